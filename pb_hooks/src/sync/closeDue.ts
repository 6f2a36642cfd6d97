import { SYSTEM } from '$lib/domain/access/actor';
import { closingDue } from '$lib/domain/campaigns/judgeCampaign';
import type { Instant } from '$lib/domain/time';
import { isSample } from '../web/sample';
import { announce } from '../web/channel';
import { applyChange } from './applyChange';
import { throughDoor, type Door } from './door';
import { newId } from './log';
import { looseStatements, type Statements } from './statements';

const DUE = 'FROM campaigns WHERE state = \'issued\' AND "closesAt" < {:now}';

/** Whether a campaign waits to be closed; cheap enough for every request. */
export function isDue(db: Statements, now: Instant): boolean {
	return db.text(`SELECT EXISTS (SELECT 1 ${DUE}) AS text`, { now }) === '1';
}

/** Closes what is over, as the actor `system`, through the same door as everybody (product §2.6). */
export function closeDue(door: Door): void {
	if (!isDue(door.db, door.now)) return;
	const ids = door.db.json<readonly string[]>(`SELECT COALESCE(json_group_array(id), '[]') AS text ${DUE}`, {
		now: door.now
	});
	for (const id of ids) {
		const campaign = door.ward.campaign(id);
		const fields = campaign && closingDue(campaign, SYSTEM, door.now);
		if (!campaign || !fields) continue;
		applyChange(
			door,
			{ actor: SYSTEM, device: '' },
			{
				changeId: newId(),
				collection: 'campaigns',
				id,
				baseRev: campaign.rev,
				fields,
				capturedAt: door.now,
				clockOffset: null
			}
		);
	}
}

/** Each minute. A sample's clock is moved by its requests: there the requests alone close. */
export function tick(app: pb.App): void {
	if (!isSample(app)) closeBefore(app, new Date().toISOString());
}

/** Closes what is over before somebody reads. */
export function closeBefore(app: pb.App, now: Instant): void {
	if (!isDue(looseStatements(app.concurrentDB()), now)) return;
	throughDoor(app, now, closeDue);
	announce(app);
}

import type { Actor } from '$lib/domain/access/actor';
import type { Outcome, PushResponse } from '$lib/domain/changes/answers';
import { metAttestation } from '$lib/domain/entries/correction';
import type { Entry } from '$lib/domain/entries/entry';
import { readTheSame } from '$lib/domain/entries/reading';
import type { Problem } from '$lib/domain/result';
import type { LocalDatabase } from '$lib/store/database';
import { proposeCorrection } from '$lib/store/entries/proposeCorrection';
import { forgetErased } from '$lib/store/forgetErased';
import { lasting } from '$lib/store/lasting';
import { readMeta, writeMeta } from '$lib/store/meta';
import type { OutboxItem } from '$lib/store/outbox';
import { showAgain } from '$lib/store/parked';
import { tableOf } from '$lib/store/queueChange';
import { settleApplied } from './settleApplied';

/** Refusals that mean "not yet": the item keeps waiting, nothing is shown to the person. */
const NOT_YET = new Set(['server.failed', 'attachment.ownerMissing']);

/**
 * Believes an answer by name only: an item is sent when an outcome names its `changeId`, and a file when the
 * outcome also names its hash (P2, "believe only an echo"). Refused and conflicting items are parked with their
 * reason and everything else goes on (P3).
 * @param sent the items of the request, as they travelled
 * @param answer its time at the server, the account it speaks to, and the place of the log that it rests on: kept with
 * the outcomes, so that nothing counts as sent at a server that no longer holds that place
 * @returns how many items the answer settled
 */
export async function applyOutcomes(
	db: LocalDatabase,
	sent: readonly OutboxItem[],
	{
		outcomes,
		now,
		head,
		account = ''
	}: Pick<PushResponse, 'outcomes' | 'now' | 'head'> & Partial<Pick<PushResponse, 'account'>>
): Promise<number> {
	const byName = new Map(outcomes.map((outcome) => [outcome.changeId, outcome]));
	let settled = 0;
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			settled = (await settleApplied(db, sent, byName, now)).size;
			for (const item of sent) {
				const outcome = byName.get(item.changeId);
				if (!outcome || outcome.outcome === 'applied') continue;
				if (await settle(db, item, outcome, now, account)) settled += 1;
			}
			if (head && head.seq > (await readMeta(db, 'seen')).seq) await writeMeta(db, { seen: head });
		})
	);
	return settled;
}

/** Everything but `applied`. */
async function settle(
	db: LocalDatabase,
	item: OutboxItem,
	outcome: Exclude<Outcome, { outcome: 'applied' }>,
	now: string,
	account: string
): Promise<boolean> {
	// Another tab has settled or dropped it meanwhile: what it is now is not what was sent.
	if (!(await isStill(db, item))) return false;
	if (outcome.outcome === 'merged') {
		// A file is created once: no hash, no confirmation.
		if (item.collection === 'attachments') return false;
		await db.outbox.update(item.n, { status: 'sent', sentAt: now, problem: undefined });
		await letLeave(db, item);
		return true;
	}
	if (outcome.outcome === 'conflict' && item.group) {
		// One version of a record cannot be chosen apart from what was decided together with it: the act is made anew.
		const problem = { code: 'change.groupConflict', params: { fields: outcome.fields.join(',') } };
		await db.outbox.update(item.n, { status: 'refused', problem, theirs: outcome.record });
		await showAgain(db, item, outcome.record);
		return true;
	}
	if (outcome.outcome === 'conflict') {
		await db.outbox.update(item.n, {
			status: 'conflict',
			problem: { code: 'change.conflict' },
			theirs: outcome.record,
			clashing: outcome.fields
		});
		await showAgain(db, item, outcome.record);
		return true;
	}
	let problem: Problem = { code: outcome.code, ...(outcome.params ? { params: outcome.params } : {}) };
	if (NOT_YET.has(outcome.code)) {
		const ownerWaits = await ownerStillWaits(db, item);
		if (outcome.code === 'server.failed' || ownerWaits) {
			await db.outbox.update(item.n, { problem });
			return false;
		}
	}
	if (outcome.code === 'record.erased') {
		// Of the record nothing may stay; of a file the bytes, whether it was erased alone or with its record.
		await forgetErased(db, item.collection, item.id, now);
		return true;
	}
	if (isSameReading(item, outcome)) {
		await db.outbox.update(item.n, { baseRev: Number(outcome.record?.rev), problem: undefined });
		return false;
	}
	if (isLateEdit(item, outcome)) {
		const actor = await actorOf(db, account);
		const answer =
			actor && (await proposeCorrection(db, item, outcome.record as unknown as Entry, actor, now));
		if (answer?.ok) return true;
		// It can be no correction either: that is what the person has to know.
		if (answer) problem = answer.error;
	}
	await db.outbox.update(item.n, { status: 'refused', problem, theirs: outcome.record });
	await showAgain(db, item, outcome.record);
	return true;
}

async function isStill(db: LocalDatabase, { n, changeId }: OutboxItem): Promise<boolean> {
	const now = await db.outbox.get(n);
	return now?.changeId === changeId && now.status !== 'sent';
}

/** A row that stayed for its unsent changes alone goes with the last of them; what stays, the pull completes. */
async function letLeave(db: LocalDatabase, { collection, id }: OutboxItem): Promise<void> {
	const all = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
	if (all.some(({ status }) => status !== 'sent')) return;
	const table = tableOf(db, collection);
	if ((await table.get(id))?.leaving) await table.delete(id);
}

/** A decision whose revision is gone, on words that stand there as they were read: it goes again on the new one. */
function isSameReading(
	{ collection, baseRev, seen }: OutboxItem,
	{ code, record }: Extract<Outcome, { outcome: 'refused' }>
): boolean {
	if (collection !== 'entries' || !seen || !record || baseRev === record.rev) return false;
	return readTheSame(code, seen, record);
}

/** An author's edit, and what stands at the server is attested: it becomes a correction (product §4). */
function isLateEdit(item: OutboxItem, { code, record }: Extract<Outcome, { outcome: 'refused' }>): boolean {
	if (item.collection !== 'entries' || record === undefined || record.id !== item.id) return false;
	return metAttestation(code, item.fields, record as unknown as Entry);
}

/** Who is at this phone, as the server last said. */
async function actorOf(db: LocalDatabase, account: string): Promise<Actor | undefined> {
	const user = await db.users.get(account);
	return user && { kind: 'account', account, person: user.person, roles: user.roles };
}

/** A file whose record is still in the outbox, waiting or parked, waits with it. */
async function ownerStillWaits(db: LocalDatabase, item: OutboxItem): Promise<boolean> {
	const owner = await db.outbox
		.where('[collection+id]')
		.equals([String(item.fields.owner), String(item.fields.record)])
		.filter((other) => other.status !== 'sent')
		.count();
	return owner > 0;
}

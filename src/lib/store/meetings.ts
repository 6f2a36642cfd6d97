import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import type { ItemResult, Meeting } from '$lib/domain/meetings/meeting';
import { READ_FOR } from '$lib/domain/meetings/readFor';
import { fail, ok, type Problem, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { keepEdit, saveEdit } from './edits';
import { revBeneath } from './keepEdit';
import { queueInside } from './queueChange';
import { queueGroup, type AnyWish } from './queueGroup';
import type { LocalOf } from './rows';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

type Row = LocalOf<'meetings'>;

/**
 * A meeting that was being prepared on this phone becomes a record.
 * @param plan all that the plan says; it is on disk before the rules are asked, so a refusal costs no word
 */
export async function planMeeting(
	context: StoreContext,
	id: string,
	plan: Partial<Meeting>
): Promise<Result<Change>> {
	await keepEdit(context, 'meetings', id, plan);
	return saveEdit(context, 'meetings', id, { only: Object.keys(plan) });
}

/** The meeting as it was on the screen when somebody decided on it. */
export interface Seen {
	readonly row: Row;
	/** fields that this screen has written since: what it shows of them is its own */
	readonly own: readonly string[];
}

/** The meeting begins, by the rules of the campaign as they stand now. */
export async function openMeeting(
	context: StoreContext,
	seen: Seen,
	startedAt: string
): Promise<Result<Change>> {
	const campaign = await context.db.campaigns.get(seen.row.campaign);
	const rulesVersion = campaign?.rulesVersion ?? seen.row.rulesVersion;
	return decide(context, 'open', seen, { state: 'open', startedAt, rulesVersion });
}

/** The minutes are finished: afterwards nobody changes anything. */
export function lockMeeting(context: StoreContext, seen: Seen): Promise<Result<Change>> {
	return decide(context, 'lock', seen, { state: 'locked' });
}

/**
 * Counts the meeting: its result and what it makes of every nomination or initiative are one group of changes, all or
 * nothing.
 * @param result what the rules reckon of it; they are asked again here and at the server
 */
export async function countMeeting(
	context: StoreContext,
	seen: Seen,
	result: readonly ItemResult[]
): Promise<Result<readonly Change[]>> {
	const { db, actor } = context;
	const { row } = seen;
	const unread = await unreadIn(context, 'count', seen);
	if (unread) return { ok: false, error: unread };
	const fields = { state: 'counted', result };
	const meeting: AnyWish = {
		collection: 'meetings',
		id: row.id,
		fields,
		baseRev: revBeneath(row),
		wanted: wantedFor('meetings', row, fields, actor.person)
	};
	const items = await Promise.all(
		result.map(({ item, passed }) =>
			row.about === 'awards' ? nominationWish(item, passed) : initiativeWish(item, passed)
		)
	);
	return queueGroup(context, [meeting, ...items]);

	async function nominationWish(id: string, passed: boolean): Promise<AnyWish> {
		const fields = { state: passed ? 'passed' : 'failed', meeting: row.id };
		const record = (await db.nominations.get(id)) ?? { campaign: row.campaign };
		const wanted = wantedFor('nominations', record, fields, actor.person);
		return { collection: 'nominations', id, fields, wanted };
	}

	async function initiativeWish(id: string, votePassed: boolean): Promise<AnyWish> {
		const fields = { votedIn: row.id, votePassed };
		const record = (await db.initiatives.get(id)) ?? { campaign: row.campaign };
		const asked = wantedFor('initiatives', record, fields, actor.person);
		const wanted = { ...asked, councils: true, records: { ...asked.records, meetings: [row.id] } };
		return { collection: 'initiatives', id, fields, wanted };
	}
}

type Decision = keyof typeof READ_FOR;

async function decide(
	context: StoreContext,
	act: Decision,
	seen: Seen,
	fields: Partial<Meeting>
): Promise<Result<Change>> {
	const changeId = context.newId();
	const queued = await wholly(context.db, async () => {
		const unread = await unreadIn(context, act, seen);
		if (unread) return { ok: false, error: unread };
		return queueInside(context, changeId, {
			collection: 'meetings',
			id: seen.row.id,
			fields: { ...fields },
			baseRev: revBeneath(seen.row),
			wanted: wantedFor('meetings', seen.row, { ...fields }, context.actor.person)
		});
	});
	if (queued.ok) context.changed();
	return queued;
}

/** What a pull has brought since the screen was drawn, as the server would say it of the revision. */
async function unreadIn({ db }: StoreContext, act: Decision, { row, own }: Seen): Promise<Problem | null> {
	const stands = await db.meetings.get(row.id);
	if (!stands) return { code: 'record.unknown' };
	const since = READ_FOR[act].filter(
		(field) => !own.includes(field) && !sameValue(stands[field], row[field])
	);
	return since.length > 0 ? { code: `meeting.${act}.changed`, params: { fields: since.join(',') } } : null;
}

/** One part of the meeting that was worked on becomes a change of its own, so that others may write the rest. */
export async function saveMeetingPart(
	context: StoreContext,
	id: string,
	fields: readonly string[]
): Promise<Result<true>> {
	const saved = await saveEdit(context, 'meetings', id, { only: fields });
	// Another tab has saved it, or it says again what stands there: nothing is left to do.
	const isDone = saved.ok || saved.error.code === 'edit.gone' || saved.error.code === 'edit.nothing';
	return isDone ? ok(true) : fail(saved.error.code, saved.error.params);
}

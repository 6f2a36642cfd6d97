import { sameValue } from '$lib/domain/changes/canonical';
import { pick } from '$lib/domain/changes/fields';
import type { Change } from '$lib/domain/changes/protocol';
import type { Conclusion } from '$lib/domain/nominations/conclusion';
import { REPORT_FIELDS, type Nomination, type ScreenedCriterion } from '$lib/domain/nominations/nomination';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { isScreening } from './isScreening';
import { without } from './keepEdit';
import type { OutboxItem } from './outbox';
import { letGo } from './parked';
import { queueInside } from './queueChange';
import { plain } from './rows';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

type Fields = Readonly<Record<string, unknown>>;

/** What a screening carries; `state` is its conclusion. */
const SCREENING_FIELDS = ['state', 'screening', 'screeningNote'] as const;

/** What stands on the desk of a screening: kept while it is worked on, beside what the nomination's report keeps. */
export const SCREENING_EDIT = [...SCREENING_FIELDS, 'screeningRead'] as const;

/** What a screening concludes, and what it rests on. */
export interface Screening {
	readonly state: Conclusion;
	readonly screening: readonly ScreenedCriterion[];
	readonly screeningNote: string;
}

/** What lay on the screen when somebody screened: the report, and the screenings that were known then. */
export interface ReadNomination extends Pick<Nomination, 'rev' | (typeof REPORT_FIELDS)[number]> {
	/** the one that stood, and those of one's own that were sent since */
	readonly known: readonly Fields[];
}

export function readOf(nomination: Nomination): ReadNomination {
	return {
		...(pick(nomination, ['rev', ...REPORT_FIELDS]) as Omit<ReadNomination, 'known'>),
		known: [pick(nomination, SCREENING_FIELDS)]
	};
}

/** The same once an own screening is on its way: when it comes back from the server it is nobody else's. */
export function withOwn(read: ReadNomination, sent: Screening): ReadNomination {
	return { ...read, known: [...read.known, pick(sent, SCREENING_FIELDS)] };
}

/** Parts of the report that say something else than was read. */
export function unreadFields(read: ReadNomination, stands: Nomination): readonly string[] {
	return REPORT_FIELDS.filter((field) => !sameValue(read[field], stands[field]));
}

/** Whether somebody else has screened it since. */
export function screenedMeanwhile(read: ReadNomination, stands: Nomination): boolean {
	const now = pick(stands, SCREENING_FIELDS);
	return !read.known.some((known) => sameValue(known, now));
}

/** A screening of the nomination that the server did not take, or that met another one; the last of them. */
export async function parkedScreening(db: StoreContext['db'], id: string): Promise<OutboxItem | undefined> {
	const items = await db.outbox.where('[collection+id]').equals(['nominations', id]).sortBy('n');
	return items.findLast((item) => isParked(item) && isScreening(item));
}

function isParked({ status }: Pick<OutboxItem, 'status'>): boolean {
	return status === 'refused' || status === 'conflict';
}

/**
 * Queues a screening on what was read: it names that revision, and a pull that has brought another report, or somebody
 * else's screening, refuses it here already (product §4). It stands in place of an earlier one that was refused; what
 * was kept of it while it was worked on ends with it.
 * @returns `nomination.screen.changed`, `nomination.screen.meanwhile`, or what the rules say; then nothing is written
 *   and the desk stays as it is
 */
export async function screenNomination(
	context: StoreContext,
	id: string,
	read: ReadNomination,
	typed: Screening
): Promise<Result<Change>> {
	const { db, actor, newId } = context;
	const changeId = newId();
	const queued = await wholly(db, async () => {
		const row = await db.nominations.get(id);
		if (!row) return fail('record.unknown');
		const stands = row.base ?? plain(row);
		const unread = unreadFields(read, stands);
		if (unread.length > 0) return fail('nomination.screen.changed', { fields: unread.join(',') });
		if (screenedMeanwhile(read, stands)) return fail('nomination.screen.meanwhile');
		const items = await db.outbox.where('[collection+id]').equals(['nominations', id]).toArray();
		for (const item of items)
			if (item.changeId !== changeId && isParked(item) && isScreening(item)) await letGo(db, item);
		const fields = pick({ ...typed }, SCREENING_FIELDS);
		const change = await queueInside(context, changeId, {
			collection: 'nominations',
			id,
			fields,
			baseRev: read.rev,
			seen: { ...read },
			wanted: wantedFor('nominations', row, fields, actor.person)
		});
		if (!change.ok) return change;
		const edit = await db.edits.get(`nominations/${id}`);
		const rest = edit && without(edit, SCREENING_EDIT);
		if (rest) await db.edits.put(rest);
		else if (edit) await db.edits.delete(edit.key);
		return change;
	});
	if (queued.ok) context.changed();
	return queued;
}

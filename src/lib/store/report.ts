import type { Change } from '$lib/domain/changes/protocol';
import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { mergeReports, partOf, samePart, sameReport, withPart } from '$lib/domain/nominations/reportParts';
import { cleanText } from '$lib/domain/text/clean';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { editKey, readEdit, type Edit, type Seen } from './keepEdit';
import { lasting } from './lasting';
import { toWire, type OutboxItem } from './outbox';
import { letGo } from './parked';
import { queueInside } from './queueChange';
import type { LocalOf } from './rows';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

type Report = readonly ReportSection[];

/** A report as the person has it before them. */
export interface OpenReport {
	readonly report: Report;
	/** what lay beneath when it was opened */
	readonly seen: Seen;
	/** words of it are on this phone alone, not on their way yet */
	readonly isEdited: boolean;
	/** the change to be chosen about, when it clashes with words that somebody else wrote; empty otherwise */
	readonly conflict: string;
}

/**
 * The report with everything that was written on this phone: unsaved words first, then those that the server refused,
 * so that they can be mended where they were written. What others wrote in other parts meanwhile stands beside it.
 * @returns `undefined` when this phone does not hold the nomination
 */
export async function openReport(db: LocalDatabase, id: string): Promise<OpenReport | undefined> {
	const stored = await db.nominations.get(id);
	if (!stored) return undefined;
	return workOn(stored, await itemsOf(db, id), await readEdit(db, 'nominations', id));
}

/** A part that was typed or picked, with what it said on the screen before. */
export interface TypedPart {
	readonly part: ReportSection;
	readonly was: ReportSection;
}

/**
 * Keeps parts of a report; resolves when they are on disk (P1). Only these parts are written, so that two tabs with the
 * same report leave each other's alone.
 * @param baseRev revision of the server's that the screen showed
 */
export async function keepReport(
	{ db, now }: Pick<StoreContext, 'db' | 'now'>,
	id: string,
	typed: readonly TypedPart[],
	baseRev: number
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.edits, db.nominations, db.outbox, async () => {
			const stored = await db.nominations.get(id);
			if (!stored) return;
			const edit = await readEdit(db, 'nominations', id);
			const { report, seen } = workOn(stored, await itemsOf(db, id), edit);
			const lying = reportIn(seen.was) ?? [];
			// Words that came and were not on the screen yet: whoever wrote over them has not read them.
			const unread = typed.filter(({ part: { key }, was }) => {
				const isOwn = !samePart(partOf(report, key), partOf(lying, key));
				return !isOwn && !samePart(partOf(lying, key), was);
			});
			await db.edits.put({
				key: editKey('nominations', id),
				collection: 'nominations',
				id,
				baseRev: unread.length > 0 ? Math.min(seen.baseRev, baseRev) : seen.baseRev,
				was: { report: unread.reduce((all, { was }) => withPart(all, was), lying) },
				fields: { report: typed.reduce((all, { part }) => withPart(all, part), report) },
				updatedAt: now()
			});
		})
	);
}

export interface SavingReport {
	/** also calls it finished, or takes that back */
	readonly ready?: boolean;
	/** the report as it was read when it is called finished: other words are not */
	readonly read?: Report;
}

/**
 * What was written becomes one change that waits for the server, and takes the place of earlier ones that were refused.
 * @returns `edit.nothing` when there is nothing to save, `nomination.report.clash` while two versions wait to be chosen
 *   from (the words stay as they are), `nomination.report.changed`, or what the rules say
 */
export async function saveReport(
	context: StoreContext,
	id: string,
	{ ready, read }: SavingReport = {}
): Promise<Result<Change | null>> {
	const { db, actor } = context;
	const changeId = context.newId();
	const queued = await wholly<Change | null>(db, async () => {
		const done = await db.outbox.where('changeId').equals(changeId).first();
		if (done) return ok(toWire(done));
		const stored = await db.nominations.get(id);
		if (!stored) return fail('record.unknown');
		const items = await itemsOf(db, id);
		const { report, seen, conflict } = workOn(stored, items, await readEdit(db, 'nominations', id));
		if (conflict !== '') return fail('nomination.report.clash');
		if (read && !sameReport(read, report)) return fail('nomination.report.changed');
		const isChanged = !sameReport(report, reportIn(seen.was) ?? []);
		await db.edits.delete(editKey('nominations', id));
		if (ready === undefined && !isChanged) return ok(null);
		for (const item of items.filter(isParked)) await letGo(db, item);
		const fields = {
			...(isChanged ? { report: cleaned(report) } : {}),
			...(ready === undefined ? {} : { reportReady: ready })
		};
		return queueInside(context, changeId, {
			collection: 'nominations',
			id,
			fields,
			wanted: wantedFor('nominations', stored, fields, actor.person),
			...(seen.baseRev > 0 ? { baseRev: seen.baseRev } : {}),
			...(isChanged ? { seen: seen.was } : {})
		});
	});
	if (queued.ok && queued.value) context.changed();
	return queued;
}

/** Changes of the report that the server has not taken, in the order in which they were made. */
async function itemsOf(db: LocalDatabase, id: string): Promise<readonly OutboxItem[]> {
	const items = await db.outbox.where('[collection+id]').equals(['nominations', id]).sortBy('n');
	return items.filter(
		({ status, fields }) => status !== 'sent' && ('report' in fields || 'reportReady' in fields)
	);
}

function isParked({ status }: OutboxItem): boolean {
	return status === 'refused' || status === 'conflict';
}

function workOn(
	stored: LocalOf<'nominations'>,
	items: readonly OutboxItem[],
	edit: Edit | undefined
): OpenReport {
	const conflict = items.find(({ status }) => status === 'conflict')?.changeId ?? '';
	const seen: Seen = { baseRev: revBeneath(stored, items), was: { report: stored.report } };
	const mine = reportIn(edit?.fields);
	if (edit && mine) {
		const { report, clashing } = mergeReports(reportIn(edit.was) ?? [], mine, stored.report);
		// Moved onto what lies here now, unless the same part was written twice: that one is for the person to choose.
		return clashing.length > 0
			? { report: mine, seen: { baseRev: edit.baseRev, was: edit.was }, isEdited: true, conflict }
			: { report, seen, isEdited: true, conflict };
	}
	const refused = items.filter(({ status, fields }) => status === 'refused' && 'report' in fields).at(-1);
	return {
		report: reportIn(refused?.fields) ?? stored.report,
		seen,
		isEdited: refused !== undefined,
		conflict
	};
}

/**
 * The server's revision whose report the person has seen. Own words that are on their way lie on top of a version that
 * may be newer than what they were written on: then theirs is what was seen.
 */
function revBeneath(stored: LocalOf<'nominations'>, items: readonly OutboxItem[]): number {
	if (stored.sync === 'confirmed') return stored.rev;
	const own = items.filter(({ status, fields }) => status === 'waiting' && 'report' in fields).at(-1);
	return own?.baseRev ?? stored.base?.rev ?? 0;
}

function reportIn(fields: Readonly<Record<string, unknown>> | undefined): Report | undefined {
	return (fields as Partial<Nomination> | undefined)?.report;
}

/** As the rules will store it, so that what lies here is what the server will have. */
function cleaned(report: Report): Report {
	return report.map((part) => ({ ...part, text: cleanText(part.text) }));
}

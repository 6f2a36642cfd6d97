import { pick } from '$lib/domain/changes/fields';
import type { Change } from '$lib/domain/changes/protocol';
import type { Grade } from '$lib/domain/grades/grade';
import { fail, ok, type Result } from '$lib/domain/result';
import type { SubjectKindOfRecord } from '$lib/domain/subjects';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { saveEdit } from './edits';
import { queueFilesOf } from './entries/entryFiles';
import type { Edit } from './keepEdit';
import { queueChange, queueInside } from './queueChange';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

/** What a paper with many names says of all of them. */
export type NoticeHead = Pick<
	Grade,
	'campaign' | 'scale' | 'status' | 'document' | 'decidedOn' | 'decidedBy'
>;

/** A notice that is being typed in: its head, and the grade of each name that was found on it. */
export interface GradeNotice extends NoticeHead {
	readonly subjectKind: SubjectKindOfRecord;
	/** subject → code of the grade, in the order in which they were typed */
	readonly chosen: Readonly<Record<string, string>>;
	/** the scan, kept apart from what is typed */
	readonly attachments?: Grade['attachments'];
}

const HEAD = [
	'campaign',
	'scale',
	'subjectKind',
	'status',
	'document',
	'decidedOn',
	'decidedBy'
] as const satisfies readonly (keyof GradeNotice)[];

/** Notices that are being typed in on this phone, latest first. */
export async function openNotices(db: LocalDatabase): Promise<readonly Edit[]> {
	const edits = await db.edits.where('key').startsWith('grades/').toArray();
	return edits.filter(isNotice).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** Whether an edit is a notice with many names, and not one grade. */
export function isNotice({ collection, fields }: Pick<Edit, 'collection' | 'fields'>): boolean {
	return collection === 'grades' && 'chosen' in fields;
}

/**
 * A notice becomes one grade for each name that was chosen, all in one transaction: when the rules refuse one, nothing is
 * written and the notice stays. They travel apart, so that one that the server refuses does not hold up the rest. The
 * scan is named by the first of them alone: a paper goes once, and is read by whoever may read that record.
 * @param id of the notice's edit; the first grade takes it over, with the files
 * @returns the changes in the order of the names; `edit.gone`, `grade.notice.nobody`, or what the rules say, with the
 *   `subject` that it is about
 */
export async function saveNotice(context: StoreContext, id: string): Promise<Result<readonly Change[]>> {
	const { db, actor } = context;
	const edit = await db.edits.get(`grades/${id}`);
	if (!edit || !isNotice(edit)) return fail('edit.gone');
	const notice = edit.fields as unknown as GradeNotice;
	const names = Object.entries(notice.chosen);
	if (names.length === 0) return fail('grade.notice.nobody');
	const ids = names.map((_, place) => (place === 0 ? id : context.newId()));
	const changeIds = names.map(() => context.newId());
	const queued = await wholly<readonly Change[]>(db, async () => {
		const changes: Change[] = [];
		for (const [place, [subject, grade]] of names.entries()) {
			const files = place === 0 ? (notice.attachments ?? []) : [];
			const fields = { ...pick(notice, HEAD), subject, grade, attachments: files };
			const change = await queueInside(context, changeIds[place] ?? '', {
				collection: 'grades',
				id: ids[place] ?? '',
				fields,
				wanted: wantedFor('grades', {}, fields, actor.person)
			});
			if (!change.ok) return fail(change.error.code, { ...change.error.params, subject });
			if (files.length > 0) await queueFilesOf(context, 'grades', id, files);
			changes.push(change.value);
		}
		await db.edits.delete(edit.key);
		return ok(changes);
	});
	if (queued.ok) context.changed();
	return queued;
}

/** One grade that was put right: what was typed of it becomes one change. */
export function saveGrade(context: StoreContext, id: string): Promise<Result<Change>> {
	return saveEdit(context, 'grades', id);
}

/** What was typed in wrongly is withdrawn, never deleted. @param reason at least 20 characters */
export async function withdrawGrade(
	context: StoreContext,
	read: Grade,
	reason: string
): Promise<Result<Change>> {
	const record = await context.db.grades.get(read.id);
	if (!record) return fail('record.unknown');
	const fields = { withdrawn: true, withdrawReason: reason };
	return queueChange(context, {
		collection: 'grades',
		id: read.id,
		fields,
		...(read.rev > 0 ? { baseRev: read.rev } : {}),
		wanted: wantedFor('grades', record, fields, context.actor.person)
	});
}

/**
 * Grades that rest on the same paper: its scan is named by one of them.
 * @param of one of them
 */
export async function samePaper(
	db: LocalDatabase,
	{ campaign, document, decidedOn, scale }: Pick<Grade, 'campaign' | 'document' | 'decidedOn' | 'scale'>
): Promise<readonly Grade[]> {
	if (document === '') return [];
	return db.grades
		.where('campaign')
		.equals(campaign)
		.filter((one) => one.document === document && one.decidedOn === decidedOn && one.scale === scale)
		.toArray();
}

import type { Entry } from '$lib/domain/entries/entry';
import { writeDecimal } from '$lib/domain/entries/figures';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import type { Draft, DraftWords } from '../drafts';
import { lastingResult } from '../lasting';
import type { OutboxItem } from '../outbox';
import { plain, type LocalOf } from '../rows';

/** The author's words and tags of an entry, as a form shows them. */
export function wordsOf(entry: Entry): DraftWords {
	const { campaign, subjectKind, subject, subjectName, day, title, story, place, area, criteria } = entry;
	const { figureIndices, author, attachments } = entry;
	const figures = entry.figures.map((figure) => ({ ...figure, value: writeDecimal(figure.value) }));
	const who = { campaign, author, subjectKind, subject, subjectName };
	return { ...who, day, title, story, place, figures, area, criteria, figureIndices, attachments };
}

/**
 * Opens an entry for mending: the draft that is already there, or one made of its words. Words that the server
 * refused stand on top, so that nothing has to be typed twice.
 * @returns the draft, on disk; `record.unknown` when this phone does not hold the entry
 */
export async function openEntryDraft(context: StoreContext, id: string): Promise<Result<Draft>> {
	const { db, now } = context;
	return lastingResult(db, () =>
		db.transaction('rw', db.drafts, db.entries, db.outbox, async (): Promise<Result<Draft>> => {
			const open = await db.drafts.get(id);
			if (open) return ok(open);
			const row = await db.entries.get(id);
			if (!row) return fail('record.unknown');
			const items = await db.outbox.where('[collection+id]').equals(['entries', id]).sortBy('n');
			const parked = items.filter(({ status }) => status === 'refused' || status === 'conflict');
			const entry = plain(row);
			const wanted = parked.reduce<Entry>((words, item) => ({ ...words, ...item.fields }), entry);
			const { attachments, ...form } = wordsOf(wanted);
			const draft: Draft = {
				id,
				createdAt: now(),
				updatedAt: now(),
				form,
				files: attachments,
				origin: { kind: parked.length > 0 ? 'refused' : 'entry', ...basis(row, parked) }
			};
			await db.drafts.add(draft);
			return ok(draft);
		})
	);
}

/** What the person's changes are measured against: the newest version of the server that this phone has seen. */
function basis(row: LocalOf<'entries'>, parked: readonly OutboxItem[]) {
	const known = row.base?.rev ?? (row.sync === 'confirmed' ? row.rev : 0);
	const theirs = parked
		.flatMap(({ theirs }) => (theirs && Number(theirs.rev) > known ? [theirs] : []))
		.at(-1);
	if (!theirs) return { baseRev: known, was: wordsOf(plain(row)) };
	return { baseRev: Number(theirs.rev), was: wordsOf({ ...plain(row), ...theirs } as Entry) };
}

import { sameValue } from '$lib/domain/changes/canonical';
import type { Parcel, ParcelDraft } from '$lib/domain/carry/parcel';
import type { LocalDatabase } from '../database';
import type { Draft } from '../drafts';
import { wordsOf } from '../entries/openEntryDraft';
import { plain } from '../rows';

interface DraftArrival {
	/** as it will lie here */
	readonly draft: Draft;
	/** name of this version of it, for `meta.carried` */
	readonly mark: string;
}

/**
 * The drafts of a file as they will lie on this phone. One that is being written here too is kept beside it, as a draft
 * of its own: nobody's words vanish (P5). One that was brought before and not touched since gives way to a newer
 * version; one that became an entry meanwhile, word for word, is left out.
 * @param carried marks of what was brought before
 * @param idBeside the id of a draft that is kept beside another: the same each time it is asked
 */
export async function draftArrivals(
	db: LocalDatabase,
	parcel: Parcel,
	carried: ReadonlySet<string>,
	idBeside: (draft: string) => string
): Promise<readonly DraftArrival[]> {
	const arrivals: DraftArrival[] = [];
	for (const brought of parcel.drafts) {
		const mark = markOf(brought);
		if (carried.has(mark)) continue;
		const draft = brought as unknown as Draft;
		const here = await db.drafts.get(draft.id);
		if (here && isSame(here, draft)) continue;
		if (!here && (await becameEntry(db, draft))) continue;
		const isUntouched = here !== undefined && carried.has(markOf(here));
		const givesWay = !here || (isUntouched && here.updatedAt < draft.updatedAt);
		arrivals.push({ mark, draft: givesWay ? draft : beside(draft, here, parcel, idBeside(draft.id)) });
	}
	return arrivals;
}

function markOf({ id, updatedAt }: Pick<ParcelDraft, 'id' | 'updatedAt'>): string {
	return `${id}.${updatedAt}`;
}

function isSame(here: Draft, other: Draft): boolean {
	return sameValue([here.form, here.files], [other.form, other.files]);
}

/** It was sent from the other phone meanwhile, and this one has read it. */
async function becameEntry(db: LocalDatabase, { id, form, files, origin }: Draft): Promise<boolean> {
	const isNew = origin.kind === 'new' || origin.kind === 'correction';
	const entry = isNew ? await db.entries.get(id) : undefined;
	if (!entry) return false;
	const { attachments, ...words } = wordsOf(plain(entry));
	return sameValue([words, attachments], [form, files]);
}

/**
 * A draft of its own with the same words. Files that the draft here names stay with that one: the server takes a file for
 * one entry.
 */
function beside(draft: Draft, here: Draft, { files: carried }: Parcel, id: string): Draft {
	const taken = new Set(here.files.map((file) => file.id));
	const bytes = new Set(carried.map((file) => file.id));
	const { origin } = draft;
	// A correction stays one, with the files that came with the entry it corrects.
	const corrected = new Set(
		origin.kind === 'correction' ? origin.was.attachments.map((file) => file.id) : []
	);
	const files = draft.files.filter(
		(file) => corrected.has(file.id) || (bytes.has(file.id) && !taken.has(file.id))
	);
	return { ...draft, id, origin: origin.kind === 'correction' ? origin : { kind: 'new' }, files };
}

import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { lasting } from '../lasting';
import { plain } from '../rows';
import { openEntryDraft, wordsOf } from './openEntryDraft';
import { openCorrection } from './proposeCorrection';

/**
 * Opens a correction of an own attested entry for writing, with that one's words: the draft that is under way already,
 * or the correction that was sent and is not decided on, or a new draft.
 * @returns the draft, on disk; `record.unknown` when this phone does not hold the entry
 */
export async function openCorrectionDraft(context: StoreContext, id: string): Promise<Result<Draft>> {
	const { db, actor, now } = context;
	const draftId = context.newId();
	const sent = await openCorrection(db, id, actor);
	if (sent) return openEntryDraft(context, sent.id);
	return lasting(db, () =>
		db.transaction('rw', db.drafts, db.entries, async (): Promise<Result<Draft>> => {
			const open = await db.drafts.filter(({ origin }) => isFor(origin, id)).first();
			if (open) return ok(open);
			const row = await db.entries.get(id);
			if (!row) return fail('record.unknown');
			const was = wordsOf(row.base ?? plain(row));
			const { attachments, ...form } = was;
			const draft: Draft = {
				id: draftId,
				createdAt: now(),
				updatedAt: now(),
				form,
				files: attachments,
				origin: { kind: 'correction', corrects: id, was }
			};
			await db.drafts.add(draft);
			return ok(draft);
		})
	);
}

function isFor(origin: Draft['origin'], id: string): boolean {
	return origin.kind === 'correction' && origin.corrects === id;
}

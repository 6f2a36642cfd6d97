import type { Change } from '$lib/domain/changes/protocol';
import { campaignForIdea } from '$lib/domain/initiatives/begin';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { saveEdit, saveInside, type Saving } from '../edits';
import { dropEdit, readEdit } from '../keepEdit';
import type { OutboxItem } from '../outbox';
import { dropParked, letGo } from '../parked';
import { wholly } from '../wholly';
import { fieldsOf, isBeginning, isOfWords, readInitiative } from './here';

/**
 * *Lưu* of the quick form: what was written becomes a draft that travels to its authors' other phones.
 * @returns `draft.gone` when another tab has saved or dropped it, `initiative.campaign.unknown` while no campaign on
 *   this phone takes any, `initiative.edit.notAllowed` for words on one that was taken from this account, or what the
 *   rules say: then the words stay as they are
 */
export async function saveIdea(context: StoreContext, id: string): Promise<Result<Change>> {
	const { db } = context;
	const [edit, record, campaigns] = await Promise.all([
		readEdit(db, 'initiatives', id),
		db.initiatives.get(id),
		db.campaigns.toArray()
	]);
	if (!edit || record) return fail('draft.gone');
	// Written on one that this account reads no more: the words can be copied, not saved.
	if (edit.baseRev > 0) return fail('initiative.edit.notAllowed');
	const campaign = campaignForIdea(campaigns, context.correctedNow());
	if (!campaign) return fail('initiative.campaign.unknown');
	const begin = { campaign: campaign.id, rulesVersion: campaign.rulesVersion, state: 'draft' };
	return saveEdit(context, 'initiatives', id, { with: begin });
}

/**
 * The words of a part of the long form become one change. What the server refused earlier goes along with them, so that
 * it is asked once for all that the person wants.
 * @param only fields of that part; left out, everything that is being written
 * @returns `null` when nothing of it differs from what stands; what the rules say otherwise: then the words stay on
 *   this phone as they are
 */
export async function saveWords(
	context: StoreContext,
	id: string,
	only?: readonly string[]
): Promise<Result<Change | null>> {
	const { db } = context;
	const edit = await readEdit(db, 'initiatives', id);
	const written = Object.keys(edit?.fields ?? {}).filter((field) => only?.includes(field) ?? true);
	if (written.length === 0) return ok(null);
	const saved = await saveMended(context, id, only ? { only } : {});
	if (saved.ok || saved.error.code !== 'edit.nothing') return saved;
	await dropEdit(db, 'initiatives', id, only);
	// The words are the record's again: what was refused of them is not wanted any more.
	const { refused } = await readInitiative(db, id);
	const given = refused.filter(({ fields }) => Object.keys(fields).every((field) => written.includes(field)));
	for (const item of given) await dropParked(context, item.changeId);
	return ok(null);
}

/**
 * Queues what is being written, in place of changes of words that the server did not take and together with what those
 * said, all or nothing. An initiative that never arrived is begun anew, at the moment when it was first begun.
 */
export async function saveMended(context: StoreContext, id: string, saving: Saving): Promise<Result<Change>> {
	const { db } = context;
	const changeId = context.newId();
	const saved = await wholly(db, async () => {
		const { edit, refused } = await readInitiative(db, id);
		const mended = refused.filter(isOfWords);
		const beginning = mended.find(isBeginning);
		if (beginning) await db.initiatives.delete(id);
		const carried = Object.entries(saidBy(mended)).filter(([field]) => !(field in (edit?.fields ?? {})));
		const change = await saveInside(context, changeId, 'initiatives', id, {
			...saving,
			with: { ...Object.fromEntries(carried), ...(beginning ? { state: 'draft' } : {}), ...saving.with },
			...(beginning ? { captured: momentOf(beginning) } : {})
		});
		if (!change.ok) return change;
		for (const item of mended) await letGo(db, item);
		return change;
	});
	if (saved.ok) context.changed();
	return saved;
}

/** What the changes said beside the state that they asked for. */
function saidBy(items: readonly OutboxItem[]): Readonly<Record<string, unknown>> {
	const { state: _, ...said } = fieldsOf(items);
	return said;
}

function momentOf({ capturedAt, clockOffset }: OutboxItem): Saving['captured'] {
	return { capturedAt, clockOffset };
}

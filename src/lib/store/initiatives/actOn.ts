import type { Change } from '$lib/domain/changes/protocol';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { dropEdit } from '../keepEdit';
import { queueChange } from '../queueChange';
import { wantedFor } from '../wanted';
import { isBeginning, readInitiative } from './here';
import { saveMended, saveWords } from './saveWords';

type Fields = Readonly<Record<string, unknown>>;

/** Queues an act on an initiative that this phone holds. Only the fields that the act names travel. */
async function actOn(context: StoreContext, id: string, fields: Fields): Promise<Result<Change>> {
	const record = await context.db.initiatives.get(id);
	if (!record) return fail('record.unknown');
	const wanted = wantedFor('initiatives', record, fields, context.actor.person);
	return queueChange(context, { collection: 'initiatives', id, fields, wanted });
}

/** *Nộp*: filed with everything that is written, what lies on this phone alone included, in one change. */
export async function fileInitiative(context: StoreContext, id: string): Promise<Result<Change>> {
	const { refused } = await readInitiative(context.db, id);
	if (refused.some(isBeginning)) {
		// The server has to know it before it can be filed.
		const begun = await saveMended(context, id, {});
		if (!begun.ok) return begun;
	}
	return saveMended(context, id, { with: { state: 'filed' } });
}

/** @param reason may be empty for a draft, which nobody else has seen */
export async function withdrawInitiative(
	context: StoreContext,
	id: string,
	reason: string
): Promise<Result<Change>> {
	const withdrawn = await actOn(context, id, { state: 'withdrawn', withdrawReason: reason });
	if (withdrawn.ok) await dropEdit(context.db, 'initiatives', id);
	return withdrawn;
}

/**
 * An author agrees to the share as it was shown; whoever leads the list may say it for one without an account.
 * @returns `initiative.confirmShare.shareChanged` when another share stands there by now
 */
export async function confirmShare(
	context: StoreContext,
	id: string,
	author: { readonly person: string; readonly share: number }
): Promise<Result<Change>> {
	const record = await context.db.initiatives.get(id);
	const others = (record?.confirmations ?? []).filter(({ person }) => person !== author.person);
	const word = { ...author, at: context.now(), by: context.actor.account };
	return actOn(context, id, { confirmations: [...others, word] });
}

/**
 * A draft that missed its campaign goes on in another one. An area that the other plan does not have is chosen anew.
 * @returns `initiative.campaign.unknown`, or what the rules say
 */
export async function moveInitiative(
	context: StoreContext,
	id: string,
	campaignId: string
): Promise<Result<Change>> {
	const { db } = context;
	const saved = await saveWords(context, id);
	if (!saved.ok) return saved;
	const [record, campaign] = await Promise.all([db.initiatives.get(id), db.campaigns.get(campaignId)]);
	if (!record) return fail('record.unknown');
	if (!campaign) return fail('initiative.campaign.unknown');
	const hasArea = campaign.rules.areas.some(({ code }) => code === record.area);
	const { rulesVersion } = campaign;
	return saveMended(context, id, {
		with: { campaign: campaignId, rulesVersion, area: hasArea ? record.area : '' }
	});
}

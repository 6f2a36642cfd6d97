import { receiveEdits, type RulesWork } from '$lib/domain/campaigns/mergeEdits';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { sameValue } from '$lib/domain/changes/canonical';
import { fail, ok, type Result } from '$lib/domain/result';
import { putCampaignEdit, readCampaignEdit, type CampaignEdit } from './campaignEdits';
import type { StoreContext } from './context';
import type { OutboxItem } from './outbox';
import { letGo, newestVersion } from './parked';
import { wholly } from './wholly';

/**
 * Takes a campaign's rules that clash back onto the desk of their editor, where the parts are chosen: the ward's
 * version lies there with the own parts that nobody else touched, the own version of the others beside it. The parked
 * change ends with it.
 * @returns `conflict.gone`; `conflict.deskTaken` while the desk holds other work on this campaign
 */
export async function reopenRules(context: StoreContext, changeId: string): Promise<Result<true>> {
	const { db } = context;
	let attempted: { readonly id: string; readonly edit: CampaignEdit } | undefined;
	return wholly(db, async () => {
		const item = await db.outbox.where('changeId').equals(changeId).first();
		const mine = item?.fields.rules as CampaignRules | undefined;
		const newest = item && (await newestVersion(db, item));
		if (item?.status !== 'conflict' || !mine || !newest) {
			// The first attempt was written, and only the word of it was lost with the connection.
			const lies = attempted && (await readCampaignEdit(db, attempted.id));
			return lies && sameValue(lies, attempted?.edit) ? ok(true) : fail('conflict.gone');
		}
		if (await readCampaignEdit(db, item.id)) return fail('conflict.deskTaken');
		const theirs = newest.rules as CampaignRules;
		const paper = { number: '', day: '', reason: '', ...(item.fields.amendment as object | undefined) };
		const edit = { base: theirs, ...parted(item, mine, theirs), paper };
		attempted = { id: item.id, edit };
		await putCampaignEdit(db, item.id, edit);
		await letGo(db, item);
		return ok(true);
	});
}

/** An app of before kept no base: then every part that differs may be one's own, and is asked about. */
function parted(item: OutboxItem, mine: CampaignRules, theirs: CampaignRules): RulesWork {
	const base = item.seen?.rules as CampaignRules | undefined;
	return base ? receiveEdits(base, { rules: mine, aside: null }, theirs) : { rules: theirs, aside: mine };
}

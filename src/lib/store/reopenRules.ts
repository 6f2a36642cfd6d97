import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { fail, ok, type Result } from '$lib/domain/result';
import { keepCampaignEdit, readCampaignEdit } from './campaignEdits';
import type { StoreContext } from './context';
import { letGo, newestVersion } from './parked';
import { wholly } from './wholly';

/**
 * Takes a campaign's rules that clash back onto the desk of their editor, where the parts are chosen: the ward's
 * version lies there, the own one beside it. The parked change ends with it.
 * @returns `conflict.gone`; `conflict.deskTaken` while unsaved work on this campaign already has its own clash
 */
export async function reopenRules(context: StoreContext, changeId: string): Promise<Result<true>> {
	const { db } = context;
	return wholly(db, async () => {
		const item = await db.outbox.where('changeId').equals(changeId).first();
		const mine = item?.fields.rules as CampaignRules | undefined;
		const newest = item && (await newestVersion(db, item));
		if (item?.status !== 'conflict' || !mine || !newest) return fail('conflict.gone');
		const open = await readCampaignEdit(db, item.id);
		if (open) return fail('conflict.deskTaken');
		const theirs = newest.rules as CampaignRules;
		const paper = { number: '', day: '', reason: '', ...(item.fields.amendment as object | undefined) };
		await keepCampaignEdit(db, item.id, { base: theirs, rules: theirs, aside: mine, paper });
		await letGo(db, item);
		return ok(true);
	});
}

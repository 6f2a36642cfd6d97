import type { Award } from '$lib/domain/awards/award';
import { rulesOf } from '$lib/domain/campaigns/campaign';
import type { Change } from '$lib/domain/changes/protocol';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { saveEdit } from './edits';
import { keepEdit } from './keepEdit';
import { queueGroup } from './queueGroup';
import { wantedFor } from './wanted';

/** What the paper says of itself; all of it may be blank until it is signed. */
export type Paper = Pick<Award, 'number' | 'date' | 'issuer' | 'achievement'>;

/**
 * Records what a decision gives to one nominee: the award, and the nomination that becomes awarded by it, together.
 * @param id of the new award
 */
export async function decideAward(
	context: StoreContext,
	id: string,
	nominationId: string,
	paper: Paper
): Promise<Result<readonly Change[]>> {
	const { db, actor } = context;
	const nomination = await db.nominations.get(nominationId);
	if (!nomination) return fail('award.decide.nominationUnknown');
	const [campaign, meeting] = await Promise.all([
		db.campaigns.get(nomination.campaign),
		db.meetings.get(nomination.meeting)
	]);
	const rules = campaign && rulesOf(campaign, meeting?.rulesVersion ?? campaign.rulesVersion);
	const form = rules?.levels.find(({ code }) => code === nomination.level)?.awardForm ?? '';
	const { level, subjectKind, subject, subjectName, position } = nomination;
	const award = {
		...{ campaign: nomination.campaign, nomination: nominationId, level, subjectKind, subject },
		...{ subjectName, position, form, state: 'decided', shownTo: 'council', ...paper }
	};
	const given = { state: 'awarded', award: id };
	return queueGroup(context, [
		{ collection: 'awards', id, fields: award, wanted: wantedFor('awards', award, award, actor.person) },
		{
			collection: 'nominations',
			id: nominationId,
			fields: given,
			wanted: wantedFor('nominations', nomination, given, actor.person)
		}
	]);
}

/** The number and day that the clerk gave, and whatever else of the paper was put right. */
export async function completeAward(
	context: StoreContext,
	id: string,
	paper: Partial<Paper>
): Promise<Result<Change>> {
	await keepEdit(context, 'awards', id, paper);
	return saveEdit(context, 'awards', id, { only: Object.keys(paper) });
}

/** Everybody with an account sees it from now on. */
export function publishAward(context: StoreContext, id: string): Promise<Result<Change>> {
	return saveEdit(context, 'awards', id, { with: { shownTo: 'everyone' }, only: [] });
}

/** Takes an award back: it stays on record, with the reason; the nomination follows. */
export async function revokeAward(
	context: StoreContext,
	id: string,
	revocation: Pick<Award, 'revokeReason' | 'revokeNumber' | 'revokeDate'>
): Promise<Result<readonly Change[]>> {
	const { db, actor } = context;
	const award = await db.awards.get(id);
	if (!award) return fail('record.unknown');
	const fields = { state: 'revoked', ...revocation };
	const nomination = (await db.nominations.get(award.nomination)) ?? { campaign: award.campaign };
	const given = { state: 'revoked' };
	return queueGroup(context, [
		{ collection: 'awards', id, fields, wanted: wantedFor('awards', award, fields, actor.person) },
		{
			collection: 'nominations',
			id: award.nomination,
			fields: given,
			wanted: wantedFor('nominations', { ...nomination, award: id }, given, actor.person)
		}
	]);
}

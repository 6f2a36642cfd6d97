import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Council } from '$lib/domain/councils/council';
import { correctingPlan } from '$lib/domain/meetings/correction';
import { listedInitiatives, listedNominations, type Listed } from '$lib/domain/meetings/listing';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { dayOf } from '$lib/domain/time';
import { holdsOn } from '$lib/domain/units/tree';
import { t } from '$lib/i18n/i18n.svelte';
import type { LocalDatabase } from '$lib/store/database';
import { loadLookup } from '$lib/store/lookup';
import { blankStart } from './meetingDesk.svelte';

/** What an address asks a new meeting to begin with. */
export interface Wish {
	readonly about: Meeting['about'];
	/** an initiative to be voted on; empty: all that wait for it */
	readonly item: string;
	/** the campaign that it is about, or empty */
	readonly campaign: string;
	/** a locked meeting to be corrected, or empty */
	readonly corrects: string;
}

export function readWish(params: URLSearchParams): Wish {
	return {
		about: params.get('ve') === 'sang-kien' ? 'initiatives' : 'awards',
		item: params.get('muc') ?? '',
		campaign: params.get('phong-trao') ?? '',
		corrects: params.get('dinh-chinh') ?? ''
	};
}

/**
 * A meeting before anybody has typed: the campaign under review, its council, and everything that can be decided on.
 * @param now instant
 */
export async function startOf(
	db: LocalDatabase,
	id: string,
	{ about, item, campaign: asked, corrects }: Wish,
	now: string
): Promise<Meeting> {
	const [campaigns, councils, corrected, initiative] = await Promise.all([
		db.campaigns.toArray(),
		db.councils.toArray(),
		corrects === '' ? undefined : db.meetings.get(corrects),
		item === '' ? undefined : db.initiatives.get(item)
	]);
	if (corrected) {
		const campaign = campaigns.find((one) => one.id === corrected.campaign);
		const plan = correctingPlan(corrected, campaign?.rulesVersion ?? 1);
		return blankStart(id, { ...plan, title: t('paper.meeting.correction', { title: corrected.title }) });
	}
	const wanted = initiative?.campaign ?? asked;
	const campaign = campaigns.find((one) => one.id === wanted) ?? likeliest(campaigns);
	const council = councilFor(councils, about, dayOf(now));
	if (!campaign) return blankStart(id, { about });
	const start = blankStart(id, {
		campaign: campaign.id,
		rulesVersion: campaign.rulesVersion,
		about,
		council: council?.id ?? '',
		title: titleFor(about, campaign)
	});
	if (initiative && about === 'initiatives') return { ...start, items: [initiative.id] };
	const listed = await listedFor(db, start, campaign);
	return { ...start, items: listed.filter(({ problem }) => problem === null).map((one) => one.item) };
}

async function listedFor(db: LocalDatabase, start: Meeting, campaign: Campaign): Promise<readonly Listed[]> {
	if (start.about === 'awards') {
		const lookup = await loadLookup(db, { reviewOf: [campaign.id] });
		return listedNominations(start, campaign.rules, lookup);
	}
	const initiatives = await db.initiatives.where('campaign').equals(campaign.id).toArray();
	const lookup = await loadLookup(db, { records: { initiatives: initiatives.map(({ id }) => id) } });
	return listedInitiatives(start, initiatives, lookup);
}

export function titleFor(about: Meeting['about'], campaign: Pick<Campaign, 'title'>): string {
	return t(`paper.meeting.title.${about}`, { campaign: campaign.title });
}

/** The council that decides about such things on a day. */
export function councilFor(
	councils: readonly Council[],
	about: Meeting['about'],
	day: string
): Council | undefined {
	const kind = about === 'awards' ? 'emulation' : 'initiative';
	const ofKind = councils.filter((one) => one.kind === kind);
	return ofKind.find((one) => holdsOn(one, day)) ?? ofKind[0];
}

/** The one that waits for its review; else the one that ended last. */
function likeliest(campaigns: readonly Campaign[]): Campaign | undefined {
	const order: readonly Campaign['state'][] = ['reviewing', 'closed', 'issued', 'decided', 'archived'];
	const rank = ({ state }: Campaign) => order.indexOf(state);
	return campaigns
		.filter(({ state }) => state !== 'draft')
		.sort((a, b) => rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1))[0];
}

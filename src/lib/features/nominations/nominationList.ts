import type { Actor } from '$lib/domain/access/actor';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { sectionsOfForm } from '$lib/domain/campaigns/formSections';
import { isReportAsked } from '$lib/domain/nominations/asked';
import { nomineeKind } from '$lib/domain/nominations/judgeReport';
import { proposerReach } from '$lib/domain/nominations/proposerReach';
import { relationsTo } from '$lib/domain/nominations/relations';
import { reportDay } from '$lib/domain/nominations/reportDay';
import { reportProgress } from '$lib/domain/nominations/reportProgress';
import { OPEN_TO_NOMINATIONS } from '$lib/domain/nominations/states';
import { fold } from '$lib/domain/text/fold';
import { compareNames } from '$lib/domain/text/nameOrder';
import { dayOf } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { unfinishedProposals, type ProposalDraft } from '$lib/store/nominations';
import type { LocalOf } from '$lib/store/rows';

/** A nomination as a line of the list. */
export interface ListedNomination {
	readonly nomination: LocalOf<'nominations'>;
	readonly campaign: string;
	readonly level: string;
	/** the name folded, to search in */
	readonly text: string;
	/** written parts of the report, and all of them */
	readonly filled: number;
	readonly total: number;
	/** until when the report is wanted, where the plan says it */
	readonly due: { readonly label: string; readonly day: string } | null;
}

export interface NominationList {
	/** a report is asked of the reader */
	readonly asked: readonly ListedNomination[];
	/** others of the reader's own */
	readonly mine: readonly ListedNomination[];
	/** all else that the reader may see */
	readonly others: readonly ListedNomination[];
	readonly drafts: readonly ProposalDraft[];
	/** the reader may propose somebody, if a campaign is open */
	readonly proposes: boolean;
	readonly isOpen: boolean;
}

/** Everything that the list shows; of a ward's nominations there are a few hundred at most. */
export async function nominationList(db: LocalDatabase, actor: Actor, now: string): Promise<NominationList> {
	const [nominations, campaigns, allUnits, drafts] = await Promise.all([
		db.nominations.toArray(),
		db.campaigns.toArray(),
		db.units.toArray(),
		unfinishedProposals(db)
	]);
	const units = new Map(allUnits.map((unit) => [unit.id, unit]));
	const byId = new Map<string, Campaign>(campaigns.map((campaign) => [campaign.id, campaign]));
	const asked: ListedNomination[] = [];
	const mine: ListedNomination[] = [];
	const others: ListedNomination[] = [];
	for (const nomination of nominations) {
		const campaign = byId.get(nomination.campaign);
		const row = listed(nomination, campaign, now);
		if (isReportAsked(actor, nomination, campaign?.state, { units }, now)) asked.push(row);
		else if (relationsTo(nomination, actor, { units }, now).has('nominee')) mine.push(row);
		else others.push(row);
	}
	const reach = proposerReach(actor, units, dayOf(now));
	return {
		asked: asked.sort(byPlace(byId)),
		mine: mine.sort(byPlace(byId)),
		others: others.sort(byPlace(byId)),
		drafts,
		proposes: reach === 'ward' || reach.size > 0,
		isOpen: campaigns.some(({ state }) => OPEN_TO_NOMINATIONS.includes(state))
	};
}

function listed(
	nomination: LocalOf<'nominations'>,
	campaign: Campaign | undefined,
	now: string
): ListedNomination {
	const rules = campaign?.rules;
	const form = nomination.reportForm || undefined;
	const sections = rules ? sectionsOfForm(rules, nomineeKind(nomination), form) : [];
	const { filled, total } = reportProgress(nomination, sections);
	return {
		nomination,
		campaign: campaign?.title ?? '',
		level: rules?.levels.find(({ code }) => code === nomination.level)?.label ?? nomination.level,
		text: fold(nomination.subjectName),
		filled,
		total,
		due: rules ? reportDay(rules, dayOf(now)) : null
	};
}

/** The latest campaign first, in it by level from the ward upward, units before people, then by name. */
function byPlace(campaigns: ReadonlyMap<string, Campaign>) {
	const last = ({ nomination }: ListedNomination) =>
		campaigns.get(nomination.campaign)?.rules.period.last ?? '';
	const order = ({ nomination }: ListedNomination) =>
		campaigns.get(nomination.campaign)?.rules.levels.find(({ code }) => code === nomination.level)?.order ??
		0;
	const kind = ({ nomination }: ListedNomination) => (nomination.subjectKind === 'unit' ? 0 : 1);
	return (a: ListedNomination, b: ListedNomination): number =>
		last(b).localeCompare(last(a)) ||
		order(a) - order(b) ||
		kind(a) - kind(b) ||
		compareNames(a.nomination.subjectName, b.nomination.subjectName);
}

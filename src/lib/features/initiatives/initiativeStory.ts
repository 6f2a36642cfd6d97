import type { Actor } from '$lib/domain/access/actor';
import { rulesOf, type Campaign } from '$lib/domain/campaigns/campaign';
import type { Area } from '$lib/domain/campaigns/rules';
import { runningCampaigns } from '$lib/domain/campaigns/running';
import { outdatedWord, unconfirmedAuthors } from '$lib/domain/initiatives/confirmations';
import { filingDaysLeft } from '$lib/domain/initiatives/filingDay';
import type { Initiative, InitiativeAuthor, ShareConfirmation } from '$lib/domain/initiatives/initiative';
import { isInitiativeOpenTo, type InitiativeAct } from '$lib/domain/initiatives/permissions';
import { filingReadiness, type FilingReadiness } from '$lib/domain/initiatives/readiness';
import { isInitiativeAuthor, leadsAuthors } from '$lib/domain/initiatives/relations';
import { unitOn } from '$lib/domain/people/unitOn';
import { corrected, dayOf } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { readInitiative, type InitiativeHere } from '$lib/store/initiatives/here';
import { loadLookup } from '$lib/store/lookup';
import { readMeta } from '$lib/store/meta';
import type { LocalOf } from '$lib/store/rows';
import { sendingOf, type Sending } from '$lib/store/sending';
import { shownOf, type Shown } from './shown';

/** Everything that the page of an initiative tells, with names in place of ids. */
export interface InitiativeStory {
	readonly id: string;
	readonly here: InitiativeHere;
	readonly row: LocalOf<'initiatives'>;
	readonly shown: Shown;
	/** what its authors see while they may write: refused words and those being written on top; else the record */
	readonly words: Initiative;
	readonly campaign: Campaign | undefined;
	/** areas of its plan, as it was made under and as it stands now */
	readonly areas: readonly Area[];
	readonly sending: Sending;
	readonly isAuthor: boolean;
	/** says who the authors are and with which shares */
	readonly leads: boolean;
	readonly mayEdit: boolean;
	readonly mayWithdraw: boolean;
	readonly readiness: FilingReadiness;
	/** other campaigns that a draft which missed its own can go on in; empty while it need not */
	readonly moveTo: readonly Campaign[];
	/** the own share while it waits for the own word, and what was agreed to before */
	readonly ownShare: { readonly author: InitiativeAuthor; readonly before: ShareConfirmation | null } | null;
	/** linked entries that this phone holds, in their order */
	readonly entries: readonly LocalOf<'entries'>[];
	/** name of a person or unit, empty when this phone does not know it */
	nameOf(id: string): string;
	/** position and unit of a person */
	noteOf(person: string): string;
}

/** @returns `undefined` when this phone does not hold the initiative */
export async function initiativeStory(
	db: LocalDatabase,
	id: string,
	actor: Actor,
	phoneNow: string
): Promise<InitiativeStory | undefined> {
	const here = await readInitiative(db, id);
	const { row } = here;
	if (!row) return undefined;
	const shown = shownOf(id, here);
	const isAuthor = isInitiativeAuthor(row, actor);
	const [lookup, campaigns, sending, clockOffset, linked] = await Promise.all([
		loadLookup(db, { people: shown.words.authors.map(({ person }) => person).concat(row.people) }),
		db.campaigns.toArray(),
		sendingOf(db, 'initiatives', id),
		readMeta(db, 'clockOffset'),
		db.entries.bulkGet([...shown.words.entries])
	]);
	const now = corrected(phoneNow, clockOffset);
	const campaign = campaigns.find((one) => one.id === row.campaign);
	const may = (act: InitiativeAct) => isAuthor && isInitiativeOpenTo(act, row, campaign);
	const mayEdit = may('edit');
	const words = mayEdit ? shown.words : row;
	const readiness = filingReadiness(words, campaign, { capturedAt: phoneNow, clockOffset }, now);
	const own = unconfirmedAuthors(row).find(({ person }) => person !== '' && person === actor.person);
	const nameOf = (one: string) => lookup.person(one)?.name ?? lookup.units.get(one)?.name ?? '';
	return {
		id,
		here,
		row,
		shown,
		words,
		campaign,
		areas: areasOf(campaign, row.rulesVersion),
		sending,
		isAuthor,
		leads: leadsAuthors(row, actor),
		mayEdit,
		// What never arrived is let go of in the waiting list.
		mayWithdraw: may('withdraw') && !(sending.state === 'refused' && row.base === undefined),
		readiness,
		moveTo:
			may('move') && readiness.closed
				? runningCampaigns(campaigns, now).filter(
						(one) => one.id !== row.campaign && filingDaysLeft(one.rules, now) >= 0
					)
				: [],
		ownShare: own && may('confirmShare') ? { author: own, before: outdatedWord(row, own.person) } : null,
		entries: linked.flatMap((entry) => entry ?? []),
		nameOf,
		noteOf: (id) => {
			const person = lookup.person(id);
			const unit = person ? nameOf(unitOn(person, dayOf(now))) : '';
			return [person?.position ?? '', unit].filter((part) => part !== '').join(' · ');
		}
	};
}

/** The areas of the version it was made under first; what an amendment has added can be chosen, too. */
function areasOf(campaign: Campaign | undefined, version: number): readonly Area[] {
	if (!campaign) return [];
	const versions = [campaign.rules, rulesOf(campaign, version) ?? campaign.rules];
	const all = versions.flatMap(({ areas }) => areas);
	return all.filter(({ code }, at) => all.findIndex((one) => one.code === code) === at);
}

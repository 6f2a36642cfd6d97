import type { Actor } from '$lib/domain/access/actor';
import { readsUncounted } from '$lib/domain/access/scope';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { rulesOf } from '$lib/domain/campaigns/campaign';
import { councilActs, isCouncilAct, type CouncilAct } from '$lib/domain/initiatives/councilActs';
import { initiativeAct } from '$lib/domain/initiatives/permissions';
import { openToSheet, scoringPart, type ScoringPart } from '$lib/domain/scores/openToSheet';
import { sheetsToCount, votersOn } from '$lib/domain/scores/scorers';
import { councilStage, type CouncilStage } from '$lib/domain/scores/stage';
import type { Problem } from '$lib/domain/result';
import type { Day } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { readEdit, type Edit } from '$lib/store/edits';
import { loadLookup } from '$lib/store/lookup';
import type { OutboxItem } from '$lib/store/outbox';
import type { LocalOf } from '$lib/store/rows';
import { ownSheet, type OwnSheet } from '$lib/store/scoring/ownSheet';
import { wantedFor } from '$lib/store/wanted';

/** An act of the council that the server has not confirmed. */
export interface PendingAct {
	readonly act: CouncilAct;
	readonly item: OutboxItem;
}

/** Everything that the page of one initiative tells the council, with names in place of ids. */
export interface CouncilStory {
	readonly initiative: LocalOf<'initiatives'>;
	readonly campaign: Campaign | undefined;
	/** the rules that it was written under */
	readonly rules: Campaign['rules'] | undefined;
	readonly stage: CouncilStage | null;
	readonly part: ScoringPart;
	/** why no sheet can be given now; `null` when one can */
	readonly shut: Problem | null;
	/** the council's acts that are open to the reader */
	readonly acts: readonly CouncilAct[];
	readonly own: OwnSheet;
	/** what was typed for a decision and is no change yet */
	readonly typed: Edit | undefined;
	/** the counted sheets; none before the count, also where this phone holds them */
	readonly sheets: readonly LocalOf<'scores'>[];
	/** whose sheets are there and whose are missing; `null` where this phone cannot know before the count */
	readonly coming: { readonly given: readonly string[]; readonly missing: readonly string[] } | null;
	/** acts on their way, refused ones among them */
	readonly pending: readonly PendingAct[];
	/** entries of the log that it links and this phone holds */
	readonly entries: readonly LocalOf<'entries'>[];
	/** name of a person, empty when this phone does not know it */
	nameOf(person: string): string;
}

/** @returns `undefined` when this phone does not hold the initiative */
export async function councilStory(
	db: LocalDatabase,
	id: string,
	actor: Actor,
	today: Day
): Promise<CouncilStory | undefined> {
	const initiative = await db.initiatives.get(id);
	if (!initiative) return undefined;
	const wanted = wantedFor('initiatives', initiative, {}, actor.person);
	const [lookup, own, typed, items, entries] = await Promise.all([
		loadLookup(db, wanted),
		ownSheet(db, id, actor.account),
		readEdit(db, 'initiatives', id),
		db.outbox.where('[collection+id]').equals(['initiatives', id]).sortBy('n'),
		db.entries.bulkGet([...initiative.entries])
	]);
	const campaign = lookup.campaign(initiative.campaign);
	const sheets = lookup.scoresOf(id) as readonly LocalOf<'scores'>[];
	const { sheets: counting, missing } = sheetsToCount(initiative, lookup, today);
	const people = await db.people.bulkGet([...sheets.map(({ member }) => member), ...missing]);
	const names = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
	const isCounted = initiative.scored !== null;
	const open = campaign && openToSheet(initiative, campaign, actor, lookup.councils, today);
	return {
		initiative,
		campaign,
		rules: campaign && rulesOf(campaign, initiative.rulesVersion),
		stage: councilStage(initiative),
		part: scoringPart(initiative, actor, votersOn(lookup.councils, today)),
		shut: open?.ok ? null : (open?.error ?? { code: 'initiative.campaign.unknown' }),
		acts: councilActs(initiative, campaign, actor, lookup.councils, today),
		own,
		typed,
		sheets: isCounted ? sheets.filter(({ state }) => state === 'counted') : [],
		coming: readsUncounted(actor) ? { given: counting.map(({ member }) => member), missing } : null,
		pending: pendingActs(items, isCounted),
		entries: entries.flatMap((entry) => entry ?? []),
		nameOf: (person) => names.get(person) ?? lookup.person(person)?.name ?? ''
	};
}

/** A count that the server has confirmed is still on its way until its result has come back. */
function pendingActs(items: readonly OutboxItem[], isCounted: boolean): readonly PendingAct[] {
	return items.flatMap((item) => {
		const act = initiativeAct(item.fields);
		if (act === null || !isCouncilAct(act)) return [];
		const isPending = item.status !== 'sent' || (act === 'countScores' && !isCounted);
		return isPending ? { act, item } : [];
	});
}

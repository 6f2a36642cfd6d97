import type { CampaignRules } from '../campaigns/rules';
import { levelNominees } from './levelNominees';
import type { PaperRef } from './paperKey';
import type { PaperSource } from './source';

type ListedItem = CampaignRules['dossiers'][number]['items'][number];

/** One line of a level's checklist, and the papers that the app makes for it. */
export interface DossierItem {
	readonly item: ListedItem;
	/** none where the paper comes from elsewhere: a decision on initiatives, whatever a ward adds */
	readonly papers: readonly PaperRef[];
}

/** Exactly what the campaign asks for at a level, in its order. Empty where the campaign has no such list. */
export function dossierItems(source: PaperSource, level: string): readonly DossierItem[] {
	const list = source.rules.dossiers.find((one) => one.level === level)?.items ?? [];
	return list.map((item) => ({ item, papers: papersFor(source, level, item.document) }));
}

function papersFor(
	source: PaperSource,
	level: string,
	document: ListedItem['document']
): readonly PaperRef[] {
	switch (document) {
		case 'submissionLetter':
		case 'summaryList':
			return [{ kind: document, about: level }];
		case 'minutes':
		case 'tally':
			return meetingsOf(source, level).map((about) => ({ kind: document, about }));
		case 'report':
			return levelNominees(source, level).map(({ nomination }) => ({ kind: 'report', about: nomination.id }));
		case 'initiativeDecision':
		case 'other':
			return [];
	}
}

/**
 * The meetings that decided on the nominees of a level, by their day; one that corrects another stands behind it. Where
 * nobody was chosen it is those that had the level on their list: minutes say so, too.
 */
export function meetingsOf(source: PaperSource, level: string): readonly string[] {
	const items = new Set(source.nominations.filter((one) => one.level === level).map(({ id }) => id));
	return source.meetings
		.filter(({ about, state, items: decided }) => {
			const isHeld = state === 'counted' || state === 'locked';
			return about === 'awards' && isHeld && decided.some((item) => items.has(item));
		})
		.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
		.map(({ id }) => id);
}

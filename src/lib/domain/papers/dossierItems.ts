import type { CampaignRules } from '../campaigns/rules';
import type { Meeting } from '../meetings/meeting';
import { levelNominees, type NomineeSource } from './levelNominees';
import type { PaperRef } from './paperKey';
import type { PaperSource } from './source';

type Item = CampaignRules['dossiers'][number]['items'][number];

/** A line of a level's checklist with the papers of this app that fulfil it. */
export interface DossierItem {
	readonly code: string;
	readonly document: Item['document'];
	/** in the plan's words */
	readonly text: string;
	readonly required: boolean;
	/** none: nobody was chosen yet, or it is a paper that comes from elsewhere and is laid in by hand */
	readonly papers: readonly PaperRef[];
	/** the app never makes it: a decision of the initiative council, whatever the plan calls for beside */
	readonly isForeign: boolean;
}

type Source = NomineeSource & Pick<PaperSource, 'rules'>;

/** The checklist of a level in the campaign's order, for those whom the council chose; empty without a checklist. */
export function dossierItems(source: Source, level: string): readonly DossierItem[] {
	const dossier = source.rules.dossiers.find((one) => one.level === level);
	return (dossier?.items ?? []).map(({ code, document, text, required }) => ({
		...{ code, document, text, required },
		papers: papersFor(document, source, level),
		isForeign: document === 'initiativeDecision' || document === 'other'
	}));
}

function papersFor(document: Item['document'], source: Source, level: string): readonly PaperRef[] {
	const ofMeetings = (kind: 'minutes' | 'tally') =>
		meetingsOf(source, level).map(({ id }): PaperRef => ({ kind, about: id }));
	switch (document) {
		case 'submissionLetter':
		case 'summaryList':
			return [{ kind: document, about: level }];
		case 'minutes':
			return ofMeetings('minutes');
		case 'tally':
			return ofMeetings('tally');
		case 'report':
			return levelNominees(source, level).map(({ nomination }) => ({
				kind: 'report',
				about: nomination.id
			}));
		case 'initiativeDecision':
		case 'other':
			return [];
	}
}

/** The meetings that chose the level's nominees, the first held first. */
export function meetingsOf(source: NomineeSource, level: string): readonly Meeting[] {
	const chosen = levelNominees(source, level).map(({ nomination }) => nomination.meeting);
	return source.meetings
		.filter(({ id }) => chosen.includes(id))
		.sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : a.id < b.id ? -1 : 1));
}

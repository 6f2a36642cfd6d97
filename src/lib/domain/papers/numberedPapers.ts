import { levelsInOrder } from '../campaigns/eligibility';
import type { CampaignRules } from '../campaigns/rules';
import type { Meeting } from '../meetings/meeting';
import type { PaperNumber } from './officeSchema';
import { paperKey, paperOf, type PaperKind, type PaperRef } from './paperKey';

interface Source {
	readonly rules: Pick<CampaignRules, 'levels' | 'dossiers'>;
	/** of the campaign, in no order */
	readonly meetings: readonly Pick<Meeting, 'id' | 'about' | 'plannedFor'>[];
	/** given so far */
	readonly numbers: readonly PaperNumber[];
}

/**
 * The papers of a campaign that carry a number and a day of their own (domain §9.5), in the order of the year's end: of each
 * meeting the invitation and the minutes, of each level the letter and the decision, the report on the movement. Reports,
 * ballots, the tellers' sheet and lists go along with one of these. A paper that was given a number stays in the list, also
 * where its record has not come to this phone.
 */
export function numberedPapers({ rules, meetings, numbers }: Source): readonly PaperRef[] {
	const held = [...meetings].sort((a, b) =>
		a.plannedFor < b.plannedFor ? -1 : a.plannedFor > b.plannedFor ? 1 : a.id < b.id ? -1 : 1
	);
	const papers = [
		...held.flatMap(({ id, about }) => [
			ref('invitation', id),
			ref(about === 'awards' ? 'minutes' : 'recognitionMinutes', id)
		]),
		...levelsInOrder(rules).flatMap(({ code, own }) => [
			...(!own || hasLetter(rules, code) ? [ref('submissionLetter', code)] : []),
			// Another's decision carries another's number.
			...(own ? [ref('decision', code)] : [])
		]),
		ref('movementReport', '')
	];
	const listed = new Set(papers.map(paperKey));
	const others = numbers.flatMap(({ paper }) => (listed.has(paper) ? [] : (paperOf(paper) ?? [])));
	return [...papers, ...others];
}

function ref(kind: PaperKind, about: string): PaperRef {
	return { kind, about };
}

function hasLetter({ dossiers }: Pick<CampaignRules, 'dossiers'>, code: string): boolean {
	const items = dossiers.find(({ level }) => level === code)?.items ?? [];
	return items.some(({ document }) => document === 'submissionLetter');
}

import { levelsInOrder } from '../campaigns/eligibility';
import type { Initiative } from '../initiatives/initiative';
import type { Meeting } from '../meetings/meeting';
import type { NominationState, ReportSection } from '../nominations/nomination';
import { compareNames } from '../text/nameOrder';
import { levelNominees, levelOf, type NomineeSource } from './levelNominees';
import { PAPER_ABOUT, type PaperRef } from './paperKey';
import type { PaperSource } from './source';

/** The papers of a campaign in the order of the year's end: before the meeting, of it, what follows from it. */
export const PAPER_GROUPS = [
	'before',
	'reports',
	'meeting',
	'decision',
	'initiatives',
	'applications',
	'movement'
] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

/** Nobody writes or prints a report for them any more. */
const OUT: readonly NominationState[] = ['ineligible', 'revoked'];
/** What the initiative council has before it, or has decided. */
const FILED: readonly Initiative['state'][] = ['filed', 'underReview', 'recognised', 'notRecognised'];

/** What follows from the vote where the ward's own chair decides, and where a superior does. */
const DECIDED_HERE = ['summaryList', 'decision', 'certificate', 'certificateTest'] as const;
const DECIDED_ABOVE = ['summaryList'] as const;

type Source = NomineeSource & Pick<PaperSource, 'rules' | 'initiatives'>;

/** Every paper that can be made of what lies here, group by group; groups without papers are left out. */
export function papersOf(
	source: Source
): readonly { readonly group: PaperGroup; readonly papers: readonly PaperRef[] }[] {
	const papers = groups(source);
	return PAPER_GROUPS.map((group) => ({ group, papers: papers[group] })).filter(
		(one) => one.papers.length > 0
	);
}

/** Whether what a paper is about belongs to the campaign and lies here: whoever comes by a link may ask for any. */
export function isPaperOf({ kind, about }: PaperRef, source: Omit<Source, 'units' | 'awards'>): boolean {
	const holds = (records: readonly { readonly id: string }[]) => records.some(({ id }) => id === about);
	switch (PAPER_ABOUT[kind]) {
		case 'nomination':
			return holds(source.nominations);
		case 'meeting':
			return holds(source.meetings);
		case 'initiative':
			return holds(source.initiatives);
		case 'level':
			return levelOf(source, about) !== undefined;
		case 'campaign':
			return about === '';
	}
}

function groups(source: Source): Readonly<Record<PaperGroup, readonly PaperRef[]>> {
	const meetings = [...source.meetings].sort((a, b) =>
		a.plannedFor < b.plannedFor ? -1 : a.plannedFor > b.plannedFor ? 1 : a.id < b.id ? -1 : 1
	);
	const awards = meetings.filter(({ about }) => about === 'awards');
	const initiatives = meetings.filter(({ about }) => about === 'initiatives');
	const order = levelsInOrder(source.rules).map(({ code }) => code);
	const nominations = source.nominations
		.filter(({ state }) => !OUT.includes(state))
		.sort(
			(a, b) =>
				order.indexOf(a.level) - order.indexOf(b.level) ||
				Number(b.subjectKind === 'unit') - Number(a.subjectKind === 'unit') ||
				compareNames(a.subjectName, b.subjectName)
		);
	const chosen = levelsInOrder(source.rules).filter(({ code }) => levelNominees(source, code).length > 0);
	return {
		before: meetings.flatMap((meeting) => [
			ref('invitation', meeting),
			...(usesBallots(source, meeting) ? [ref('ballot', meeting)] : [])
		]),
		reports: nominations.flatMap((nomination) => [
			ref('report', nomination),
			...(nomination.report.some(hasEvidence) ? [ref('annex', nomination)] : [])
		]),
		meeting: awards.flatMap((meeting) => [
			ref('minutes', meeting),
			...(usesBallots(source, meeting) ? [ref('tally', meeting)] : [])
		]),
		decision: chosen.flatMap(({ code, own }) =>
			(own ? DECIDED_HERE : DECIDED_ABOVE).map((kind): PaperRef => ({ kind, about: code }))
		),
		initiatives: initiatives.flatMap((meeting) => [
			ref('scoreSummary', meeting),
			ref('recognitionMinutes', meeting)
		]),
		applications: source.initiatives
			.filter(({ state }) => FILED.includes(state))
			.sort((a, b) => (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : a.id < b.id ? -1 : 1))
			.map((initiative) => ref('initiativeApplication', initiative)),
		movement: [{ kind: 'movementReport', about: '' }]
	};
}

function hasEvidence({ entries, initiatives }: ReportSection): boolean {
	return entries.length + initiatives.length > 0;
}

function ref(kind: PaperRef['kind'], { id }: { readonly id: string }): PaperRef {
	return { kind, about: id };
}

/** Paper ballots: by the campaign's rule, or because they were counted. */
function usesBallots({ rules }: Source, { about, tallyFirst }: Meeting): boolean {
	return about === 'awards' && (rules.voting.method === 'secretBallot' || tallyFirst !== null);
}

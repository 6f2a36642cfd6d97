import { sectionsOfForm } from '../campaigns/formSections';
import { exceededLimits } from '../campaigns/quota';
import { eligibleAt } from '../meetings/eligibleAt';
import { takerOf } from '../meetings/places';
import { workplace } from '../people/workplace';
import { reportProgress } from '../nominations/reportProgress';
import { dossierItems, meetingsOf } from './dossierItems';
import { levelNominees, type PaperNominee } from './levelNominees';
import { paperKey, type PaperKind } from './paperKey';
import type { PaperSource } from './source';
import type { Where } from './where';

/** Something that a clerk must look at before a dossier is handed in: a code with words, and where it is mended. */
export interface PaperFinding {
	readonly code: `papers.check.${string}`;
	readonly params: Readonly<Record<string, string | number>>;
	/** `true`: whoever receives it would send it back; the others may be meant */
	readonly isFault: boolean;
	readonly where: Where;
}

/** A paper as it will be printed, line by line. */
export interface PrintedPaper {
	readonly key: string;
	readonly kind: PaperKind;
	/** as the clerk knows it: the name of its file */
	readonly name: string;
	readonly lines: readonly string[];
	/** how many marked blanks it has */
	readonly missing: number;
}

/** Papers that name every nominee of a level, in one order. */
const NAMING: readonly PaperKind[] = ['submissionLetter', 'summaryList', 'minutes', 'decision'];
/** Papers that count them: "01 tập thể". */
const COUNTING: readonly PaperKind[] = ['submissionLetter', 'decision'];
/** Papers that end as the decree says. */
const ENDING: readonly PaperKind[] = [
	'submissionLetter',
	'minutes',
	'decision',
	'movementReport',
	'recognitionMinutes'
];

/** who was chosen, and what was decided on them */
const AWARDS: Where = { place: 'awards' };

const fault = (
	code: PaperFinding['code'],
	where: Where,
	params: PaperFinding['params'] = {}
): PaperFinding => ({ code, params, isFault: true, where });

const hint: typeof fault = (...given) => ({ ...fault(...given), isFault: false });

/**
 * What does not fit together in the dossier of a level (domain §1.5): the records first, then what the papers say. The
 * papers are read as they will be printed, so a slip of the app itself is found as well.
 * @param printed every paper of the dossier
 */
export function dossierFindings(
	source: PaperSource,
	level: string,
	printed: readonly PrintedPaper[]
): readonly PaperFinding[] {
	const nominees = levelNominees(source, level);
	if (nominees.length === 0) return [hint('papers.check.nobody', AWARDS)];
	return [
		...quotaFindings(source, level, nominees),
		...nominees.flatMap((nominee) => nomineeFindings(source, nominee)),
		...meetingFindings(source, level),
		...listFindings(source, level, printed),
		...printed.flatMap((paper) => paperFindings(paper, nominees))
	];
}

function quotaFindings(
	{ rules, people, units }: PaperSource,
	level: string,
	nominees: readonly PaperNominee[]
): readonly PaperFinding[] {
	const eligible = eligibleAt(rules, level, { people: () => people.values(), units });
	const passed = nominees.map(({ nomination }) => takerOf(nomination));
	return exceededLimits(rules, level, { eligible, passed }).map(({ counts, max, taken }) =>
		fault(`papers.check.quota.${counts}`, AWARDS, { max, taken })
	);
}

function nomineeFindings(source: PaperSource, nominee: PaperNominee): readonly PaperFinding[] {
	const { nomination, name, kind, award } = nominee;
	const found: PaperFinding[] = [];
	const sections = sectionsOfForm(source.rules, kind, nomination.reportForm || undefined);
	const { gaps } = reportProgress(nomination, sections);
	if (!nomination.reportReady || gaps.length > 0) {
		found.push(fault('papers.check.report', { place: 'report', nomination: nomination.id }, { name }));
	}
	const known =
		kind === 'individual' ? source.people.get(nomination.subject) : source.units.get(nomination.subject);
	if (known && known.name.normalize('NFC') !== name) {
		found.push(
			fault(
				'papers.check.name',
				{ place: 'nomination', nomination: nomination.id },
				{ name, known: known.name }
			)
		);
	}
	if (kind === 'individual' && nomination.position === '') {
		found.push(hint('papers.check.position', { place: 'nomination', nomination: nomination.id }, { name }));
	}
	if (award && award.subjectName !== name) {
		found.push(fault('papers.check.awardName', AWARDS, { name, known: award.subjectName }));
	}
	if (award && award.position !== nomination.position) {
		found.push(fault('papers.check.awardPosition', AWARDS, { name, known: award.position }));
	}
	if (award && award.achievement === '') {
		found.push(hint('papers.check.achievement', AWARDS, { name }));
	}
	return found;
}

function meetingFindings(source: PaperSource, level: string): readonly PaperFinding[] {
	const meetings = meetingsOf(source, level);
	if (meetings.length === 0) return [fault('papers.check.noMeeting', AWARDS)];
	return meetings
		.filter(({ state }) => state !== 'locked')
		.map(({ id, title }) => hint('papers.check.notLocked', { place: 'meeting', meeting: id }, { title }));
}

/** What the checklist asks for and no paper stands for. */
function listFindings(
	source: PaperSource,
	level: string,
	printed: readonly PrintedPaper[]
): readonly PaperFinding[] {
	const there = new Set(printed.map(({ key }) => key));
	return dossierItems(source, level).flatMap(({ text, papers, isForeign }) => {
		if (isForeign) return [hint('papers.check.fromElsewhere', AWARDS, { text })];
		const isWhole = papers.length > 0 && papers.every((paper) => there.has(paperKey(paper)));
		return isWhole ? [] : [fault('papers.check.absent', AWARDS, { text })];
	});
}

/**
 * What is wrong with a paper as it will be printed.
 * @param nominees those whom it must name, of a paper about a level; none of any other
 */
export function paperFindings(
	{ missing, ...paper }: PrintedPaper,
	nominees: readonly PaperNominee[]
): readonly PaperFinding[] {
	const { key, kind, name, lines } = paper;
	const found: PaperFinding[] = [];
	const text = lines.join('\n');
	if (missing > 0)
		found.push(hint('papers.check.missing', { place: 'paper', paper: key }, { name, n: missing }));
	if (lines.some((line) => line !== line.normalize('NFC'))) {
		found.push(fault('papers.check.notNfc', { place: 'paper', paper: key }, { name }));
	}
	if (ENDING.includes(kind) && !text.includes('./.')) {
		found.push(fault('papers.check.end', { place: 'paper', paper: key }, { name }));
	}
	if (NAMING.includes(kind)) found.push(...namingFindings(paper, text, nominees));
	if (COUNTING.includes(kind)) found.push(...countFindings(paper, text, nominees));
	return found;
}

/** Names stand somewhere one behind the other in the order of the dossier; minutes name those of other levels between. */
function namingFindings(
	{ key, name: paper }: Pick<PrintedPaper, 'key' | 'name'>,
	text: string,
	nominees: readonly PaperNominee[]
): readonly PaperFinding[] {
	const absent = nominees.filter(({ name }) => !text.includes(name));
	const misplaced = nominees.filter(
		(nominee) => !text.includes(workplace(nominee.position, nominee.unitName))
	);
	if (absent.length === 0 && misplaced.length > 0) {
		return misplaced.map(({ name }) =>
			fault('papers.check.workplaceAbsent', { place: 'paper', paper: key }, { paper, name })
		);
	}
	if (absent.length > 0) {
		return absent.map(({ name }) =>
			fault('papers.check.nameAbsent', { place: 'paper', paper: key }, { paper, name })
		);
	}
	let place = 0;
	for (const { name } of nominees) {
		place = text.indexOf(name, place);
		if (place < 0) return [fault('papers.check.order', { place: 'paper', paper: key }, { paper })];
		place += name.length;
	}
	return [];
}

const KINDS = [
	['collective', 'tập thể'],
	['individual', 'cá nhân']
] as const;

function countFindings(
	{ key, name: paper }: Pick<PrintedPaper, 'key' | 'name'>,
	text: string,
	nominees: readonly PaperNominee[]
): readonly PaperFinding[] {
	return KINDS.flatMap(([kind, words]) => {
		const count = nominees.filter((nominee) => nominee.kind === kind).length;
		if (count === 0) return [];
		const wanted = `${String(count).padStart(2, '0')} ${words}`;
		return text.includes(wanted)
			? []
			: [fault('papers.check.count', { place: 'paper', paper: key }, { paper, wanted })];
	});
}

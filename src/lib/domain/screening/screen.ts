import { criteriaFor, gradeMeets } from '../campaigns/eligibility';
import type { CampaignRules, Criterion } from '../campaigns/rules';
import { conductInForce, ranksAtLeast } from '../conduct/conductInForce';
import { gradeInForce } from '../grades/gradeInForce';
import type { ScreenedCriterion, ScreeningSource } from '../nominations/nomination';
import type { Problem } from '../result';
import { entriesOf, initiativesOf, sourceOf, type Screened, type ScreeningEvidence } from './evidence';

/** As many sources as a stored verdict holds. */
const MOST_SOURCES = 200;

/** What the records say of one criterion: suggested, for a person to take over or to depart from. */
export interface ScreeningRow extends Pick<ScreenedCriterion, 'criterion' | 'verdict' | 'sources'> {
	readonly mandatory: boolean;
	/** key of the sentence that says why, `screening.why.*`, with the values it needs */
	readonly why: Problem;
}

type Found = Pick<ScreeningRow, 'verdict' | 'sources' | 'why'>;
type ScreeningRules = Pick<CampaignRules, 'criteria' | 'gradeScales'>;
type OfKind<kind extends Criterion['kind']> = Extract<Criterion, { kind: kind }>;

/**
 * The table nominee × criterion, computed from grades, conduct, recognised initiatives and evidence as they stand now
 * (product §2.7). Missing is never "not met": a criterion that nothing speaks of has no data, with what might be read for
 * it as its sources. What asks for a judgement has no data until a person judged.
 */
export function screen(
	nominee: Screened,
	rules: ScreeningRules,
	evidence: ScreeningEvidence
): readonly ScreeningRow[] {
	return criteriaFor(rules, nominee.kind).map((criterion) => {
		const { verdict, sources, why } = judged(criterion, nominee, rules, evidence);
		const { code, mandatory } = criterion;
		return { criterion: code, mandatory, verdict, sources: sources.slice(0, MOST_SOURCES), why };
	});
}

function judged(
	criterion: Criterion,
	nominee: Screened,
	rules: ScreeningRules,
	evidence: ScreeningEvidence
): Found {
	switch (criterion.kind) {
		case 'minGrade':
			return byGrade(criterion, nominee, rules, evidence);
		case 'attestedBoolean':
			return byWord(criterion, nominee, evidence);
		case 'initiativeRecognised':
			return byInitiatives(criterion, nominee, evidence);
		case 'evidenceCount':
			return byCount(criterion, nominee, evidence);
		case 'judgement':
			return byReading(criterion, nominee, evidence);
	}
}

function found(
	verdict: Found['verdict'],
	sources: readonly ScreeningSource[],
	code: string,
	params?: Problem['params']
): Found {
	return { verdict, sources: [...sources], why: params ? { code, params } : { code } };
}

function byGrade(
	criterion: OfKind<'minGrade'>,
	nominee: Screened,
	rules: ScreeningRules,
	evidence: ScreeningEvidence
): Found {
	const scale = rules.gradeScales.find(({ code }) => code === criterion.params.scale);
	if (!scale) return found('noData', [], 'screening.why.noGrade');
	const grades = evidence.grades.filter(({ campaign, rev }) => campaign === evidence.campaign && rev > 0);
	const grade = gradeInForce(grades, nominee.id, scale);
	if (grade) {
		const meets = gradeMeets(rules, criterion, grade.grade);
		const label = scale.grades.find(({ code }) => code === grade.grade)?.label ?? grade.grade;
		const sources = [sourceOf('grades', grade)];
		if (meets === null) return found('noData', sources, 'screening.why.gradeUnknown');
		const code = meets ? 'screening.why.gradeMeets' : 'screening.why.gradeBelow';
		const provisional = meets ? 'screening.why.gradeMeetsSoFar' : 'screening.why.gradeBelowSoFar';
		const why = grade.status === 'official' ? code : provisional;
		return found(meets ? 'met' : 'notMet', sources, why, { grade: label });
	}
	const early = gradeInForce(grades, nominee.id, { ...scale, provisionalCounts: true });
	if (early) return found('noData', [sourceOf('grades', early)], 'screening.why.gradeProvisional');
	// A ward's administrative reform is ranked as a whole: offered to read, but whether it holds for a part of it is no
	// computer's to say.
	const above = scale.about === 'administrativeReform' ? nominee.above : [];
	const ofAbove = above.flatMap((unit) => gradeInForce(grades, unit, scale) ?? [])[0];
	return ofAbove
		? found('noData', [sourceOf('grades', ofAbove)], 'screening.why.gradeOfUnitAbove')
		: found('noData', [], 'screening.why.noGrade');
}

function byWord(criterion: OfKind<'attestedBoolean'>, nominee: Screened, evidence: ScreeningEvidence): Found {
	const about = evidence.conduct.filter(
		({ campaign, rev, subject, withdrawn }) =>
			campaign === evidence.campaign && rev > 0 && subject === nominee.id && !withdrawn
	);
	const counting = about.filter(({ capacity }) => ranksAtLeast(capacity, criterion.params.by));
	const word = conductInForce(counting, nominee.id);
	if (!word) {
		const other = conductInForce(about, nominee.id);
		return other
			? found('noData', [sourceOf('conduct', other)], 'screening.why.attestedByOther')
			: found('noData', [], 'screening.why.notAttested');
	}
	const against = conductInForce(
		about.filter(({ result }) => result !== word.result),
		nominee.id
	);
	const sources = [word, ...(against ? [against] : [])].map((one) => sourceOf('conduct', one));
	const plain = word.result === 'kept' ? 'screening.why.kept' : 'screening.why.violated';
	const code = against ? 'screening.why.wordsDiffer' : plain;
	return found(word.result === 'kept' ? 'met' : 'notMet', sources, code);
}

function byInitiatives(
	{ params }: OfKind<'initiativeRecognised'>,
	nominee: Screened,
	evidence: ScreeningEvidence
): Found {
	const own = initiativesOf(nominee, evidence);
	const recognised = own.filter(
		({ state, recognisedLevel }) => state === 'recognised' && params.levels.includes(recognisedLevel)
	);
	const n = recognised.length;
	const sources = recognised.map((one) => sourceOf('initiatives', one));
	if (n >= params.minimum) return found('met', sources, 'screening.why.recognised', { n });
	const waiting = own.filter(({ state }) => state === 'filed' || state === 'underReview');
	if (waiting.length > 0)
		return found(
			'noData',
			[...sources, ...waiting.map((one) => sourceOf('initiatives', one))],
			'screening.why.underReview',
			{ n: waiting.length }
		);
	// One that another council recognised, or that was not recognised, can be read; it is no proof of the contrary.
	const others = own.filter(({ state }) => state === 'recognised' || state === 'notRecognised');
	return n > 0
		? found('noData', sources, 'screening.why.recognisedFew', { n, minimum: params.minimum })
		: found(
				'noData',
				others.map((one) => sourceOf('initiatives', one)),
				'screening.why.noInitiative'
			);
}

function byCount(
	{ code, params }: OfKind<'evidenceCount'>,
	nominee: Screened,
	evidence: ScreeningEvidence
): Found {
	const counted = entriesOf(nominee, evidence).filter(
		({ criteria, area }) => criteria.includes(code) && isIn(params.areas, area)
	);
	const n = counted.length;
	const sources = counted.map((entry) => sourceOf('entries', entry));
	return n >= params.minimum
		? found('met', sources, 'screening.why.evidenceEnough', { n })
		: found('noData', sources, 'screening.why.evidenceFew', { n, minimum: params.minimum });
}

/** Entries that name the criterion first, then those of its areas. */
function byReading(
	{ code, params }: OfKind<'judgement'>,
	nominee: Screened,
	evidence: ScreeningEvidence
): Found {
	const entries = entriesOf(nominee, evidence);
	const naming = entries.filter(({ criteria }) => criteria.includes(code));
	const near = entries.filter(({ criteria, area }) => !criteria.includes(code) && isIn(params.areas, area));
	const offered = [...naming, ...near].map((entry) => sourceOf('entries', entry));
	return found('noData', offered, 'screening.why.toJudge', { n: offered.length });
}

/** No area named means all. */
function isIn(areas: readonly string[], area: string): boolean {
	return areas.length === 0 || areas.includes(area);
}

import type { CampaignRules, Criterion } from '../campaigns/rules';
import type { Example } from '../example';
import { example } from '../nominations/nominations.fixture';
import { idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import { screenedOf, type Screened, type ScreeningEvidence } from './evidence';
import { screen } from './screen';
import {
	conductOf,
	deedOf,
	DESK,
	deskConduct,
	deskGrade,
	evidenceOf,
	gradeOf,
	initiativeOf,
	LAN
} from './screen.fixture';

/** Verdict, why, and the records it rests on. */
const saidOf =
	(
		criterion: string,
		evidence: Partial<ScreeningEvidence>,
		nominee: Screened = LAN,
		rules: Pick<CampaignRules, 'criteria' | 'gradeScales'> = RULES
	) =>
	() => {
		const row = screen(nominee, rules, evidenceOf(evidence)).find((one) => one.criterion === criterion);
		if (!row) return 'no such criterion';
		const why = row.why.code.replace('screening.why.', '');
		return [row.verdict, why, ...row.sources.map(({ id, rev }) => `${id}@${rev}`)].join(' ');
	};

const rating = (...grades: ScreeningEvidence['grades']) => saidOf('individualRating', { grades });
const early = gradeOf({ status: 'provisional' });
const noProvisional = {
	...RULES,
	gradeScales: RULES.gradeScales.map((scale) => ({ ...scale, provisionalCounts: false }))
};
const rank = (...grades: ScreeningEvidence['grades']) => saidOf('collectiveReformRank', { grades }, DESK);
const ofWard = deskGrade({ id: idOf('wardrank'), subject: idOf('ward') });

const word = (...conduct: ScreeningEvidence['conduct']) => saidOf('individualDiscipline', { conduct });
const askedOf = (by: 'unitHead' | 'standing' | 'chair', ...conduct: ScreeningEvidence['conduct']) =>
	saidOf('individualDiscipline', { conduct }, LAN, {
		...RULES,
		criteria: RULES.criteria.map((one) => (one.kind === 'attestedBoolean' ? { ...one, params: { by } } : one))
	});
const chairsWord = conductOf({ id: idOf('chairword'), capacity: 'chair' });
const later = { id: idOf('later'), attestedOn: '2023-06-01' };

const solution = (...initiatives: ScreeningEvidence['initiatives']) =>
	saidOf('individualSolution', { initiatives });
const two = {
	...RULES,
	criteria: RULES.criteria.map((one) =>
		one.kind === 'initiativeRecognised' ? { ...one, params: { ...one.params, minimum: 2 } } : one
	)
};

const counting = (areas: readonly string[], minimum: number, appliesTo: Criterion['appliesTo']) => ({
	...RULES,
	criteria: [
		...RULES.criteria,
		{
			code: 'counted',
			appliesTo,
			label: 'Đủ minh chứng',
			text: 'Có đủ minh chứng.',
			mandatory: true,
			kind: 'evidenceCount',
			params: { areas, minimum }
		} as const
	]
});
const count = (minimum: number, entries: ScreeningEvidence['entries'], areas: readonly string[] = []) =>
	saidOf('counted', { entries }, LAN, counting(areas, minimum, 'individual'));
const tagged = { criteria: ['counted'] };
const plan = (entries: ScreeningEvidence['entries'], areas: string[] = [], nominee = LAN) =>
	saidOf(nominee === LAN ? 'individualReformPlan' : 'collectiveReformPlan', { entries }, nominee, {
		...RULES,
		criteria: RULES.criteria.map((one) => (one.kind === 'judgement' ? { ...one, params: { areas } } : one))
	});

const E = 'entry0000000000@5';
const G = 'grade0000000000@5';
const C = 'conduct00000000@5';
const I = 'initiative00000@8';

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['no grade yet', rating(), 'noData noGrade'],
	['the grade that is asked for', rating(gradeOf()), `met gradeMeets ${G}`],
	['a grade below', rating(gradeOf({ grade: 'good' })), `notMet gradeBelow ${G}`],
	['a provisional grade', rating(early), `met gradeMeetsSoFar ${G}`],
	['a provisional grade below', rating({ ...early, grade: 'good' }), `notMet gradeBelowSoFar ${G}`],
	[
		'a provisional grade where the scale takes none',
		saidOf('individualRating', { grades: [{ ...early, grade: 'good' }] }, LAN, noProvisional),
		`noData gradeProvisional ${G}`
	],
	['a withdrawn grade', rating(gradeOf({ withdrawn: true })), 'noData noGrade'],
	['somebody else’s grade', rating(gradeOf({ subject: idOf('minh') })), 'noData noGrade'],
	['a grade of another campaign', rating(gradeOf({ campaign: idOf('other') })), 'noData noGrade'],
	['a grade that the server has not taken', rating(gradeOf({ rev: 0 })), 'noData noGrade'],
	['a grade that is on the scale no more', rating(gradeOf({ grade: 'gone' })), `noData gradeUnknown ${G}`],
	['a unit’s rank', rank(deskGrade()), `met gradeMeets ${G}`],
	['a better rank', rank(deskGrade({ grade: 'excellent' })), `met gradeMeets ${G}`],
	['the ward’s rank, to read', rank(ofWard), 'noData gradeOfUnitAbove wardrank0000000@5'],
	[
		'the ward’s low rank fails no unit below',
		rank({ ...ofWard, grade: 'poor' }),
		'noData gradeOfUnitAbove wardrank0000000@5'
	],
	[
		'the ward’s rating says nothing of its units',
		saidOf(
			'collectiveRating',
			{ grades: [deskGrade({ subject: idOf('ward'), scale: 'collectiveRating', grade: 'outstanding' })] },
			DESK
		),
		'noData noGrade'
	],

	['nobody has attested', word(), 'noData notAttested'],
	['the head says: kept', word(conductOf()), `met kept ${C}`],
	['the head says: violated', word(conductOf({ result: 'violated' })), `notMet violated ${C}`],
	['the chair’s word where a head’s is asked', word(chairsWord), 'met kept chairword000000@5'],
	['a withdrawn word', word(conductOf({ withdrawn: true, result: 'violated' })), 'noData notAttested'],
	[
		'a head’s word where the standing body’s is asked',
		askedOf('standing', conductOf()),
		`noData attestedByOther ${C}`
	],
	[
		'a head’s bad word where the chair’s is asked fails nobody',
		askedOf('chair', conductOf({ result: 'violated' })),
		`noData attestedByOther ${C}`
	],
	[
		'the chair’s where the standing body’s is asked',
		askedOf('standing', chairsWord),
		'met kept chairword000000@5'
	],
	[
		'the standing body’s where the chair’s is asked',
		askedOf('chair', { ...chairsWord, capacity: 'standing' }),
		'noData attestedByOther chairword000000@5'
	],
	[
		'two words that differ: the newest, both to read',
		word(conductOf({ result: 'violated' }), conductOf(later)),
		`met wordsDiffer later0000000000@5 ${C}`
	],
	[
		'of one day the chair’s, both to read',
		word(conductOf(), { ...chairsWord, result: 'violated' }),
		`notMet wordsDiffer chairword000000@5 ${C}`
	],
	[
		'a unit’s discipline',
		saidOf('collectiveDiscipline', { conduct: [deskConduct()] }, DESK),
		`met kept ${C}`
	],
	[
		'a person’s discipline is not the unit’s',
		saidOf('collectiveDiscipline', { conduct: [conductOf()] }, DESK),
		'noData notAttested'
	],

	['no initiative', solution(), 'noData noInitiative'],
	['recognised at the ward', solution(initiativeOf()), `met recognised ${I}`],
	['recognised at the city', solution(initiativeOf({ recognisedLevel: 'city' })), `met recognised ${I}`],
	[
		'recognised elsewhere',
		solution(initiativeOf({ recognisedLevel: 'country' })),
		`noData noInitiative ${I}`
	],
	['under review', solution(initiativeOf({ state: 'underReview' })), `noData underReview ${I}`],
	[
		'not recognised: to read, never a failure',
		solution(initiativeOf({ state: 'notRecognised' })),
		`noData noInitiative ${I}`
	],
	['withdrawn', solution(initiativeOf({ state: 'withdrawn' })), 'noData noInitiative'],
	['a draft', solution(initiativeOf({ state: 'draft' })), 'noData noInitiative'],
	[
		'as one author of two',
		solution(initiativeOf({ people: [idOf('minh'), idOf('lan')] })),
		`met recognised ${I}`
	],
	['somebody else’s', solution(initiativeOf({ people: [idOf('minh')] })), 'noData noInitiative'],
	[
		'one where two are asked',
		saidOf('individualSolution', { initiatives: [initiativeOf()] }, LAN, two),
		`noData recognisedFew ${I}`
	],
	[
		'a unit’s people, where the rule asks it of units',
		saidOf('solutions', { initiatives: [initiativeOf({ people: [idOf('minh')] })] }, DESK, {
			...RULES,
			criteria: RULES.criteria.map((one) =>
				one.code === 'individualSolution' ? { ...one, code: 'solutions', appliesTo: 'collective' } : one
			)
		}),
		`met recognised ${I}`
	],

	['enough deeds that name it', count(1, [deedOf(tagged)]), `met evidenceEnough ${E}`],
	['too few: no data, not a failure', count(2, [deedOf(tagged)]), `noData evidenceFew ${E}`],
	['deeds that do not name it', count(1, [deedOf()]), 'noData evidenceFew'],
	[
		'deeds of another area',
		count(1, [deedOf({ ...tagged, area: 'steering' })], ['digital']),
		'noData evidenceFew'
	],
	[
		'deeds of its area',
		count(1, [deedOf({ ...tagged, area: 'digital' })], ['digital']),
		`met evidenceEnough ${E}`
	],
	['deeds that wait', count(1, [deedOf({ ...tagged, state: 'submitted' })]), 'noData evidenceFew'],
	['late deeds that nobody admitted', count(1, [deedOf({ ...tagged, late: true })]), 'noData evidenceFew'],
	[
		'a deed and its correction are one',
		count(2, [
			deedOf(tagged),
			deedOf({ ...tagged, id: idOf('mended'), corrects: idOf('entry'), decidedAt: '2023-05-12' })
		]),
		'noData evidenceFew mended000000000@5'
	],

	['to be judged, nothing to read', plan([]), 'noData toJudge'],
	['to be judged, a deed to read', plan([deedOf()]), `noData toJudge ${E}`],
	[
		'what names the criterion first',
		plan([deedOf({ id: idOf('newer'), day: '2023-06-01' }), deedOf({ criteria: ['individualReformPlan'] })]),
		`noData toJudge ${E} newer0000000000@5`
	],
	['of its areas alone', plan([deedOf({ area: 'steering' })], ['digital']), 'noData toJudge'],
	[
		'of another area, but naming it',
		plan([deedOf({ area: 'steering', criteria: ['individualReformPlan'] })], ['digital']),
		`noData toJudge ${E}`
	],
	['a unit: the deeds of its people', plan([deedOf()], [], DESK), `noData toJudge ${E}`],
	['a unit: not those of others', plan([deedOf({ unit: idOf('kp1') })], [], DESK), 'noData toJudge'],

	[
		'a unit stands for what is below it, people of today',
		() =>
			screenedOf(
				{ subjectKind: 'unit', subject: idOf('bloc') },
				new Map(UNITS.map((unit) => [unit.id, unit])),
				PEOPLE,
				'2023-12-19'
			),
		{
			kind: 'collective',
			id: idOf('bloc'),
			below: [idOf('bloc'), idOf('desk'), idOf('kp1')],
			above: [idOf('ward')],
			people: ['blochead', 'deskhead', 'kphead', 'lan', 'minh'].map(idOf)
		}
	],
	[
		'every criterion of the kind, in the plan’s order',
		() => screen(LAN, RULES, evidenceOf()).map(({ criterion, mandatory }) => `${criterion} ${mandatory}`),
		[
			'individualRating true',
			'individualReformPlan true',
			'individualSolution true',
			'individualDiscipline true'
		]
	]
];

export const screenExamples: readonly Example[] = rows.map(example('table'));

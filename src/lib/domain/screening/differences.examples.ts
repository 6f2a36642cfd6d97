import type { Example } from '../example';
import type { ScreenedCriterion, ScreeningSource } from '../nominations/nomination';
import { example } from '../nominations/nominations.fixture';
import { idOf, RULES } from '../ward.fixture';
import { screeningDifferences } from './differences';
import type { ScreeningEvidence } from './evidence';
import { screen } from './screen';
import { conductOf, deedOf, evidenceOf, gradeOf, initiativeOf, LAN } from './screen.fixture';

const EVIDENCE = evidenceOf({
	grades: [gradeOf()],
	conduct: [conductOf()],
	initiatives: [initiativeOf()],
	entries: [deedOf(), deedOf({ id: idOf('second') })]
});

/** As somebody screened it: what the records said, the plan judged by one deed of two. */
const STORED: readonly ScreenedCriterion[] = screen(LAN, RULES, EVIDENCE).map(
	({ criterion, verdict, sources }) =>
		criterion === 'individualReformPlan'
			? { criterion, verdict: 'met', sources: sources.slice(0, 1), note: 'Đã đọc.' }
			: { criterion, verdict, sources, note: '' }
);

/** What is different, in one line each, when the records stand like this. */
const said =
	(now: Partial<ScreeningEvidence>, stored = STORED, rules = RULES) =>
	() => {
		const evidence = { ...EVIDENCE, ...now };
		const records = { ...evidence, awards: [] } as Readonly<
			Record<ScreeningSource['collection'], readonly { readonly id: string; readonly rev: number }[]>
		>;
		const revNow = ({ collection, id }: ScreeningSource) =>
			records[collection].find((one) => one.id === id && !('withdrawn' in one && one.withdrawn))?.rev;
		return screeningDifferences(stored, screen(LAN, rules, evidence), revNow).map((difference) =>
			[
				difference.criterion.replace('individual', ''),
				difference.kind,
				...(difference.kind === 'verdict' ? [difference.before, difference.now] : []),
				...('source' in difference ? [difference.source.id.replace(/0+$/, '')] : [])
			].join(' ')
		);
	};

/** A criterion that nobody was asked for before. */
const another = RULES.criteria
	.filter(({ code }) => code === 'individualRating')
	.map((one) => ({ ...one, code: 'another' }));

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['none', said({}), []],
	['a grade put right, as good as before', said({ grades: [gradeOf({ rev: 9 })] }), ['Rating changed grade']],
	[
		'a grade put right, for the worse',
		said({ grades: [gradeOf({ rev: 9, grade: 'good' })] }),
		['Rating verdict met notMet', 'Rating changed grade']
	],
	[
		'a grade withdrawn',
		said({ grades: [gradeOf({ rev: 9, withdrawn: true })] }),
		['Rating verdict met noData', 'Rating gone grade']
	],
	[
		'a newer grade beside it',
		said({ grades: [gradeOf(), gradeOf({ id: idOf('newer'), decidedOn: '2023-05-11' })] }, STORED),
		['Rating added newer']
	],
	[
		'conduct attested against',
		said({
			conduct: [conductOf(), conductOf({ id: idOf('word'), attestedOn: '2023-05-11', result: 'violated' })]
		}),
		['Discipline verdict met notMet', 'Discipline added word']
	],
	[
		'one initiative more',
		said({ initiatives: [initiativeOf(), initiativeOf({ id: idOf('more') })] }),
		['Solution added more']
	],
	[
		'a deed that was read has changed',
		said({ entries: [deedOf({ rev: 9 }), deedOf({ id: idOf('second') })] }),
		['ReformPlan changed entry']
	],
	[
		'deeds that the judgement did not name are no difference',
		said({ entries: [...EVIDENCE.entries, deedOf({ id: idOf('third') })] }),
		[]
	],
	[
		'a criterion that an amendment added',
		said({}, STORED, { ...RULES, criteria: [...RULES.criteria, ...another] }),
		['another criterionAdded']
	],
	[
		'a criterion that the rules lack',
		said({}, [...STORED, { criterion: 'gone', verdict: 'met', sources: [], note: 'x' }]),
		['gone criterionRemoved']
	],
	[
		'nothing screened yet',
		said({}, []),
		['Rating', 'ReformPlan', 'Solution', 'Discipline'].map((one) => `${one} criterionAdded`)
	]
];

export const differencesOfScreening: readonly Example[] = rows.map(example('screened since'));

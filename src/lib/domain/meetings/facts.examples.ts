import { award } from '../awards/awards.fixture';
import type { Entry } from '../entries/entry';
import type { Example } from '../example';
import { entry, idOf, PEOPLE } from '../ward.fixture';
import { eligibleAt } from './eligibleAt';
import { factsOf } from './factsOf';
import { interestsIn } from './interests';
import { initiative, nomination, planned, reviewWard, unitNomination, type Ward } from './meetings.fixture';
import { sittingOf } from './sitting';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const lan = nomination('lan');
const desk = unitNomination('desk');
const ward = (parts: Ward = {}) => {
	const { records, ...rest } = parts;
	return reviewWard({ ...rest, records: { nominations: [lan, desk], ...records } });
};

const deed = (word: string, parts: Partial<Entry> = {}) =>
	entry({ id: idOf(word), state: 'attested', ...parts });
const screened = nomination('lan', {
	directWork: 'yes',
	report: [{ key: 'results', text: '', entries: [idOf('e1'), idOf('e2'), idOf('e4')], initiatives: [] }],
	screening: [
		{
			criterion: 'a',
			verdict: 'met',
			note: '',
			sources: [{ collection: 'entries', id: idOf('e1'), rev: 1 }]
		},
		{
			criterion: 'b',
			verdict: 'met',
			note: '',
			sources: [{ collection: 'entries', id: idOf('e3'), rev: 1 }]
		},
		{
			criterion: 'c',
			verdict: 'noData',
			note: '',
			sources: [{ collection: 'grades', id: idOf('g1'), rev: 1 }]
		}
	]
});
const profile = (gender: 'female' | 'male' | '', earlier = 0) => ({
	id: idOf('profile'),
	rev: 1,
	person: idOf('lan'),
	birthday: '',
	gender,
	origin: '',
	residence: '',
	education: '',
	academicTitle: '',
	positions: '',
	duties: '',
	earlierAwards: Array.from({ length: earlier }, () => ({
		kind: 'award' as const,
		year: 2021,
		name: 'Giấy khen',
		decision: ''
	}))
});
const facts = (of = screened, records: Ward['records'] = {}, entries: readonly Entry[] = []) => {
	return () => {
		const lookup = ward({ records });
		return factsOf(of, { ...lookup, entry: (id) => entries.find((one) => one.id === id) });
	};
};
const FACTS = { criteriaMet: 2, evidence: 0, directWork: 1, women: null, noEarlierAward: null };

const factRows: readonly Example[] = [
	row('what nobody has written is unknown', facts(lan), {
		criteriaMet: null,
		evidence: 0,
		directWork: null,
		women: null,
		noEarlierAward: null
	}),
	row('criteria met, direct work', facts(), FACTS),
	row(
		'each attested entry once, from the report and from the screening',
		facts(
			screened,
			{},
			['e1', 'e2', 'e3'].map((word) => deed(word))
		),
		{
			...FACTS,
			evidence: 3
		}
	),
	row(
		'not one that was not attested, nor one that came late and was not admitted',
		facts(screened, {}, [deed('e1'), deed('e2', { state: 'submitted' }), deed('e3', { late: true })]),
		{ ...FACTS, evidence: 1 }
	),
	row(
		'a deed and its correction are one',
		facts(screened, {}, [deed('e1'), deed('e2', { corrects: idOf('e1') })]),
		{
			...FACTS,
			evidence: 1
		}
	),
	row('a woman who was never commended', facts(screened, { profiles: [profile('female')] }), {
		...FACTS,
		women: 1,
		noEarlierAward: 1
	}),
	row('a man who was', facts(screened, { profiles: [profile('male', 1)] }), {
		...FACTS,
		women: 0,
		noEarlierAward: 0
	}),
	...(['decided', 'revoked'] as const).map((state) =>
		row(
			`an award of this campaign that is ${state}`,
			facts(screened, { profiles: [profile('female')], awards: [award({ state })] }),
			{ ...FACTS, women: 1, noEarlierAward: state === 'decided' ? 0 : 1 }
		)
	),
	row('of a unit neither is written anywhere', facts(desk, { profiles: [profile('female')] }), {
		criteriaMet: null,
		evidence: 0,
		directWork: null,
		women: null,
		noEarlierAward: null
	})
];

const interests = (meeting = planned(), parts: Ward = {}) => {
	return () => {
		const lookup = ward(parts);
		const sitting = sittingOf(meeting, lookup);
		if (!sitting.ok) return sitting.error.code;
		return interestsIn(meeting, sitting.value, lookup).map(
			({ item, person, as, required }) => `${item} ${person} ${as}${required ? ' must' : ''}`
		);
	};
};
const member = nomination('hoa');
const interestRows: readonly Example[] = [
	row(
		'a nominated member must, the head of a nominated unit may',
		interests(planned({ items: [member.id, desk.id] }), { records: { nominations: [member, desk] } }),
		[`${member.id} ${idOf('hoa')} nominee must`, `${desk.id} ${idOf('deskhead')} head`]
	),
	row('nobody of the council, nobody', interests(planned({ items: [lan.id] })), []),
	row(
		'an author who votes on initiatives',
		interests(planned({ about: 'initiatives', items: [idOf('ihoa')] }), {
			records: { initiatives: [initiative('hoa')] }
		}),
		[`${idOf('ihoa')} ${idOf('hoa')} author must`]
	),
	row(
		'where the policy asks nothing of anybody',
		interests(planned({ items: [member.id] }), {
			records: { nominations: [member] },
			rules: { conflictOfInterest: { policy: 'none', base: 'unchanged' } }
		}),
		[]
	)
];

const eligible =
	(level: string, mode: 'percentage' | 'absolute', people = PEOPLE) =>
	() => {
		const { rules } = ward().campaign(idOf('campaign')) ?? {};
		const quota =
			mode === 'absolute'
				? ({ code: 'q', level, mode, kind: 'individual', max: 1 } as const)
				: ({ code: 'q', level, mode, kind: 'individual', num: 5, den: 100, rounding: 'down' } as const);
		return rules && eligibleAt({ ...rules, quotas: [quota] }, level, { ...ward(), people: () => people });
	};
const eligibleRows: readonly Example[] = [
	row('those who may be nominated in the ward', eligible('ward', 'percentage'), {
		collective: 1,
		individual: 8
	}),
	row('the ward itself may at the city', eligible('city', 'percentage'), { collective: 2, individual: 8 }),
	row(
		'somebody who left before the last day is not counted, nor who may not be nominated',
		eligible('ward', 'percentage', [
			...PEOPLE.slice(0, 2),
			...PEOPLE.slice(2, 4).map((one) => ({
				...one,
				terms: [{ unit: idOf('desk'), from: '2023-01-01', to: '2023-12-18' }]
			})),
			...PEOPLE.slice(4, 5).map((one) => ({ ...one, category: 'resident' }))
		]),
		{ collective: 1, individual: 2 }
	),
	row('nobody is counted where no quota asks', eligible('ward', 'absolute'), { collective: 0, individual: 0 })
];

export const factExamples: readonly Example[] = [...factRows, ...interestRows, ...eligibleRows];

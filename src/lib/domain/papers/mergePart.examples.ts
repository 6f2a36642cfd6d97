import type { Example } from '../example';
import { idOf, RULES } from '../ward.fixture';
import { mergePart } from './mergePart';
import { officeOf, partsOf, type WholeOffice } from './office';

const PLAN = partsOf(officeOf(RULES));
const MINUTES = `minutes.${idOf('meeting')}`;
const given = (paper: string, number: string) => ({ paper, number, date: '2023-12-22' });
const merged =
	<field extends keyof WholeOffice>(field: field, ...three: readonly WholeOffice[field][]) =>
	() => {
		const [base, mine, theirs] = three as [WholeOffice[field], WholeOffice[field], WholeOffice[field]];
		return mergePart(field, base, mine, theirs);
	};
const fine = (part: unknown) => ({ part, clashes: false });
const clash = (part: unknown) => ({ part, clashes: true });

const minutes = given(MINUTES, '05');
const decision = given('decision.ward', '12');
const head = (parts: object) => ({ ...PLAN.papersHead, ...parts });
const places = PLAN.papersCertificate.places;
const moved = (parts: object, field = 'name') => ({
	...PLAN.papersCertificate,
	places: places.map((one) => (one.field === field ? { ...one, ...parts } : one))
});

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'two numbers of two papers: both',
		merged('papersNumbers', [], [minutes], [decision]),
		fine([decision, minutes])
	],
	['the same number twice: one', merged('papersNumbers', [], [minutes], [minutes]), fine([minutes])],
	[
		'two numbers of one paper',
		merged('papersNumbers', [], [minutes], [given(MINUTES, '06')]),
		clash([minutes])
	],
	[
		'taken back here, another given there',
		merged('papersNumbers', [minutes], [], [minutes, decision]),
		fine([decision])
	],
	[
		'taken back there, another given here',
		merged('papersNumbers', [minutes], [minutes, decision], []),
		fine([decision])
	],
	[
		'taken back there, put right here',
		merged('papersNumbers', [minutes], [given(MINUTES, '06')], []),
		clash([given(MINUTES, '06')])
	],
	[
		'two lines of the letterhead',
		merged('papersHead', PLAN.papersHead, head({ place: 'Đồng Xoài' }), head({ symbol: 'UBND-VX' })),
		fine(head({ place: 'Đồng Xoài', symbol: 'UBND-VX' }))
	],
	[
		'the same line of the letterhead',
		merged('papersHead', PLAN.papersHead, head({ place: 'Đồng Xoài' }), head({ place: 'Bình Phước' })),
		clash(head({ place: 'Đồng Xoài' }))
	],
	[
		'recipients of two papers',
		merged('papersRecipients', [], [{ kind: 'minutes', to: ['a'] }], [{ kind: 'decision', to: ['b'] }]),
		fine([
			{ kind: 'decision', to: ['b'] },
			{ kind: 'minutes', to: ['a'] }
		])
	],
	[
		'one moves a field, the other shifts all of them',
		merged('papersCertificate', PLAN.papersCertificate, moved({ x: 400 }), {
			...PLAN.papersCertificate,
			offsetX: -12
		}),
		fine({ ...moved({ x: 400 }), offsetX: -12 })
	],
	[
		'both move the same field',
		merged('papersCertificate', PLAN.papersCertificate, moved({ x: 400 }), moved({ y: 10 })),
		clash(moved({ x: 400 }))
	],
	['the bases are one text', merged('papersBases', [], ['a'], ['b']), clash(['a'])],
	['a prize that only they wrote', merged('papersPrize', '', '', 'Theo quy định.'), fine('Theo quy định.')]
];

export const mergePartExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name,
	actual,
	expected
}));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeInForce } from '../grades/gradeInForce';
import type { Grade } from '../grades/grade';
import type { ScreeningVerdict } from '../nominations/nomination';
import { idOf, RULES } from '../ward.fixture';
import type { Screened, ScreeningEvidence } from './evidence';
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

const word = fc.integer({ min: 0, max: 9 }).map((n) => idOf(`r${n}`));
const rev = fc.integer({ min: 1, max: 4 });
const day = fc.constantFrom('', '2023-05-01', '2023-05-10', '2023-12-01');
const flag = fc.boolean();

const grades = fc.array(
	fc.record({
		id: word,
		rev,
		grade: fc.constantFrom('outstanding', 'good', 'completed', 'gone'),
		status: fc.constantFrom('provisional' as const, 'official' as const),
		decidedOn: day,
		withdrawn: flag,
		subject: fc.constantFrom(idOf('lan'), idOf('minh'))
	}),
	{ maxLength: 8 }
);
const conduct = fc.array(
	fc.record({
		id: word,
		rev,
		result: fc.constantFrom('kept' as const, 'violated' as const),
		attestedOn: day,
		capacity: fc.constantFrom('unitHead' as const, 'standing' as const, 'chair' as const),
		withdrawn: flag
	}),
	{ maxLength: 8 }
);
const initiatives = fc.array(
	fc.record({
		id: word,
		rev,
		state: fc.constantFrom(
			'filed' as const,
			'underReview' as const,
			'recognised' as const,
			'notRecognised' as const
		),
		recognisedLevel: fc.constantFrom('ward', 'city', 'country')
	}),
	{ maxLength: 5 }
);
const entries = fc.array(
	fc.record({
		id: word,
		rev,
		day: fc.constantFrom('2023-05-01', '2023-06-01'),
		state: fc.constantFrom('attested' as const, 'submitted' as const, 'returned' as const),
		area: fc.constantFrom('', 'digital'),
		criteria: fc.constantFrom<readonly string[]>([], ['counted']),
		late: flag
	}),
	{ maxLength: 8 }
);

/** The plan's criteria and one that counts evidence, for people and units alike. */
const rules = {
	...RULES,
	criteria: [
		...RULES.criteria,
		...(['individual', 'collective'] as const).map((appliesTo) => ({
			code: 'counted',
			appliesTo,
			label: 'Đủ minh chứng',
			text: 'Có đủ minh chứng.',
			mandatory: false,
			kind: 'evidenceCount' as const,
			params: { areas: [], minimum: 2 }
		}))
	]
};

/** One id is one record, as in any store. */
const oncePerId = <R extends { readonly id: string }>(records: readonly R[]) => [
	...new Map(records.map((record) => [record.id, record])).values()
];
const evidence: fc.Arbitrary<ScreeningEvidence> = fc
	.record({ grades, conduct, initiatives, entries })
	.map((parts) =>
		evidenceOf({
			grades: oncePerId(
				parts.grades.flatMap((one) => [
					gradeOf(one),
					deskGrade({ ...one, id: `d${one.id}`, subject: idOf('desk') })
				])
			),
			conduct: oncePerId(
				parts.conduct.flatMap((one) => [conductOf(one), deskConduct({ ...one, id: `d${one.id}` })])
			),
			initiatives: oncePerId(parts.initiatives.map((one) => initiativeOf(one))),
			entries: oncePerId(parts.entries.map((one) => deedOf({ ...one, criteria: [...one.criteria] })))
		})
	);
const nominees: fc.Arbitrary<Screened> = fc.constantFrom(LAN, DESK);

const verdicts = (nominee: Screened, given: ScreeningEvidence) =>
	screen(nominee, rules, given).map(({ verdict }) => verdict);
const WORTH: Readonly<Record<ScreeningVerdict, number>> = { notMet: 0, noData: 1, met: 2 };

describe('the table of criteria', () => {
	it('never takes missing for failed: what nothing speaks against is not "not met"', () => {
		fc.assert(
			fc.property(evidence, nominees, (given, nominee) => {
				for (const { criterion, verdict, sources } of screen(nominee, rules, given)) {
					if (verdict !== 'notMet') continue;
					const { kind } = rules.criteria.find(
						({ code, appliesTo }) => code === criterion && appliesTo === nominee.kind
					)!;
					expect(['minGrade', 'attestedBoolean']).toContain(kind);
					expect(sources.length).toBeGreaterThan(0);
				}
			})
		);
	});

	it('has no "not met" once the records that say so are taken away', () => {
		fc.assert(
			fc.property(evidence, nominees, (given, nominee) => {
				const silent = {
					...given,
					grades: given.grades.filter(({ grade }) => grade === 'outstanding' || grade === 'gone'),
					conduct: given.conduct.filter(({ result }) => result === 'kept')
				};
				expect(verdicts(nominee, silent)).not.toContain('notMet');
				expect(verdicts(nominee, evidenceOf())).not.toContain('notMet');
			})
		);
	});

	const better = fc.constantFrom<(given: ScreeningEvidence) => ScreeningEvidence>(
		(given) => ({
			...given,
			grades: [...given.grades, gradeOf({ id: idOf('more'), rev: 9, decidedOn: '2023-12-02' })]
		}),
		(given) => ({
			...given,
			grades: [...given.grades, gradeOf({ id: idOf('more'), status: 'provisional', decidedOn: '' })]
		}),
		(given) => ({ ...given, grades: [...given.grades, deskGrade({ id: idOf('more'), grade: 'excellent' })] }),
		(given) => ({
			...given,
			conduct: [...given.conduct, conductOf({ id: idOf('more'), attestedOn: '2023-05-05' })]
		}),
		(given) => ({
			...given,
			conduct: [
				...given.conduct,
				conductOf({ id: idOf('more'), attestedOn: '2023-12-02', capacity: 'chair' })
			]
		}),
		(given) => ({ ...given, conduct: [...given.conduct, deskConduct({ id: idOf('more') })] }),
		(given) => ({ ...given, initiatives: [...given.initiatives, initiativeOf({ id: idOf('more') })] }),
		(given) => ({
			...given,
			entries: [...given.entries, deedOf({ id: idOf('more'), criteria: ['counted'] })]
		})
	);

	it('never gets worse by a record that speaks for the nominee', () => {
		fc.assert(
			fc.property(evidence, nominees, better, (given, nominee, add) => {
				const [before, after] = [verdicts(nominee, given), verdicts(nominee, add(given))];
				before.forEach((verdict, at) => expect(WORTH[after[at]!]).toBeGreaterThanOrEqual(WORTH[verdict]));
			}),
			{ numRuns: 300 }
		);
	});

	it('does not depend on the order of the records', () => {
		const turned = <T>(list: readonly T[], by: number) =>
			[...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].reverse();
		fc.assert(
			fc.property(evidence, nominees, fc.nat(7), (given, nominee, by) => {
				const other = {
					...given,
					grades: turned(given.grades, by),
					conduct: turned(given.conduct, by),
					initiatives: turned(given.initiatives, by),
					entries: turned(given.entries, by)
				};
				expect(screen(nominee, rules, other)).toEqual(screen(nominee, rules, given));
			})
		);
	});
});

describe('the grade in force', () => {
	const lans = (given: readonly Partial<Grade>[]) => oncePerId(given.map((one) => gradeOf(one)));
	const scale = fc.record({ code: fc.constant('personRating'), provisionalCounts: flag });

	it('is the same in whatever order they come', () => {
		fc.assert(
			fc.property(grades, scale, (given, on) => {
				const all = lans(given);
				expect(gradeInForce([...all].reverse(), idOf('lan'), on)).toEqual(gradeInForce(all, idOf('lan'), on));
			})
		);
	});

	it('is never withdrawn, never somebody else’s, and official as long as an official one stands', () => {
		fc.assert(
			fc.property(grades, scale, (given, on) => {
				const all = lans(given);
				const found = gradeInForce(all, idOf('lan'), on);
				const standing = all.filter(({ withdrawn, subject }) => !withdrawn && subject === idOf('lan'));
				const official = standing.filter(({ status }) => status === 'official');
				const counting = on.provisionalCounts ? standing : official;
				expect(found === undefined).toBe(counting.length === 0);
				if (!found) return;
				expect(standing).toContain(found);
				const rivals = official.length > 0 ? official : standing;
				expect(rivals).toContain(found);
				expect(rivals.every(({ decidedOn }) => decidedOn <= found.decidedOn)).toBe(true);
			})
		);
	});
});

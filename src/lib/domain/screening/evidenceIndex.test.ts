import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf, PEOPLE, RULES, UNITS } from '../ward.fixture';
import { screenedOf } from './evidence';
import { startEvidenceIndex } from './evidenceIndex';
import { screen } from './screen';
import { conductOf, deedOf, evidenceOf, gradeOf, initiativeOf } from './screen.fixture';

const units = new Map(UNITS.map((unit) => [unit.id, unit]));
const NOMINEES = [
	...PEOPLE.map(({ id }) => ({ subjectKind: 'person', subject: id }) as const),
	...UNITS.map(({ id }) => ({ subjectKind: 'unit', subject: id }) as const)
].map((nominee) => screenedOf(nominee, units, PEOPLE, '2023-05-11'));

const person = fc.constantFrom(...PEOPLE.map(({ id }) => id));
const unit = fc.constantFrom(...UNITS.map(({ id }) => id));
const campaign = fc.constantFrom(idOf('campaign'), idOf('campaign'), idOf('other'));
const named = <T>(list: readonly T[]) => list.map((one, at) => ({ ...one, id: idOf(`r${at}x`) }));
const rules = {
	...RULES,
	criteria: [
		...RULES.criteria,
		...(['individual', 'collective'] as const).map((appliesTo) => ({
			code: `counted-${appliesTo}`,
			appliesTo,
			label: 'Đếm',
			text: 'Đếm',
			mandatory: false,
			kind: 'evidenceCount' as const,
			params: { areas: [], minimum: 2 }
		}))
	]
};
const codes = rules.criteria.map(({ code }) => code);

const wards = fc.record({
	entries: fc.array(
		fc.record({
			campaign,
			unit,
			subject: person,
			subjectKind: fc.constantFrom('person' as const, 'unit' as const, 'name' as const),
			linked: fc.oneof(fc.constant(''), person),
			state: fc.constantFrom('attested' as const, 'submitted' as const),
			criteria: fc.subarray(codes),
			corrects: fc.constantFrom('', '', idOf('r0x')),
			decidedAt: fc.constantFrom('2023-05-01T00:00:00.000Z', '2023-05-02T00:00:00.000Z')
		}),
		{ maxLength: 12 }
	),
	grades: fc.array(
		fc.oneof(
			fc.record({ campaign, subject: person }),
			fc.record({
				campaign,
				subject: unit,
				scale: fc.constantFrom('reformRank', 'collectiveRating'),
				grade: fc.constant('good')
			})
		),
		{ maxLength: 8 }
	),
	conduct: fc.array(fc.record({ campaign, subject: fc.oneof(person, unit) }), { maxLength: 8 }),
	initiatives: fc.array(fc.record({ campaign, unit, people: fc.array(person, { maxLength: 3 }) }), {
		maxLength: 8
	})
});

test('a nominee’s part of the index says of every criterion what the whole ward’s records say', () => {
	fc.assert(
		fc.property(wards, (ward) => {
			const evidence = evidenceOf({
				entries: named(ward.entries).map(deedOf),
				grades: named(ward.grades).map(gradeOf),
				conduct: named(ward.conduct).map(conductOf),
				initiatives: named(ward.initiatives).map(initiativeOf)
			});
			const index = startEvidenceIndex(evidence);
			for (const entry of evidence.entries) index.add(entry);
			for (const nominee of NOMINEES)
				expect(screen(nominee, rules, index.of(nominee))).toEqual(screen(nominee, rules, evidence));
		}),
		{ numRuns: 60 }
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../time';
import { row } from './evidence.fixture';
import { nearEntries } from './nearEntries';

const ids = (groups: readonly (readonly { readonly id: string }[])[]) =>
	groups.map((group) => group.map(({ id }) => id));

describe('entries about the same subject within three days', () => {
	test('three days apart may be one event, four are two', () => {
		const entries = [
			row({ id: 'a' }),
			row({ id: 'b', day: '2023-05-13' }),
			row({ id: 'c', day: '2023-05-17' })
		];
		expect(ids(nearEntries(entries))).toEqual([['a', 'b'], ['c']]);
	});

	test('the end of a month is no border', () => {
		const entries = [row({ id: 'a', day: '2023-02-28' }), row({ id: 'b', day: '2023-03-02' })];
		expect(ids(nearEntries(entries))).toEqual([['a', 'b']]);
	});

	test('another person or a unit of the same id is another subject', () => {
		const entries = [
			row({ id: 'a' }),
			row({ id: 'b', subject: 'minh' }),
			row({ id: 'c', subjectKind: 'unit' })
		];
		expect(ids(nearEntries(entries))).toEqual([['a'], ['b'], ['c']]);
	});

	test('a free name is the same however it was typed, and the linked person once it is linked', () => {
		const name = { subjectKind: 'name', subject: '' } as const;
		const entries = [
			row({ id: 'a', ...name, subjectName: 'Chị Hoà' }),
			row({ id: 'b', ...name, subjectName: 'chị  hòa' }),
			row({ id: 'c', ...name, subjectName: 'Chị Lan', linked: 'lan' }),
			row({ id: 'd' })
		];
		expect(ids(nearEntries(entries))).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});

	test('groups keep the order in which their first member was given', () => {
		const entries = [
			row({ id: 'a', subject: 'minh' }),
			row({ id: 'b', day: '2023-05-12' }),
			row({ id: 'c' })
		];
		expect(ids(nearEntries(entries))).toEqual([['a'], ['c', 'b']]);
	});

	test('nothing is lost or doubled, and neighbours of a group are never more than three days apart', () => {
		const entry = fc.record({ subject: fc.constantFrom('lan', 'minh'), at: fc.integer({ min: 0, max: 40 }) });
		fc.assert(
			fc.property(fc.array(entry), (given) => {
				const entries = given.map(({ subject, at }, n) =>
					row({ id: `e${n}`, subject, day: addDays('2023-05-01', at) })
				);
				const groups = nearEntries(entries);
				expect(
					groups
						.flat()
						.map(({ id }) => id)
						.sort()
				).toEqual(entries.map(({ id }) => id).sort());
				for (const group of groups) {
					expect(new Set(group.map(({ subject }) => subject)).size).toBe(1);
					group.slice(1).forEach((one, at) => expect(one.day <= addDays(group[at]?.day ?? '', 3)).toBe(true));
				}
			})
		);
	});
});

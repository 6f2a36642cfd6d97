import { expect, test } from 'vitest';
import { UNITS } from '../ward.fixture';
import { hasEnded, unitOutline } from './outline';
import type { Unit } from './unit';

const blank = UNITS[0]!;
const unit = (id: string, name: string, parent = ''): Unit => ({ ...blank, id, name, parent });
const shown = (units: readonly Unit[]) =>
	unitOutline(units).map(({ unit, depth }) => `${depth} ${unit.name}`);

test.each<[string, readonly Unit[], readonly string[]]>([
	['nothing', [], []],
	[
		'children follow their parent, by number',
		[
			unit('k10', 'Khu phố 10', 'w'),
			unit('w', 'Phường', ''),
			unit('k2', 'Khu phố 2', 'w'),
			unit('t', 'Tổ 1', 'k2')
		],
		['0 Phường', '1 Khu phố 2', '2 Tổ 1', '1 Khu phố 10']
	],
	['an unknown parent makes a root', [unit('a', 'A', 'gone')], ['0 A']],
	['a cycle loses nobody', [unit('a', 'A', 'b'), unit('b', 'B', 'a')], ['0 A', '1 B']]
])('%s', (_, units, expected) => expect(shown(units)).toEqual(expected));

test.each([
	['', false],
	['2023-12-31', true],
	['2024-01-01', false]
])('a unit until "%s" has ended on 01/01/2024: %s', (to, ended) => {
	expect(hasEnded({ to }, '2024-01-01')).toBe(ended);
});

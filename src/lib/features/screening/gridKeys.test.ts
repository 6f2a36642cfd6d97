import { expect, test } from 'vitest';
import { placeAfter } from './gridKeys';

const size = { rows: 50, columns: 12 };
test.each([
	['ArrowDown', { row: 0, column: 3 }, { row: 1, column: 3 }],
	['ArrowUp', { row: 0, column: 3 }, { row: 0, column: 3 }],
	['ArrowRight', { row: 2, column: 11 }, { row: 2, column: 11 }],
	['ArrowLeft', { row: 2, column: 4 }, { row: 2, column: 3 }],
	['Home', { row: 2, column: 4 }, { row: 2, column: 0 }],
	['End', { row: 2, column: 4 }, { row: 2, column: 11 }],
	['PageDown', { row: 45, column: 4 }, { row: 49, column: 4 }],
	['PageUp', { row: 12, column: 4 }, { row: 2, column: 4 }]
])('%s from %o', (key, from, to) => expect(placeAfter(key, from, size)).toEqual(to));

test.each(['a', 'Tab', 'Enter', ' '])('“%s” is not the table’s', (key) =>
	expect(placeAfter(key, { row: 1, column: 1 }, size)).toBeNull()
);

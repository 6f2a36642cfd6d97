import { expect, test } from 'vitest';
import { changedTags } from './tagChoice';

const entry = { area: 'digital', criteria: ['a', 'b'], figureIndices: ['', 'x'] };

test.each([
	['nothing', {}, {}],
	['the same criteria in another order', { criteria: ['b', 'a'] }, {}],
	['the area', { area: '' }, { area: '' }],
	['a criterion taken out', { criteria: ['a'] }, { criteria: ['a'] }],
	['an index at another figure', { figureIndices: ['x', ''] }, { figureIndices: ['x', ''] }]
])('changed: %s', (_name, chosen, expected) => {
	expect(changedTags(entry, { ...entry, ...chosen })).toEqual(expected);
});

import { expect, test } from 'vitest';
import { knownCategories } from './categories';
import { currentTemplate, plan2023 } from './templates';

test('each category once, worded by the first document that knows it', () => {
	const known = knownCategories([currentTemplate(2026), plan2023]);
	const codes = known.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
	expect(known.find(({ code }) => code === 'staff')?.label).toBe('Người lao động hợp đồng');
	expect(codes).toContain('neighbourhoodHead');
});

test('no rules, no categories', () => expect(knownCategories([])).toEqual([]));

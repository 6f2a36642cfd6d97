import { expect, test } from 'vitest';
import { plan2023 } from '../campaigns/templates';
import { actor } from '../ward.fixture';
import { openQuestions } from './openQuestions';
import { ROLES } from './roles';

test('the standing body sees what the template assumed and mended', () => {
	const seen = openQuestions(actor('lan', 'standing'), plan2023);
	expect(seen.assumptions.length).toBeGreaterThan(10);
	expect(seen.corrections.map(({ printed }) => printed)).toEqual(['năm 20233']);
});

test.each(ROLES.filter((role) => role !== 'standing'))('%s sees the rules alone', (role) => {
	expect(openQuestions(actor('lan', role), plan2023)).toEqual({ assumptions: [], corrections: [] });
});

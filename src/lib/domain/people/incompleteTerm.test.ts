import { expect, test } from 'vitest';
import { incompleteTerm } from './incompleteTerm';

test.each([
	[[{ unit: 'u', from: '2023-01-01', to: '' }], null],
	[[], null],
	[[{ unit: '', from: '2023-01-01', to: '' }], 'person.unit.missing'],
	[[{ unit: 'u', from: '', to: '' }], 'person.terms.fromMissing']
])('%j: %s', (terms, code) => expect(incompleteTerm(terms)?.code ?? null).toBe(code));

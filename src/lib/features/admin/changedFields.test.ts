import { expect, test } from 'vitest';
import { changedFields } from './changedFields';

const form = { name: 'Lan', terms: [{ unit: 'u', from: '2023-01-01', to: '' }] };

test.each([
	['a new record sends everything', undefined, form],
	['nothing changed', { ...form, rev: 3, sync: 'confirmed' }, {}],
	['one field', { ...form, name: 'Hoa' }, { name: 'Lan' }],
	['a list is compared by its content', { ...form, terms: [] }, { terms: form.terms }]
])('%s', (_, before, expected) => expect(changedFields(before, form)).toEqual(expected));

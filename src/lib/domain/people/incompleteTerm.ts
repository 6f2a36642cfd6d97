import type { Problem } from '../result';
import type { Person } from './person';

/** What a form has left open in a person's terms, in words for a person; shapes are judged by the schema. */
export function incompleteTerm(terms: Person['terms']): Problem | null {
	if (terms.some((term) => term.unit === '')) return { code: 'person.unit.missing' };
	if (terms.some((term) => term.from === '')) return { code: 'person.terms.fromMissing' };
	return null;
}

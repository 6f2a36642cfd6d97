import * as z from 'zod/mini';
import { id, idOrNone } from './ids';
import { line } from './text/fields';

/** Whom a year-end record is about: a person or a unit of the ward, with the name as it was written then. */
export function subjectFields() {
	return {
		subjectKind: z.enum(['person', 'unit']),
		subject: id,
		subjectName: line(200).check(z.minLength(1, 'subject.missing')),
		/** derived: the unit that it belonged to, the unit itself where it is one */
		unit: idOrNone
	};
}
export type SubjectKindOfRecord = 'person' | 'unit';

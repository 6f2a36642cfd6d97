import * as z from 'zod/mini';
import { id } from '../ids';
import { day, dayOrNone } from '../schemas';

/** A person's time in a unit; `to` is the last inclusive day, empty while it lasts. */
const unitTerm = z.lazy(() => z.object({ unit: id, from: day, to: dayOrNone }));

export const personSchema = z.lazy(() =>
	z.object({
		id,
		rev: z.int(),
		name: z.string().check(z.minLength(1, 'person.name.missing'), z.maxLength(120, 'person.name.tooLong')),
		position: z.string().check(z.maxLength(200, 'person.position.tooLong')),
		/** code of a person category of the campaigns (official, civilServant, staff, …), as data */
		category: z.string().check(z.maxLength(40)),
		terms: z.array(unitTerm).check(z.minLength(1, 'person.terms.missing'), z.maxLength(50)),
		/** derived by the server: an account of this person holds the role `unitHead` and is not disabled */
		attests: z.boolean()
	})
);
export type Person = Readonly<z.infer<typeof personSchema>>;

export { unitOn } from './unitOn';

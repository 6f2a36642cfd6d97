import * as z from 'zod/mini';
import { id, idOrNone } from '../ids';
import { dayOrNone, day } from '../schemas';

/** Kinds of unit below a ward (product §4; domain.md §8.1). Which may be nominated is data of the campaign. */
export const UNIT_KINDS = [
	'ward',
	'bloc',
	'oneStop',
	'department',
	'neighbourhood',
	'publicServiceCentre',
	'other'
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Somebody's time at the head of a unit; `to` is the last inclusive day, empty while it lasts. */
const headTerm = z.lazy(() => z.object({ person: id, from: day, to: dayOrNone }));

export const unitSchema = z.lazy(() =>
	z.object({
		id,
		rev: z.int(),
		name: z.string().check(z.minLength(1, 'unit.name.missing'), z.maxLength(200, 'unit.name.tooLong')),
		kind: z.enum(UNIT_KINDS),
		parent: idOrNone,
		heads: z.array(headTerm).check(z.maxLength(100)),
		/** validity, as days; both may be empty */
		from: dayOrNone,
		to: dayOrNone
	})
);
export type Unit = Readonly<z.infer<typeof unitSchema>>;

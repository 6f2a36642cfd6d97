import * as z from 'zod/mini';
import { id, idOrNone } from '../ids';
import { once } from '../once';
import { day, dayOrNone } from '../schemas';
import { subjectFields } from '../subjects';
import { line, words } from '../text/fields';

/** What stops a commendation while it is examined (domain §2.2). */
export const PAUSE_KINDS = ['discipline', 'inspection', 'complaint'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** `to` is the last inclusive day, empty while it lasts. */
const pause = () => z.object({ kind: z.enum(PAUSE_KINDS), from: day, to: dayOrNone, document: line(300) });
export type Pause = Readonly<z.infer<ReturnType<typeof pause>>>;

/** Discipline attestation of a subject: whether administrative discipline was kept, by whom it is attested. */
export const conductFields = once(() => ({
	campaign: id,
	...subjectFields(),
	result: z.enum(['kept', 'violated']),
	/** the paper it rests on */
	document: line(300),
	attestedOn: dayOrNone,
	/** for the standing body and the chair alone, like the pauses */
	note: words(4_000),
	pauses: z.array(pause()).check(z.maxLength(20)),
	withdrawn: z.boolean(),
	withdrawReason: words(2_000)
}));

export const conductSchema = once(() =>
	z.object({
		id,
		rev: z.int(),
		...conductFields(),
		reporter: id,
		/** derived: person of the account that attested, and in which capacity (criterion's `params.by`) */
		attestedBy: idOrNone,
		capacity: z.enum(['unitHead', 'standing', 'chair'])
	})
);
export type Conduct = Readonly<z.infer<ReturnType<typeof conductSchema>>>;

/** What only the standing body and the chair may read (product §4): blank for everybody else. */
export const CONDUCT_SECRETS = ['note', 'pauses'] as const satisfies readonly (keyof Conduct)[];

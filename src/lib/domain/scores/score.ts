import * as z from 'zod/mini';
import { id, idOrNone } from '../ids';
import { once } from '../once';
import { instant } from '../schemas';
import { words } from '../text/fields';

export const SCORE_STATES = ['given', 'counted'] as const;

/** Points for one criterion of the campaign's score sheet, in whole points. */
const points = () =>
	z.object({
		/** code of the criterion */
		criterion: z.string().check(z.maxLength(40)),
		points: z.int().check(z.minimum(0), z.maximum(1000)),
		/** asked for at the ends of the scale */
		comment: words(2_000)
	});
export type CriterionPoints = Readonly<z.infer<ReturnType<typeof points>>>;

export const scoreFields = once(() => ({
	initiative: id,
	points: z.array(points()).check(z.maxLength(20)),
	comment: words(4_000),
	/** revision of the initiative that was read */
	readRev: z.int()
}));

export const scoreSchema = once(() =>
	z.object({
		id,
		rev: z.int(),
		...scoreFields(),
		/** derived */
		campaign: id,
		/** the member who gave it, and the account */
		member: idOrNone,
		reporter: id,
		/** `counted`: the members' sheets were counted together, and this one is open to the others */
		state: z.enum(SCORE_STATES),
		givenAt: instant
	})
);
/** One member's score sheet for one initiative: blind to the other members until all are counted. */
export type Score = Readonly<z.infer<ReturnType<typeof scoreSchema>>>;

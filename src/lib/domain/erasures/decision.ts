import * as z from 'zod/mini';
import { parseAs } from '../changes/parse';
import { once } from '../once';
import { fail, ok, type Result } from '../result';
import { day } from '../schemas';
import { cleanText, countCharacters } from '../text/clean';
import { line, words } from '../text/fields';
import { isDay, type Day } from '../time';

export const ERASURE_LIMITS = { groundMin: 20, ground: 4_000, number: 60, decidedBy: 200 } as const;

export const decisionSchema = once(() =>
	z.object({
		/** why, and on what provision of law it rests */
		ground: words(ERASURE_LIMITS.ground),
		/** the paper: its number, its day, who decided */
		number: line(ERASURE_LIMITS.number).check(z.minLength(1, 'erasure.number.missing')),
		date: day,
		decidedBy: line(ERASURE_LIMITS.decidedBy).check(z.minLength(1, 'erasure.decidedBy.missing'))
	})
);
/** The decision that an erasure rests on. It stays in the log; what it erases does not. */
export type ErasureDecision = Readonly<z.infer<ReturnType<typeof decisionSchema>>>;

/**
 * A decision as it was typed, cleaned.
 * @param today day in Asia/Ho_Chi_Minh: nobody acts on a decision that has not been taken yet
 */
export function checkDecision(typed: unknown, today: Day): Result<ErasureDecision> {
	const { ground } = (typed ?? {}) as { readonly ground?: unknown };
	// First, as it stands first on the paper and on the screen.
	if (typeof ground === 'string' && countCharacters(cleanText(ground)) < ERASURE_LIMITS.groundMin) {
		return fail('erasure.ground.tooShort', { min: ERASURE_LIMITS.groundMin });
	}
	const parsed = parseAs(decisionSchema(), typed, 'erasure.decision.shape');
	if (!parsed.ok) return parsed;
	const { date } = parsed.value;
	if (!isDay(date)) return fail('erasure.date.shape');
	return date > today ? fail('erasure.date.future') : ok(parsed.value);
}

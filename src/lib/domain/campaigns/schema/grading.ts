import * as z from 'zod/mini';
import { calendarDayOrBlank, code, decimal, filledLine, line, listOf, paragraph } from './primitives';

/** A scale of grades that somebody else decides (domain §5.3, §5.4); best grade first. Never computed here. */
export const gradeScale = z.lazy(() =>
	z.object({
		code,
		about: z.enum(['person', 'collective', 'administrativeReform']),
		label: filledLine,
		source: line,
		validFrom: calendarDayOrBlank,
		validTo: calendarDayOrBlank,
		/** Whether a provisional grade may be used before the official one is out. */
		provisionalCounts: z.boolean(),
		grades: listOf(z.object({ code, label: filledLine, note: line }), 12)
	})
);

const band = z.lazy(() => z.object({ from: decimal, to: decimal, text: filledLine }));

/** How the initiative council scores (domain §4.4); there is no national sheet. */
export const scoreSheet = z.lazy(() =>
	z.object({
		source: line,
		criteria: listOf(
			z.object({
				code,
				label: filledLine,
				max: z.int().check(z.minimum(1), z.maximum(1000)),
				/** Points below which the initiative fails, whatever the total; 0 asks for nothing. */
				minimum: z.int().check(z.minimum(0), z.maximum(1000)),
				hint: paragraph,
				bands: listOf(band, 10)
			}),
			20
		),
		passTotal: z.int().check(z.minimum(0), z.maximum(10_000)),
		/** How the members' sheets give one result; `trimmedMean` leaves out the highest and the lowest. */
		aggregate: z.enum(['mean', 'trimmedMean'])
	})
);

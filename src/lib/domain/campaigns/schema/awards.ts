import * as z from 'zod/mini';
import {
	calendarDay,
	calendarDayOrBlank,
	code,
	filledLine,
	filledParagraph,
	line,
	listOf,
	paragraph,
	share,
	subjectKind
} from './primitives';

/** A maximum; zero is allowed, a negative one is named by `rulesProblems`. */
const max = z.int().check(z.maximum(100_000));
const place = { code, level: code };

/**
 * The shapes found in real plans (domain §2.4): a number per level and kind, one number for both kinds
 * together, a number for each unit, a share of those who may be nominated.
 */
export const quota = z.lazy(() =>
	z.discriminatedUnion('mode', [
		z.object({ ...place, mode: z.literal('absolute'), kind: subjectKind, max }),
		z.object({ ...place, mode: z.literal('pooled'), max }),
		z.object({
			...place,
			mode: z.literal('perUnit'),
			kind: z.enum(['collective', 'individual', 'either']),
			max
		}),
		z.object({
			...place,
			mode: z.literal('percentage'),
			kind: subjectKind,
			...share,
			/** No law found states it (domain §9.3), so the campaign does. */
			rounding: z.enum(['down', 'up', 'nearest'])
		})
	])
);

export const DOSSIER_DOCUMENTS = [
	'submissionLetter',
	'minutes',
	'report',
	'summaryList',
	'tally',
	'initiativeDecision',
	'other'
] as const;

/** What a dossier to a level consists of, each item in the plan's words. */
export const dossier = z.lazy(() =>
	z.object({
		level: code,
		items: listOf(
			z.object({ code, document: z.enum(DOSSIER_DOCUMENTS), text: filledParagraph, required: z.boolean() }),
			20
		)
	})
);

/** The law that applied at launch (domain §2.1): a dated record, never a constant. */
export const regime = z.lazy(() =>
	z.object({
		code,
		title: filledLine,
		validFrom: calendarDay,
		/** Last day; `''` while none is known. */
		validTo: calendarDayOrBlank,
		citations: listOf(filledLine, 20),
		note: paragraph
	})
);

/** A form of the regime, by its code: text on a record, because every regime numbers anew (domain §2.3). */
export const form = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		document: z.enum(DOSSIER_DOCUMENTS),
		appliesTo: z.enum(['collective', 'individual', 'both', 'none']),
		note: line
	})
);

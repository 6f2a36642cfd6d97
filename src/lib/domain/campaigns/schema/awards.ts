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

/** What a part of a report holds; a `heading` stands for itself above the parts below it. */
export const SECTION_KINDS = ['heading', 'text', 'fields', 'table', 'evidenceList'] as const;

/**
 * What the app can fill in by itself: of `fields` from the nominee's record and profile, of a `table` the columns, `title`
 * and `award` being the name of an earlier title or award.
 */
export const FORM_FIELDS = [
	'name',
	'birthday',
	'gender',
	'origin',
	'residence',
	'occupation',
	'positionAndUnit',
	'unit',
	'positions',
	'education',
	'academicTitle',
	'year',
	'title',
	'award',
	'decision'
] as const;

/** A part of a form (domain §1.4), so that a missing or extra one is a change of data. */
const formSection = z.lazy(() =>
	z.object({
		/** key of the part in the reports that follow the form */
		code,
		/** in the form's words */
		heading: filledLine,
		/** 1 for "I.", 2 for "1." */
		level: z.int().check(z.minimum(1), z.maximum(3)),
		kind: z.enum(SECTION_KINDS),
		/** a finished report says something here */
		required: z.boolean(),
		appliesTo: z.enum(['collective', 'individual', 'both']),
		/** what belongs there */
		hint: paragraph,
		/** lines of `fields`, columns of a `table`, in the form's words */
		fields: listOf(z.object({ code: z.enum(FORM_FIELDS), label: filledLine }), 20)
	})
);

/** A form of the regime, by its code: text on a record, because every regime numbers anew (domain §2.3). */
export const form = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		document: z.enum(DOSSIER_DOCUMENTS),
		appliesTo: z.enum(['collective', 'individual', 'both', 'none']),
		note: line,
		/** in the form's order; documents from before there were any have none */
		sections: z.optional(listOf(formSection, 40))
	})
);

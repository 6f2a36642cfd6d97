import * as z from 'zod/mini';
import { ROLES } from '../../access/roles';
import { calendarDay, code, filledLine, filledParagraph, line, listOf, share } from './primitives';

export const milestone = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		day: calendarDay,
		/** "đến hết ngày" (true) or "trước ngày" (false). */
		inclusive: z.boolean(),
		/** Whom it concerns; empty: everybody. */
		audience: listOf(z.enum(ROLES), 8)
	})
);

/** What may decide when more pass than the quota allows. */
export const TIE_BREAKS = [
	'agreeVotes',
	'criteriaMet',
	'evidence',
	'directWork',
	'women',
	'noEarlierAward',
	'secondVote',
	'chair'
] as const;

/** Domain §1.8: none of the statutory thresholds applies to a Giấy khen, so the campaign carries its own. */
export const voting = z.lazy(() =>
	z.object({
		method: z.enum(['showOfHands', 'secretBallot', 'writtenOpinion']),
		quorum: z.object({ ...share, base: z.literal('total') }),
		/** `strict`: more than the share, not exactly it. Compared with whole numbers only. */
		pass: z.object({ ...share, base: z.enum(['total', 'present', 'valid']), strict: z.boolean() }),
		/** When more pass than the quota allows, in this order (domain §9.3). */
		tieBreak: listOf(z.enum(TIE_BREAKS), TIE_BREAKS.length),
		substitutesAllowed: z.boolean(),
		chairCastingVote: z.boolean(),
		source: line
	})
);

/** Domain §9.4. If members abstain, what the share is counted of must be chosen knowingly. */
export const conflictOfInterest = z.lazy(() =>
	z.object({
		policy: z.enum(['none', 'abstainOnOwn', 'leaveRoom']),
		base: z.enum(['unchanged', 'withoutAbstaining'])
	})
);

export const settings = z.lazy(() =>
	z.object({
		/** State from which council members read the evidence (product §1). */
		membersReadFrom: z.enum(['issued', 'closed', 'reviewing']),
		/** In whose name the minutes of the review stand. */
		minutesIssuer: z.enum(['agency', 'council']),
		reportForms: z.object({ collective: code, individual: code }),
		/** Warn when one subject would be commended at two levels for the same achievement (domain §0.3). */
		warnTwoLevels: z.boolean()
	})
);

/** How long what is kept after the archive, in months; `null` keeps it. */
export const retention = z.lazy(() =>
	z.object({
		code,
		about: z.enum([
			'entries',
			'photos',
			'initiatives',
			'profiles',
			'conduct',
			'ballots',
			'dossiers',
			'stories'
		]),
		months: z.nullable(z.int().check(z.minimum(1), z.maximum(1200))),
		source: line
	})
);

/** What the plan leaves open and the template had to choose; shown to the standing body until settled. */
export const assumption = z.lazy(() =>
	z.object({
		code,
		/** Path in the rules, parts of a list by their code: `criteria.collectiveReformRank.params.orBetter`. */
		about: filledLine,
		text: filledParagraph,
		note: filledParagraph
	})
);

/** A slip of the plan that was mended, with what was printed. */
export const correction = z.lazy(() =>
	z.object({
		code,
		about: filledLine,
		printed: filledLine,
		corrected: filledLine,
		note: filledParagraph
	})
);

import * as z from 'zod/mini';
import { ROLES } from '../../access/roles';
import { calendarDayOrBlank, code, filledLine, filledParagraph, line, listOf, paragraph } from './primitives';

/** Who is charged with what (part IV of the plan). */
const task = z.lazy(() =>
	z.object({
		code,
		/** Whom the plan names, in its words. */
		charged: filledLine,
		/** Roles of the app that those people hold; decides who sees the task as their own. */
		roles: listOf(z.enum(ROLES), 8),
		text: filledParagraph
	})
);

const headings = z.lazy(() =>
	z.object({
		purposeAndRequirements: line,
		purpose: line,
		requirements: line,
		subjectsAndCriteria: line,
		subjects: line,
		collectives: line,
		individuals: line,
		criteria: line,
		collectiveCriteria: line,
		individualCriteria: line,
		period: line,
		awards: line,
		formsAndQuotas: line,
		forms: line,
		quotas: line,
		dossiers: line,
		tasks: line,
		recipients: line
	})
);

/** The plan as a document: what stands around and between the rules. Blank (`''`) until given. */
export const planFrame = z.lazy(() =>
	z.object({
		issuer: listOf(filledLine, 4),
		place: line,
		number: line,
		symbol: line,
		date: calendarDayOrBlank,
		/** The date as printed while the day is open: the clerk gives number and day after the signature. */
		dateWording: line,
		documentType: filledLine,
		subject: filledParagraph,
		legalBases: listOf(filledParagraph, 30),
		preamble: filledParagraph,
		headings,
		purpose: listOf(filledParagraph, 30),
		requirements: listOf(filledParagraph, 30),
		/** Who may be commended, and how, in the plan's words; `''` once the rules no longer match them. */
		collectivesWording: paragraph,
		individualsWording: paragraph,
		formsWording: paragraph,
		tasks: listOf(task, 30),
		closing: filledParagraph,
		recipients: listOf(filledLine, 40),
		signerTitle: line,
		signerName: line
	})
);

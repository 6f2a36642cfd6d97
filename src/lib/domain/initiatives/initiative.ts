import * as z from 'zod/mini';
import { namedFiles } from '../attachments/namedFile';
import { id, idOrNone } from '../ids';
import { once } from '../once';
import { dayOrNone, instant } from '../schemas';
import { codeOrNone, line, words } from '../text/fields';
import { INITIATIVE_LIMITS, SOLUTION_KINDS } from './limits';
import { INITIATIVE_STATES } from './states';

export { blankInitiative } from './blank';
export { INITIATIVE_LIMITS };

/** An author of the ward with the share in whole percent; the shares of all add up to 100. */
const author = () =>
	z.object({
		person: id,
		name: line(120),
		share: z.int().check(z.minimum(0, 'initiative.share.range'), z.maximum(100, 'initiative.share.range'))
	});
export type InitiativeAuthor = Readonly<z.infer<ReturnType<typeof author>>>;

/**
 * An author's word for the own share; it holds for as long as the share is that one. `by`: the account that said it,
 * that of the first author or the typist where the author has none.
 */
const confirmation = () => z.object({ person: id, share: z.int(), at: instant, by: id });
export type ShareConfirmation = Readonly<z.infer<ReturnType<typeof confirmation>>>;

/** What changed by it, in figures: "12 ngày → 5 ngày". Values are kept as typed. */
const effectFigure = () => z.object({ name: line(200), unit: line(60), before: line(60), after: line(60) });

/** Somebody who took part in the first application (domain §4.2, item 12). */
const participant = () => z.object({ name: line(120), workplace: line(200), task: line(300) });

/** The authors' words: frozen from the review on. */
export const initiativeContent = once(() => ({
	title: line(INITIATIVE_LIMITS.title).check(z.minLength(1, 'initiative.title.missing')),
	/** the idea in a few sentences: all that the first half minute asks for */
	idea: words(INITIATIVE_LIMITS.idea),
	authors: z.array(author()).check(z.maxLength(INITIATIVE_LIMITS.authors, 'initiative.authors.tooMany')),
	/** who paid for it, when that is not the authors (domain §4.2, item 4) */
	investor: line(INITIATIVE_LIMITS.investor),
	kind: z.enum(SOLUTION_KINDS),
	/** code of a CCHC area of the campaign; empty while untagged */
	area: codeOrNone(),
	before: words(INITIATIVE_LIMITS.text),
	solution: words(INITIATIVE_LIMITS.text),
	novelty: words(INITIATIVE_LIMITS.text),
	practicality: words(INITIATIVE_LIMITS.text),
	effect: words(INITIATIVE_LIMITS.text),
	effectFigures: z
		.array(effectFigure())
		.check(z.maxLength(INITIATIVE_LIMITS.figures, 'entry.figures.tooMany')),
	/** what those say who applied it first (item 11) */
	othersOpinion: words(INITIATIVE_LIMITS.text),
	replicability: words(INITIATIVE_LIMITS.text),
	conditions: words(INITIATIVE_LIMITS.text),
	/** day of the first or trial application, whichever is earlier */
	firstAppliedOn: dayOrNone,
	participants: z
		.array(participant())
		.check(z.maxLength(INITIATIVE_LIMITS.participants, 'initiative.participants.tooMany')),
	/** what has to be kept confidential */
	confidential: words(INITIATIVE_LIMITS.confidential),
	/** entries of the log that show it at work */
	entries: z.array(id).check(z.maxLength(INITIATIVE_LIMITS.entries, 'initiative.entries.tooMany')),
	attachments: namedFiles()
}));

/** What acts write: all that is judged of a change; the rest is derived. */
export const initiativeFields = once(() => ({
	campaign: id,
	rulesVersion: z.int().check(z.minimum(1)),
	...initiativeContent(),
	state: z.enum(INITIATIVE_STATES),
	confirmations: z.array(confirmation()).check(z.maxLength(INITIATIVE_LIMITS.authors)),
	withdrawReason: words(2_000),
	/** what the standing body said of one that came after the deadline, as for entries */
	admission: z.enum(['', 'admitted', 'rejected']),
	admissionReason: words(2_000),
	/** why the scores were counted although not every member of the council had given a sheet */
	missingScoresReason: words(2_000),
	/** level whose council recognised it (code of the campaign), and the paper: blank until given */
	recognisedLevel: codeOrNone(),
	decisionNumber: line(60),
	decisionDate: dayOrNone,
	decisionIssuer: line(200),
	decisionFiles: namedFiles(),
	notRecognisedReason: words(2_000)
}));

/** The sheets that were counted together: exact, as a fraction of whole points. */
const scoreResult = () =>
	z.object({
		sheets: z.int(),
		/** sum of the totals that count, and of how many sheets: the mean is `sum / of` */
		sum: z.int(),
		of: z.int(),
		passed: z.boolean(),
		/** codes of criteria whose mean stays below their minimum */
		below: z.array(z.string())
	});
export type ScoreResult = Readonly<z.infer<ReturnType<typeof scoreResult>>>;

export const initiativeSchema = once(() =>
	z.object({
		id,
		rev: z.int(),
		...initiativeFields(),
		/** derived: ids of the authors; they read it in every state */
		people: z.array(id),
		/** account that wrote it first, and the unit of its first author then */
		reporter: id,
		unit: idOrNone,
		capturedAt: instant,
		clockOffset: z.nullable(z.number()),
		/** when it was filed, by the server; empty before */
		filedAt: z.string(),
		/** it, or words of it, reached the server or were written after the deadline */
		late: z.boolean(),
		/** revision that the council took up: its words are those of every later one; 0 before */
		takenUpRev: z.int(),
		/** derived when the scores were counted; null before */
		scored: z.nullable(scoreResult()),
		/** set when the council's vote was counted: the meeting, and whether it passed; empty before */
		votedIn: idOrNone,
		votePassed: z.boolean()
	})
);
export type Initiative = Readonly<z.infer<ReturnType<typeof initiativeSchema>>>;

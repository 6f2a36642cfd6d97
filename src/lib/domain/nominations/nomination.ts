import * as z from 'zod/mini';
import { id, idOrNone } from '../ids';
import { once } from '../once';
import { instant } from '../schemas';
import { subjectFields } from '../subjects';
import { codeOrNone, line, words } from '../text/fields';

/** States of a nomination (product §4). */
export const NOMINATION_STATES = [
	'proposed',
	'eligible',
	'incomplete',
	'ineligible',
	'passed',
	'failed',
	'awarded',
	'revoked'
] as const;
export type NominationState = (typeof NOMINATION_STATES)[number];

/** What screening says of a criterion. No data is never the same as not met (domain §9.2). */
export const SCREENING_VERDICTS = ['met', 'notMet', 'noData'] as const;
export type ScreeningVerdict = (typeof SCREENING_VERDICTS)[number];

/** Where a verdict comes from: a record and the revision of it that was read. */
const source = () =>
	z.object({
		collection: z.enum(['grades', 'conduct', 'initiatives', 'entries', 'awards']),
		id,
		rev: z.int()
	});
export type ScreeningSource = Readonly<z.infer<ReturnType<typeof source>>>;

const screenedCriterion = () =>
	z.object({
		criterion: z.string().check(z.maxLength(40)),
		verdict: z.enum(SCREENING_VERDICTS),
		sources: z.array(source()).check(z.maxLength(200)),
		/** why, where a person judged or departed from what the sources say */
		note: words(2_000)
	});
export type ScreenedCriterion = Readonly<z.infer<ReturnType<typeof screenedCriterion>>>;

/** A part of the achievement report: own text, and what was picked from the log. */
const reportSection = () =>
	z.object({
		/** key of a section of the campaign's form */
		key: z.string().check(z.maxLength(40)),
		text: words(40_000),
		entries: z.array(id).check(z.maxLength(300)),
		initiatives: z.array(id).check(z.maxLength(50))
	});
export type ReportSection = Readonly<z.infer<ReturnType<typeof reportSection>>>;

export const REPORT_FIELDS = ['reportForm', 'report', 'reportReady'] as const;

/** The nominee's report: words of the nominee, or of the head of a nominated unit. */
export const reportFields = once(() => ({
	/** code of the campaign's form that it follows */
	reportForm: codeOrNone(),
	report: z.array(reportSection()).check(z.maxLength(40)),
	/** the writer calls it finished */
	reportReady: z.boolean()
}));

export const nominationFields = once(() => ({
	campaign: id,
	rulesVersion: z.int().check(z.minimum(1)),
	/** code of the level it is nominated at */
	level: codeOrNone().check(z.minLength(1, 'nomination.level.missing')),
	...subjectFields(),
	/** position as it was at the nomination; a unit has none */
	position: line(200),
	/** why it is proposed, in a few words */
	reason: words(4_000),
	...reportFields(),
	/** facts that tie-breaks ask for; empty while unknown */
	directWork: z.enum(['', 'yes', 'no']),
	state: z.enum(NOMINATION_STATES),
	screening: z.array(screenedCriterion()).check(z.maxLength(60)),
	screeningNote: words(4_000),
	/** meeting whose count made it pass or fail */
	meeting: idOrNone,
	/** award that followed */
	award: idOrNone
}));

export const nominationSchema = once(() =>
	z.object({
		id,
		rev: z.int(),
		...nominationFields(),
		/** account that proposed it, and the person */
		reporter: id,
		proposer: idOrNone,
		proposedAt: instant,
		/** derived: person of the account that wrote the report last, and when; a later one outdates a screening */
		reportBy: idOrNone,
		reportAt: z.string(),
		/** derived at each screening: who, when, and the revision that was read */
		screenedBy: idOrNone,
		screenedAt: z.string(),
		screenedRev: z.int()
	})
);
export type Nomination = Readonly<z.infer<ReturnType<typeof nominationSchema>>>;

/** A nomination that says nothing yet, to be completed by what is known. */
export function blankNomination(
	known: Pick<Nomination, 'id' | 'campaign' | 'level' | 'subject' | 'subjectName'> & Partial<Nomination>
): Nomination {
	return {
		rev: 0,
		rulesVersion: 1,
		subjectKind: 'person',
		unit: '',
		position: '',
		reason: '',
		reportForm: '',
		report: [],
		reportReady: false,
		directWork: '',
		state: 'proposed',
		screening: [],
		screeningNote: '',
		meeting: '',
		award: '',
		reporter: '',
		proposer: '',
		proposedAt: '',
		reportBy: '',
		reportAt: '',
		screenedBy: '',
		screenedAt: '',
		screenedRev: 0,
		...known
	};
}

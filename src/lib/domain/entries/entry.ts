import * as z from 'zod/mini';
import { namedFiles } from '../attachments/namedFile';
import { id, idOrNone } from '../ids';
import { day, instant } from '../schemas';
import { ENTRY_LIMITS } from './limits';

export { ENTRY_LIMITS };

/** States of an entry (product §4). `draft` lives on the phone only and never travels. */
export const ENTRY_STATES = ['submitted', 'returned', 'attested', 'withdrawn'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** A number that the author gives for what was done: "312 hồ sơ". The value is kept as typed. */
const figure = z.object({
	name: z.string().check(z.maxLength(200, 'entry.figure.tooLong')),
	value: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'entry.figure.value')),
	unit: z.string().check(z.maxLength(60, 'entry.figure.tooLong'))
});
export type Figure = Readonly<z.infer<typeof figure>>;

const text = (max: number, code: string) => z.string().check(z.maxLength(max, code));

/** The author's words: frozen once attested (product §4). `subject` is the id where `subjectKind` names one. */
const content = {
	subjectKind: z.enum(['person', 'unit', 'name']),
	subject: idOrNone,
	/** the subject as written: the name at the time, or the free name */
	subjectName: z
		.string()
		.check(z.minLength(1, 'entry.submit.subjectMissing'), z.maxLength(200, 'entry.subject.tooLong')),
	day,
	title: z
		.string()
		.check(
			z.minLength(1, 'entry.submit.titleMissing'),
			z.maxLength(ENTRY_LIMITS.title, 'entry.title.tooLong')
		),
	story: text(ENTRY_LIMITS.story, 'entry.story.tooLong'),
	place: text(ENTRY_LIMITS.place, 'entry.place.tooLong'),
	figures: z.array(figure).check(z.maxLength(ENTRY_LIMITS.figures, 'entry.figures.tooMany')),
	attachments: namedFiles()
};

/** What a head or the standing body may set beside the words. */
const tags = {
	/** code of a CCHC area of the campaign; empty while untagged */
	area: z.string().check(z.maxLength(40)),
	/** codes of criteria of the campaign */
	criteria: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(ENTRY_LIMITS.criteria)),
	/** code of a CCHC index for each figure, or empty; parallel to `figures` */
	figureIndices: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(ENTRY_LIMITS.figures)),
	/** the person that a free name turned out to be */
	linked: idOrNone
};

const reason = text(ENTRY_LIMITS.reason, 'entry.reason.tooLong');

/** What acts write by themselves: all that is judged of a change; the rest of an entry is derived. */
export const WRITABLE = {
	campaign: id,
	/** version of the campaign's rules that it was made under */
	rulesVersion: z.int().check(z.minimum(1)),
	...content,
	...tags,
	/** person who saw it */
	author: id,
	state: z.enum(ENTRY_STATES),
	returnReason: reason,
	withdrawReason: reason,
	admission: z.enum(['', 'admitted', 'rejected']),
	admissionReason: reason,
	attestedRev: z.int(),
	/** an attested entry that this one corrects */
	corrects: idOrNone
};

export const entrySchema = z.lazy(() =>
	z.object({
		id,
		rev: z.int(),
		...WRITABLE,
		/** account that typed it, and the person of that account */
		reporter: id,
		typist: idOrNone,
		/** when it was written, by the device, and the device's measured offset in ms (null: never measured) */
		capturedAt: instant,
		clockOffset: z.nullable(z.number()),
		/** first arrival at the server; empty before */
		receivedAt: z.string(),
		/** arrived after the close of the campaign */
		late: z.boolean(),
		/** person who attested or returned last, when, and the revision that was read */
		decidedBy: idOrNone,
		decidedAt: z.string(),
		/** the unit it belongs to, derived from the subject on the day of the deed */
		unit: idOrNone,
		/** derived: `filed` from when a filed initiative links it, so that the initiative council reads it too */
		shownWith: z._default(z.enum(['', 'filed']), '')
	})
);
export type Entry = Readonly<z.infer<typeof entrySchema>>;

export const CONTENT_FIELDS = Object.keys(content) as readonly (keyof typeof content)[];
export const TAG_FIELDS = Object.keys(tags) as readonly (keyof typeof tags)[];

/** An entry that says nothing yet, to be completed by what is known. */
export function blankEntry(known: Pick<Entry, 'id' | 'campaign' | 'capturedAt'> & Partial<Entry>): Entry {
	return {
		rev: 0,
		rulesVersion: 1,
		subjectKind: 'person',
		subject: '',
		subjectName: '',
		day: '',
		title: '',
		story: '',
		place: '',
		figures: [],
		attachments: [],
		area: '',
		criteria: [],
		figureIndices: [],
		linked: '',
		author: '',
		reporter: '',
		typist: '',
		state: 'submitted',
		returnReason: '',
		withdrawReason: '',
		clockOffset: null,
		receivedAt: '',
		late: false,
		admission: '',
		admissionReason: '',
		decidedBy: '',
		decidedAt: '',
		attestedRev: 0,
		unit: '',
		corrects: '',
		shownWith: '',
		...known
	};
}

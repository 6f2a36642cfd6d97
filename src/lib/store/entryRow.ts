import type { Entry } from '$lib/domain/entries/entry';
import type { EvidenceRow } from '$lib/domain/evidence/evidenceRow';
import { fold } from '$lib/domain/text/fold';
import type { LocalOf, SyncMark } from './rows';

/**
 * What lists, boards and searches ask of an entry: everything but its long texts and file names. 20,000 of them are
 * about 15 MB. The whole entry is read from `db.entries` when it is opened.
 */
export interface EntryRow
	extends
		EvidenceRow,
		Pick<
			Entry,
			'rev' | 'title' | 'author' | 'reporter' | 'typist' | 'capturedAt' | 'receivedAt' | 'returnReason'
		> {
	/** as on this phone: `refused` counts nowhere until the person has mended it */
	readonly sync: SyncMark;
	/** files that the entry names, arrived or not */
	readonly files: number;
	/** only of entries with a figure for an index; empty otherwise */
	readonly figures: Entry['figures'];
	readonly figureIndices: Entry['figureIndices'];
}

/** one empty list for all: most entries have no figures */
const NONE: never[] = [];

export function entryRow(entry: LocalOf<'entries'>): EntryRow {
	const namesIndex = entry.figureIndices.some((code) => code !== '');
	return {
		id: entry.id,
		rev: entry.rev,
		campaign: entry.campaign,
		subjectKind: entry.subjectKind,
		subject: entry.subject,
		subjectName: entry.subjectName,
		linked: entry.linked,
		day: entry.day,
		title: entry.title,
		area: entry.area,
		criteria: entry.criteria.length > 0 ? entry.criteria : NONE,
		state: entry.state,
		late: entry.late,
		admission: entry.admission,
		corrects: entry.corrects,
		decidedAt: entry.decidedAt,
		unit: entry.unit,
		author: entry.author,
		reporter: entry.reporter,
		typist: entry.typist,
		capturedAt: entry.capturedAt,
		receivedAt: entry.receivedAt,
		returnReason: entry.returnReason,
		sync: entry.sync,
		unsent: entry.sync !== 'confirmed' && entry.base === undefined,
		files: entry.attachments.length,
		figures: namesIndex ? entry.figures : NONE,
		figureIndices: namesIndex ? entry.figureIndices : NONE,
		text: fold(`${entry.title} ${entry.subjectName} ${entry.place} ${entry.story}`)
	};
}

/** Newest deed first; of one day what was written last. */
export function compareRows(a: EntryRow, b: EntryRow): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

import { blankEntry, entrySchema, type Entry } from '../../src/lib/domain/entries/entry';

/** What the adapter's server checks of each record: the shape that our own server checks, too, and no more. */
export function isSound(body: Readonly<Record<string, unknown>>): boolean {
	const known = body as Partial<Entry> & Pick<Entry, 'id' | 'campaign' | 'author'>;
	const moment = '2026-01-01T00:00:00.000Z';
	const entry = blankEntry({ ...known, capturedAt: moment, receivedAt: moment });
	const whole = { ...entry, reporter: known.author, typist: known.author, clockOffset: 0 };
	return entrySchema.safeParse(whole).success;
}

import type { Actor } from '../access/actor';
import type { WardLookup } from '../changes/attempt';
import { sameValue } from '../changes/canonical';
import { fail, ok, type Result } from '../result';
import { isAuthor } from './authorship';
import { CONTENT_FIELDS, TAG_FIELDS, type Entry } from './entry';
import { namesAnother } from './subject';

type Fields = Readonly<Record<string, unknown>>;

/** What an author may write of an entry that exists: the words, and the tags but for the link. */
const WRITTEN = [...CONTENT_FIELDS, ...TAG_FIELDS].filter((field) => field !== 'linked');

/** Refusals that say: the words came after the entry was attested. */
const MET_ATTESTATION = new Set(['entry.edit.state', 'entry.resubmit.state', 'entry.act.unknown']);

/**
 * A correction counts in place of what it names (product §4): so only of an own deed that is attested.
 * @returns the entry that is corrected, `null` when none is
 */
export function checkCorrection(
	{ corrects, campaign }: Entry,
	actor: Actor,
	lookup: WardLookup
): Result<Entry | null> {
	if (corrects === '') return ok(null);
	const original = lookup.entry(corrects);
	const isIts = original !== undefined && original.campaign === campaign && isAuthor(original, actor);
	return isIts && original.state === 'attested' ? ok(original) : fail('entry.corrects.unknown');
}

/** Whom the standing body linked a free name to holds for its correction too, as long as the name is the same. */
export function keptLink(correction: Entry, original: Entry | null): string {
	return original === null || namesAnother(original, { ...correction }) ? correction.linked : original.linked;
}

/** Whether a refusal says that an author's edit met an attestation it did not know. */
export function metAttestation(code: string, fields: Fields, entry: Pick<Entry, 'state'>): boolean {
	const asks = fields.state;
	const isEdit = asks === undefined || asks === 'submitted';
	return MET_ATTESTATION.has(code) && entry.state === 'attested' && isEdit && changedWords(fields).length > 0;
}

/**
 * The correction that a late edit becomes: the attested entry as it stands, with the changed words on top.
 * @returns the fields of the new entry; `null` when the attested one says the same already
 */
export function correctionOf(attested: Entry, edit: Fields): Fields | null {
	const changed = changedWords(edit);
	const differs = changed.filter((field) => !sameValue(edit[field], attested[field]));
	if (differs.length === 0) return null;
	const { campaign, rulesVersion, author } = attested;
	return {
		campaign,
		rulesVersion,
		author,
		...Object.fromEntries(WRITTEN.map((field) => [field, field in edit ? edit[field] : attested[field]])),
		state: 'submitted',
		corrects: attested.id
	};
}

/** The words of an edit, for a correction that is under way already: everything but the state it asked for. */
export function wordsOfEdit(edit: Fields): Fields {
	return Object.fromEntries(changedWords(edit).map((field) => [field, edit[field]]));
}

/** Fields of the author that differ between two versions of an entry. */
export function differingWords(one: Entry, other: Entry): readonly (keyof Entry)[] {
	return WRITTEN.filter((field) => !sameValue(one[field], other[field]));
}

/**
 * Whether a correction was written before its entry was attested: an edit that came too late, not one begun as a
 * correction. Both moments are of the server's clock.
 */
export function cameLate(
	correction: Pick<Entry, 'capturedAt' | 'clockOffset'>,
	original: Pick<Entry, 'decidedAt'>
): boolean {
	const moment = Date.parse(correction.capturedAt) + (correction.clockOffset ?? 0);
	return original.decidedAt !== '' && moment < Date.parse(original.decidedAt);
}

function changedWords(fields: Fields): readonly (keyof Entry)[] {
	return WRITTEN.filter((field) => field in fields);
}

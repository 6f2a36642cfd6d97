import type { Change } from '$lib/domain/changes/protocol';
import { differingWords } from '$lib/domain/entries/correction';
import { CONTENT_FIELDS, type Entry } from '$lib/domain/entries/entry';
import { pick } from '$lib/domain/changes/fields';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { letGo } from '../parked';
import { queueChange, queueInside } from '../queueChange';
import { plain } from '../rows';
import { wantedFor } from '../wanted';
import { wholly } from '../wholly';

export type Tags = Partial<Pick<Entry, 'area' | 'criteria' | 'figureIndices'>>;

/** Queues an act on an entry that this phone holds. Only the fields that the act names travel. */
async function actOn(
	context: StoreContext,
	id: string,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<Change>> {
	const entry = await context.db.entries.get(id);
	if (!entry) return fail('record.unknown');
	const wanted = wantedFor('entries', entry, fields, context.actor.person);
	return queueChange(context, { collection: 'entries', id, fields, wanted });
}

/** States that a decision asks for. */
const DECIDED = new Set(['attested', 'returned']);

/**
 * A decision on the words that were read: it names their revision, and a pull that has brought other words since
 * refuses it here already (product §4). It stands in place of an earlier one that was refused.
 * @param read the entry as it was on the screen; left out, as it lies here now
 */
async function decideOn(
	context: StoreContext,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	read?: Entry
): Promise<Result<Change>> {
	const { db, actor, newId } = context;
	const changeId = newId();
	const queued = await wholly(db, async () => {
		const entry = await db.entries.get(id);
		if (!entry) return fail('record.unknown');
		const stands = entry.base ?? plain(entry);
		const seen = read ?? stands;
		const unread = CONTENT_FIELDS.filter((field) => differingWords(seen, stands).includes(field));
		const act = 'state' in fields ? 'attest' : 'admit';
		if (unread.length > 0) return fail(`entry.${act}.changed`, { fields: unread.join(',') });
		const others = await db.outbox.where('[collection+id]').equals(['entries', id]).toArray();
		for (const one of others) {
			const isParked = one.status === 'refused' || one.status === 'conflict';
			const isDecision = one.seen !== undefined || DECIDED.has(String(one.fields.state));
			if (isParked && one.changeId !== changeId && isDecision) await letGo(db, one);
		}
		return queueInside(context, changeId, {
			collection: 'entries',
			id,
			fields,
			baseRev: seen.rev,
			seen: pick(seen, ['rev', ...CONTENT_FIELDS]),
			wanted: wantedFor('entries', entry, fields, actor.person)
		});
	});
	if (queued.ok) context.changed();
	return queued;
}

/** The head confirms the words as they were read; area and criteria may be set on the way (product §5). */
export function attestEntry(
	context: StoreContext,
	id: string,
	tags: Tags = {},
	read?: Entry
): Promise<Result<Change>> {
	return decideOn(context, id, { state: 'attested', ...tags }, read);
}

/** Sends it back to the author. @param reason at least 20 characters */
export function returnEntry(
	context: StoreContext,
	id: string,
	reason: string,
	read?: Entry
): Promise<Result<Change>> {
	return decideOn(context, id, { state: 'returned', returnReason: reason }, read);
}

export function withdrawEntry(context: StoreContext, id: string, reason: string): Promise<Result<Change>> {
	return actOn(context, id, { state: 'withdrawn', withdrawReason: reason });
}

/** The standing body tags what nobody tagged, until the decision. */
export function tagEntry(context: StoreContext, id: string, tags: Tags): Promise<Result<Change>> {
	return actOn(context, id, tags);
}

/** The standing body says which person a free name is. @param person id, empty to take the link back */
export function linkEntry(context: StoreContext, id: string, person: string): Promise<Result<Change>> {
	return actOn(context, id, { linked: person });
}

/** The standing body admits a late arrival, or does not, with a reason (product §2.6). */
export function admitEntry(
	context: StoreContext,
	id: string,
	admission: 'admitted' | 'rejected',
	reason: string,
	read?: Entry
): Promise<Result<Change>> {
	return decideOn(context, id, { admission, admissionReason: reason }, read);
}

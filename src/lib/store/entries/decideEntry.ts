import type { Change } from '$lib/domain/changes/protocol';
import type { Entry } from '$lib/domain/entries/entry';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { queueChange } from '../queueChange';

export type Tags = Partial<Pick<Entry, 'area' | 'criteria' | 'figureIndices'>>;

/** Queues an act on an entry that this phone holds. Only the fields that the act names travel. */
async function actOn(
	context: StoreContext,
	id: string,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<Change>> {
	const entry = await context.db.entries.get(id);
	if (!entry) return fail('record.unknown');
	const linked = typeof fields.linked === 'string' ? [fields.linked] : [];
	return queueChange(context, {
		collection: 'entries',
		id,
		fields,
		wanted: {
			people: [entry.author, entry.typist, entry.subject, entry.linked, context.actor.person, ...linked],
			campaigns: [entry.campaign],
			entries: [id]
		}
	});
}

/** The head confirms the words as they were read; area and criteria may be set on the way (product §5). */
export function attestEntry(context: StoreContext, id: string, tags: Tags = {}): Promise<Result<Change>> {
	return actOn(context, id, { state: 'attested', ...tags });
}

/** Sends it back to the author. @param reason at least 20 characters */
export function returnEntry(context: StoreContext, id: string, reason: string): Promise<Result<Change>> {
	return actOn(context, id, { state: 'returned', returnReason: reason });
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
	reason: string
): Promise<Result<Change>> {
	return actOn(context, id, { admission, admissionReason: reason });
}

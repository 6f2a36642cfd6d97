import type { Actor } from '$lib/domain/access/actor';
import { unconfirmedAuthors } from '$lib/domain/initiatives/confirmations';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { isInitiativeAuthor, leadsAuthors } from '$lib/domain/initiatives/relations';
import { completenessOf, type Completeness } from '$lib/domain/initiatives/sections';
import type { InitiativeState } from '$lib/domain/initiatives/states';
import { fold } from '$lib/domain/text/fold';
import type { LocalDatabase } from '$lib/store/database';
import type { Edit } from '$lib/store/keepEdit';
import type { LocalOf, SyncMark } from '$lib/store/rows';
import { hasIdea } from '../write/hasIdea';

/** What a list says of an initiative; its long texts stay in the database. */
export interface IdeaRow {
	readonly id: string;
	readonly title: string;
	/** the authors' names with their shares */
	readonly authors: Initiative['authors'];
	readonly state: InitiativeState;
	readonly sync: SyncMark;
	/** the server has never had it */
	readonly unsent: boolean;
	/** nobody has pressed *Lưu* yet: it is on this phone alone */
	readonly isNew: boolean;
	readonly campaign: string;
	readonly meter: Completeness;
	/** own: written by or typed by this account; led: its authors are said by it */
	readonly isOwn: boolean;
	readonly leads: boolean;
	/** waits for this person's word for the own share */
	readonly waitsForMe: boolean;
	readonly late: boolean;
	readonly at: string;
	/** folded, for the search */
	readonly text: string;
}

/** Initiatives of the account: those that it wrote or is an author of, and ideas that were never saved. */
export async function ownIdeas(db: LocalDatabase, actor: Actor): Promise<readonly IdeaRow[]> {
	const [typed, written, edits] = await Promise.all([
		db.initiatives.where('reporter').equals(actor.account).toArray(),
		actor.person === '' ? [] : db.initiatives.where('people').equals(actor.person).toArray(),
		db.edits.where('key').startsWith('initiatives/').toArray()
	]);
	const rows = new Map([...typed, ...written].map((one) => [one.id, one]));
	// Also words on a record that was taken from this account meanwhile: they are here, and nowhere else.
	const fresh = edits.filter((edit) => !rows.has(edit.id) && hasIdea(edit));
	return [...fresh.map(newRow), ...[...rows.values()].map((one) => ideaRow(one, actor))];
}

/** Every initiative that this account may read and has on the phone. */
export async function allIdeas(db: LocalDatabase, actor: Actor): Promise<readonly IdeaRow[]> {
	return (await db.initiatives.toArray()).map((one) => ideaRow(one, actor));
}

export function ideaRow(one: LocalOf<'initiatives'>, actor: Actor): IdeaRow {
	const { id, title, authors, state, sync, campaign, late, capturedAt, idea } = one;
	const isOpen = state === 'draft' || state === 'filed';
	const waits = unconfirmedAuthors(one).some(({ person }) => person !== '' && person === actor.person);
	return {
		...{ id, title, authors, state, sync, campaign, late, at: capturedAt },
		unsent: sync !== 'confirmed' && one.base === undefined,
		isNew: false,
		meter: completenessOf(one),
		isOwn: isInitiativeAuthor(one, actor),
		leads: leadsAuthors(one, actor),
		waitsForMe: isOpen && waits,
		text: fold(`${title} ${authors.map(({ name }) => name).join(' ')} ${idea}`)
	};
}

function newRow({ id, fields, updatedAt }: Edit): IdeaRow {
	const title = String(fields.title ?? '').trim();
	const idea = String(fields.idea ?? '');
	return {
		...{ id, title, authors: [], state: 'draft', sync: 'waiting', campaign: '', late: false, at: updatedAt },
		...{ unsent: true, isNew: true, meter: { done: 0, of: 0, missing: [] } },
		...{ isOwn: true, leads: true, waitsForMe: false, text: fold(`${title} ${idea}`) }
	};
}

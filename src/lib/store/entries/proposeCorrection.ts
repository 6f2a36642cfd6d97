import type { Actor } from '$lib/domain/access/actor';
import { judgeChange } from '$lib/domain/changes/judgeChange';
import { correctionOf, wordsOfEdit } from '$lib/domain/entries/correction';
import { isAuthor } from '$lib/domain/entries/authorship';
import type { Entry } from '$lib/domain/entries/entry';
import { ENTRY_PERMISSIONS } from '$lib/domain/entries/permissions';
import { ok, type Result } from '$lib/domain/result';
import type { LocalDatabase } from '../database';
import { loadLookup } from '../lookup';
import { filesNamedBy, toWire, type OutboxItem } from '../outbox';
import { showAgain } from '../parked';
import type { LocalOf } from '../rows';
import { wantedFor } from '../wanted';
import { moveFiles } from './entryFiles';

/**
 * An edit that met an attestation becomes a proposed correction, in the transaction that learns of it: the attested
 * words with the person's own on top, captured when they were written (product §4). The refused change itself turns
 * into it: the server has not remembered it, so its id still stands for these words alone, and gives the new entry
 * its id, so that two passes make one. A correction that is under way already takes the words up instead.
 * @param attested the server's version that came with the refusal
 * @param now server time of the refusal
 * @returns what the rules say against the correction; then the change is as it was
 */
export async function proposeCorrection(
	db: LocalDatabase,
	item: OutboxItem,
	attested: Entry,
	actor: Actor,
	now: string
): Promise<Result<unknown>> {
	const open = await openCorrection(db, attested.id, actor);
	const fields = open ? wordsOfEdit(item.fields) : correctionOf(attested, item.fields);
	if (!fields) {
		// The attested entry says the same: nothing is left to be corrected.
		await db.outbox.delete(item.n);
		await showAgain(db, item, attested);
		return ok(null);
	}
	const made = open ? addTo(open, item, fields) : await begin(db, item, fields, attested, actor, now);
	if (!made.ok) return made;
	const { row, change } = made.value;
	if (row) await db.entries.put(row);
	await db.outbox.put(change);
	const standing = new Set(attested.attachments.map(({ id }) => id));
	const added = filesNamedBy(item).filter(({ id }) => !standing.has(id));
	const moved = added.map(({ id }) => id);
	// Waiting for what asks the database nothing would end the transaction.
	if (moved.length > 0) await moveFiles(db, item.id, change.id, moved);
	await showAgain(db, item, attested);
	await showAgain(db, change);
	return made;
}

interface Made {
	/** the new entry; none when one that is there takes the words up */
	readonly row?: LocalOf<'entries'>;
	readonly change: OutboxItem;
}

/** The own correction of that entry that can still be edited. */
export async function openCorrection(
	db: LocalDatabase,
	corrected: string,
	actor: Actor
): Promise<LocalOf<'entries'> | undefined> {
	const own = db.entries.where('corrects').equals(corrected);
	const { from } = ENTRY_PERMISSIONS.edit;
	return own.filter((entry) => isAuthor(entry, actor) && from.includes(entry.state)).first();
}

function addTo(open: LocalOf<'entries'>, item: OutboxItem, fields: OutboxItem['fields']): Result<Made> {
	const baseRev = open.base?.rev ?? open.rev;
	return ok({ change: { ...waiting(item), id: open.id, baseRev, fields } });
}

async function begin(
	db: LocalDatabase,
	item: OutboxItem,
	fields: OutboxItem['fields'],
	attested: Entry,
	actor: Actor,
	now: string
): Promise<Result<Made>> {
	const change: OutboxItem = { ...waiting(item), id: item.changeId, baseRev: 0, fields };
	const lookup = await loadLookup(db, wantedFor('entries', attested, fields, actor.person));
	const verdict = judgeChange('entries', {
		change: toWire(change),
		before: null,
		changedSince: new Set(),
		actor,
		lookup: { ...lookup, entry: (id) => (id === attested.id ? attested : lookup.entry(id)) },
		now
	});
	if (!verdict.ok) return verdict;
	const row = { ...attested, ...verdict.value.fields, id: change.id, rev: 0 };
	return ok({ change, row: { ...row, sync: 'waiting', gen: (await db.entries.get(item.id))?.gen ?? 0 } });
}

function waiting(item: OutboxItem): OutboxItem {
	const { problem: _problem, theirs: _theirs, clashing: _clashing, after: _after, ...rest } = item;
	return { ...rest, status: 'waiting' };
}

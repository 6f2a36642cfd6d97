import type { Actor } from '../access/actor';
import type { Attachment } from '../attachments/attachment';
import type { RecordOf } from '../changes/attempt';
import type { CollectionName } from '../changes/protocol';
import type { Entry } from '../entries/entry';
import type { Initiative } from '../initiatives/initiative';
import type { Nomination, NominationState, ScreeningSource } from '../nominations/nomination';
import { fail, ok, type Result } from '../result';
import type { Day } from '../time';
import { checkDecision, type ErasureDecision } from './decision';
import { isErasable, type Erasable } from './erasable';
import { mayErase } from './mayErase';

/** What is asked while an erasure is judged. The server knows all of it; a phone what its account may read. */
export interface ErasureLookup {
	find<name extends CollectionName>(collection: name, id: string): RecordOf[name] | undefined;
	/** every nomination of the ward */
	readonly nominations: readonly Pick<Nomination, 'state' | 'report' | 'screening'>[];
	/** ids of the corrections of an entry, and of theirs */
	correctionsOf(entry: string): readonly string[];
}

/** Voted on, decided or awarded: the papers are signed, and what they rest on stays. */
const SIGNED: readonly NominationState[] = ['passed', 'failed', 'awarded', 'revoked'];

/**
 * May this record be erased, by this actor, on this decision? Callers have made sure that the actor may read it.
 * @param typed the decision as it was typed
 * @returns the decision as it goes into the log
 */
export function judgeErasure<name extends Erasable>(
	actor: Actor,
	collection: name,
	record: RecordOf[name],
	typed: unknown,
	lookup: ErasureLookup,
	today: Day
): Result<ErasureDecision> {
	const may = mayErase(actor);
	if (!may.ok) return may;
	const free = isFree(collection, record, lookup);
	return free.ok ? checkDecision(typed, today) : free;
}

/** Whether nothing signed rests on a record. Asked by the screen before anybody types a decision. */
export function isFree<name extends Erasable>(
	collection: name,
	record: RecordOf[name],
	lookup: ErasureLookup
): Result<true> {
	const kind: Erasable = collection;
	switch (kind) {
		case 'entries':
			return entryIsFree(record as Entry, lookup);
		case 'initiatives':
			return initiativeIsFree(record as Initiative, lookup);
		case 'grades':
		case 'conduct':
			return isSource(lookup, kind, [record.id]) ? fail('erasure.source.signed') : ok(true);
		case 'profiles':
			return ok(true);
		case 'attachments':
			return fileIsFree(record as Attachment, lookup);
	}
}

/** An entry counts by its line of corrections: where one of them is in a signed dossier, all are. */
function entryIsFree(entry: Entry, lookup: ErasureLookup): Result<true> {
	const line = [...originalsOf(entry, lookup), entry.id, ...lookup.correctionsOf(entry.id)];
	const isPicked = signedReports(lookup).some(({ entries }) => entries.some((id) => line.includes(id)));
	return isPicked || isSource(lookup, 'entries', line) ? fail('erasure.entry.signed') : ok(true);
}

function originalsOf(entry: Entry, lookup: ErasureLookup): readonly string[] {
	const line: string[] = [];
	for (let next = entry.corrects; next !== '' && !line.includes(next);) {
		line.push(next);
		next = lookup.find('entries', next)?.corrects ?? '';
	}
	return line;
}

function initiativeIsFree({ id, state, votedIn }: Initiative, lookup: ErasureLookup): Result<true> {
	if (state === 'recognised') return fail('erasure.initiative.recognised');
	// The minutes of the initiative council name it.
	if (votedIn !== '') return fail('erasure.initiative.voted');
	const isPicked = signedReports(lookup).some(({ initiatives }) => initiatives.includes(id));
	return isPicked || isSource(lookup, 'initiatives', [id]) ? fail('erasure.initiative.signed') : ok(true);
}

/** A single file may go where its record could; papers of meetings and awards stay. */
function fileIsFree({ owner, record }: Attachment, lookup: ErasureLookup): Result<true> {
	if (!isErasable(owner)) return fail('erasure.file.paper');
	const found = lookup.find(owner, record);
	return found ? isFree(owner, found, lookup) : ok(true);
}

function signedReports({ nominations }: ErasureLookup): readonly Nomination['report'][number][] {
	return nominations.filter(isSigned).flatMap(({ report }) => report);
}

function isSource(
	{ nominations }: ErasureLookup,
	collection: ScreeningSource['collection'],
	ids: readonly string[]
): boolean {
	const screened = nominations.filter(isSigned).flatMap(({ screening }) => screening);
	return screened.some(({ sources }) =>
		sources.some((source) => source.collection === collection && ids.includes(source.id))
	);
}

function isSigned({ state }: Pick<Nomination, 'state'>): boolean {
	return SIGNED.includes(state);
}

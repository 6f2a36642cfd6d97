import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';

/** `confirmed`: as the server has it. `waiting`: has unsent changes. `refused`: its changes need the person. */
export type SyncMark = 'confirmed' | 'waiting' | 'refused';

/**
 * A record on this phone: what the person sees. `base` is the server's version beneath unsent changes, absent when
 * there are none or the server has none yet. `gen` is the full read that last brought it (see `sync/applyPull`).
 * `leaving`: the server no longer shows it to this account; it stays for as long as it has unsent changes.
 */
export type Local<R> = R & {
	readonly sync: SyncMark;
	readonly gen: number;
	readonly base?: R;
	readonly leaving?: true;
};

export type LocalOf<name extends CollectionName> = Local<RecordOf[name]>;

/** The record without the marks of this phone. */
export function plain<R extends object>(row: Local<R>): R {
	const { sync: _sync, gen: _gen, base: _base, leaving: _leaving, ...record } = row;
	return record as unknown as R;
}

/**
 * A record as the server has it, for what must rest on confirmed words alone: none while a change of it is on its way,
 * the version beneath one that was refused.
 */
export function atServer<R extends object>(row: Local<R>): R | undefined {
	if (row.sync === 'confirmed') return plain(row);
	return row.sync === 'refused' ? row.base : undefined;
}

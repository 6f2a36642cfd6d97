import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { OutboxItem } from './outbox';
import { plain, type Local } from './rows';

export interface Beneath<name extends CollectionName> {
	/** the server's version, when it has one */
	readonly base?: RecordOf[name] | undefined;
	/** the row as it is shown now; a record that the server never took lives in it alone */
	readonly shown?: Local<RecordOf[name]> | undefined;
	readonly gen: number;
}

/**
 * What the person sees: the server's version with the own unsent changes on top, in the order they were made.
 * Refused and conflicting changes are not on top: they count nowhere until they are solved (P12). A record that
 * the server never took is still shown, marked, because nobody's words vanish (P5).
 * @param pending changes of this record that are not sent
 * @returns `null` when there is nothing to show
 */
export function rebase<name extends CollectionName>(
	{ base, shown, gen }: Beneath<name>,
	pending: readonly OutboxItem[]
): Local<RecordOf[name]> | null {
	const parked = pending.some((item) => item.status === 'refused' || item.status === 'conflict');
	const sync = parked ? 'refused' : pending.length > 0 ? 'waiting' : 'confirmed';
	const leaving = shown?.leaving ? ({ leaving: true } as const) : {};
	if (pending.length === 0 && (shown?.leaving || !base)) return null;
	if (!base) return shown ? { ...onTop(plain(shown), pending), sync, gen, ...leaving } : null;
	if (pending.length === 0) return { ...base, sync, gen };
	const waiting = pending.filter((item) => item.status === 'waiting');
	return { ...onTop(base, waiting), base, sync, gen, ...leaving };
}

function onTop<R extends object>(record: R, items: readonly OutboxItem[]): R {
	return [...items].sort((a, b) => a.n - b.n).reduce((seen, item) => ({ ...seen, ...item.fields }), record);
}

import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { OutboxItem } from './outbox';
import type { Local } from './rows';

/**
 * What the person sees: the server's version with the own unsent changes on top, in the order they were made.
 * Refused and conflicting changes are not on top: they count nowhere until they are solved (P12). A record that
 * the server never took is still shown, marked, because nobody's words vanish (P5).
 * @returns `null` when there is nothing to show
 */
export function rebase<name extends CollectionName>(
	base: RecordOf[name] | undefined,
	pending: readonly OutboxItem[],
	gen: number
): Local<RecordOf[name]> | null {
	const waiting = pending.filter((item) => item.status === 'waiting');
	const parked = pending.filter((item) => item.status === 'refused' || item.status === 'conflict');
	const shown = base ? waiting : [...waiting, ...parked].sort((a, b) => a.n - b.n);
	if (!base && shown.length === 0) return null;
	const record = shown.reduce<object>((fields, item) => ({ ...fields, ...item.fields }), {
		...(base ?? { id: shown[0]?.id, rev: 0 })
	}) as RecordOf[name];
	const sync = parked.length > 0 ? 'refused' : waiting.length > 0 ? 'waiting' : 'confirmed';
	const row = { ...record, sync, gen } as Local<RecordOf[name]>;
	return base && shown.length > 0 ? { ...row, base } : row;
}

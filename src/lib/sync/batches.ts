import { PUSH_LIMITS } from '$lib/domain/changes/protocol';
import type { OutboxItem } from '$lib/store/outbox';

const RECORDS = 100;
/** UTF-16 units of JSON: three bytes each at most, so that a request stays below the 8 MB that the server takes */
const RECORD_TEXT = 2_000_000;

/**
 * Cuts waiting record changes into requests, in the order of the person's acts; a group is never cut apart. Long texts
 * make a request shorter: one that the server would not take holds up everything behind it (P3).
 */
export function recordBatches(items: readonly OutboxItem[]): readonly (readonly OutboxItem[])[] {
	const batches: OutboxItem[][] = [];
	let text = 0;
	for (const item of items) {
		const size = JSON.stringify(item.fields).length;
		const last = batches.at(-1);
		const sameGroup = item.group !== undefined && last?.at(-1)?.group === item.group;
		if (last && (sameGroup || (last.length < RECORDS && text + size <= RECORD_TEXT))) {
			last.push(item);
			text += size;
		} else {
			batches.push([item]);
			text = size;
		}
	}
	return batches;
}

/** Cuts waiting files into requests: several small ones together, a big one alone. */
export function fileBatches(items: readonly OutboxItem[]): readonly (readonly OutboxItem[])[] {
	const batches: OutboxItem[][] = [];
	let bytes = 0;
	for (const item of items) {
		const size = Number(item.fields.size);
		const last = batches.at(-1);
		const fits = bytes + size <= PUSH_LIMITS.fileBytes;
		if (last && fits && last.length < PUSH_LIMITS.filesPerRequest) {
			last.push(item);
			bytes += size;
		} else {
			batches.push([item]);
			bytes = size;
		}
	}
	return batches;
}

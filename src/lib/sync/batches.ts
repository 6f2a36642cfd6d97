import { PUSH_LIMITS } from '$lib/domain/changes/protocol';
import type { OutboxItem } from '$lib/store/outbox';

const RECORDS = 100;

/** Cuts waiting record changes into requests, in the order of the person's acts; a group is never cut apart. */
export function recordBatches(items: readonly OutboxItem[]): readonly (readonly OutboxItem[])[] {
	const batches: OutboxItem[][] = [];
	for (const item of items) {
		const last = batches.at(-1);
		const sameGroup = item.group !== undefined && last?.at(-1)?.group === item.group;
		if (last && (sameGroup || last.length < RECORDS)) last.push(item);
		else batches.push([item]);
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

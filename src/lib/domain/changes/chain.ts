/** One row of the log as it is hashed: every column of its own. */
export interface ChainRow {
	readonly seq: number;
	readonly changeId: string;
	readonly actor: string;
	readonly device: string;
	readonly capturedAt: string;
	/** server time minus device time in ms, as the device last measured it; null: never */
	readonly clockOffset: number | null;
	readonly receivedAt: string;
	readonly collection: string;
	readonly record: string;
	/** `applied`, `merged`, `conflict` (a version that lost) or `erasure` */
	readonly kind: string;
	readonly fields: readonly string[];
	/** SHA-256 of salt ‖ payload, so that the payload can be erased while the chain still verifies */
	readonly payloadHash: string;
}

type Sha256Hex = (text: string) => string;

/**
 * The hash of a row of the chain: covers the one before and every column (architecture §2). The columns stand in a
 * fixed order and hold no objects, so that their JSON is the same on every engine.
 */
export function chainHash(before: string, row: ChainRow, sha256: Sha256Hex): string {
	return sha256(
		JSON.stringify([
			before,
			row.seq,
			row.changeId,
			row.actor,
			row.device,
			row.capturedAt,
			row.clockOffset,
			row.receivedAt,
			row.collection,
			row.record,
			row.kind,
			row.fields,
			row.payloadHash
		])
	);
}

/** SHA-256(salt ‖ payload), the payload being the JSON of before and after, letter for letter as it is kept. */
export function payloadHash(salt: string, payload: string, sha256: Sha256Hex): string {
	return sha256(salt + payload);
}

/**
 * Whether a row of the log holds on to the one before it: `gap` when one between them is missing, `row` when a column
 * or the hash was altered, `payload` when the words kept beside it are not those that were hashed.
 * @param kept the row with its hash, and its words unless they were erased
 * @returns `null` when it holds
 */
export function brokenLink(
	before: { readonly seq: number; readonly hash: string },
	kept: ChainRow & { readonly hash: string; readonly salt: string | null; readonly payload: string | null },
	sha256: Sha256Hex
): 'gap' | 'row' | 'payload' | null {
	if (kept.seq !== before.seq + 1) return 'gap';
	if (chainHash(before.hash, kept, sha256) !== kept.hash) return 'row';
	const isKept = kept.payload !== null && kept.salt !== null;
	return isKept && payloadHash(kept.salt, kept.payload, sha256) !== kept.payloadHash ? 'payload' : null;
}

import type { AlongNote } from './note';
import type { AlongFile, AlongPlan, Amount } from './planAlong';

/** What the person is told about a campaign's evidence on this device. */
export interface AlongState {
	readonly nominees: number;
	/** files that the records name: all of them */
	readonly files: number;
	readonly taken: Amount;
	/** at the server, not here */
	readonly missing: Amount;
	/** of these what has come since it was last taken along */
	readonly fresh: Amount;
	/** not at the server yet: only waiting for whoever logged it helps */
	readonly onTheWay: number;
	/** what did not come the last time and is still missing, by the code of the reason */
	readonly failed: readonly { readonly code: string; readonly n: number }[];
	/** this device was told to take it along */
	readonly isTold: boolean;
	/** when that last came to an end, phone's clock; empty while it never did */
	readonly at: string;
}

export function alongState(plan: AlongPlan, note: AlongNote | undefined): AlongState {
	const { nominees, files, taken, missing, onTheWay } = plan;
	const known = new Set(note?.known);
	const open = new Set(missing.map(({ id }) => id));
	const failed = new Map<string, number>();
	for (const { id, code } of note?.failed ?? []) {
		if (open.has(id)) failed.set(code, (failed.get(code) ?? 0) + 1);
	}
	return {
		nominees,
		files,
		taken,
		missing: amountOf(missing),
		fresh: note ? amountOf(missing.filter(({ id }) => !known.has(id))) : { files: 0, bytes: 0 },
		onTheWay,
		failed: [...failed].map(([code, n]) => ({ code, n })),
		isTold: note !== undefined,
		at: note?.at ?? ''
	};
}

function amountOf(files: readonly AlongFile[]): Amount {
	return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

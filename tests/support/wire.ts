import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.mjs';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change, Cursor } from '../../src/lib/domain/changes/protocol';
import type { AccountName, TestWard } from './ward';

/*
 * What a phone of one protocol put on the wire, request by request, and what came back. Values that another server
 * cannot have are written as their meaning: the server's id as `$server`, a revision by the change or the record that made
 * it, a place in the log by the exchange that gave it.
 */

/** One part of a multipart body: what is JSON as such, bytes as base64. */
export interface WirePart {
	readonly name: string;
	readonly json?: unknown;
	readonly bytes?: string;
	readonly type?: string;
}

export interface WireRequest {
	readonly account: AccountName;
	/** the sample's clock */
	readonly now: string;
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: unknown;
	readonly parts?: readonly WirePart[];
}

/** What a phone of that protocol relies on in an answer. */
export interface WireAnswer {
	readonly status: number;
	/** of a push, without revisions and other versions of records */
	readonly outcomes?: readonly (Readonly<Record<string, unknown>> & {
		readonly record?: readonly string[];
	})[];
	/** of a pull: names of what the answer and each kind of record hold */
	readonly answer?: string;
	readonly keys?: Readonly<Record<string, readonly string[]>>;
}

export interface Wire {
	readonly protocol: number;
	readonly exchanges: readonly { readonly request: WireRequest; readonly answer: WireAnswer }[];
}

const FOLDER = join(ROOT, 'tests/server/wire');

export function recordedWires(): readonly Wire[] {
	return readdirSync(FOLDER)
		.filter((file) => /^protocol-\d+\.json$/.test(file))
		.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Wire)
		.sort((a, b) => a.protocol - b.protocol);
}

/** @throws when that protocol was recorded before: phones speak it as it was */
export function keepWire(wire: Wire): void {
	const file = join(FOLDER, `protocol-${wire.protocol}.json`);
	if (existsSync(file)) throw new Error(`${file} is there already: a published protocol does not change`);
	writeFileSync(file, `${JSON.stringify(wire, null, '\t')}\n`);
}

/** Revisions and places in the log by their meaning, of the server that is being talked to. */
export class Revisions {
	readonly #ofRecord = new Map<string, number>();
	readonly #ofChange = new Map<string, number>();
	/** as the newest page told: what the server changed by itself has no other name */
	readonly #pulled = new Map<string, number>();
	readonly #places = new Map<number, string>();
	/** what an answer to a push rests on, and the next question is asked with */
	readonly #heads = new Map<number, string>();

	/** What stands there before the first request. */
	static async of(ward: TestWard): Promise<Revisions> {
		const revisions = new Revisions();
		for (const name of ['admin', 'standing'] as const) {
			for (const { collection, record } of (await ward.phones[name].pullAll()).records) {
				revisions.#ofRecord.set(`${collection}/${String(record.id)}`, Number(record.rev));
			}
		}
		return revisions;
	}

	learn(outcomes: readonly Outcome[]): void {
		for (const outcome of outcomes) if ('rev' in outcome) this.#ofChange.set(outcome.changeId, outcome.rev);
	}

	/** What an answer of the log gives the next question to start from. */
	learnPlace(exchange: number, body: Readonly<Record<string, unknown>> | null): void {
		const records = (body?.records ?? []) as readonly {
			collection: string;
			record: { id: string; rev: number };
		}[];
		for (const { collection, record } of records) this.#pulled.set(`${collection}/${record.id}`, record.rev);
		const head = body?.head as Cursor | number | undefined;
		if (typeof head === 'object')
			this.#heads.set(
				exchange,
				new URLSearchParams({ seen: String(head.seq), seenHash: head.hash }).toString()
			);
		const cursor = body?.cursor as Cursor | undefined;
		if (!cursor) return;
		const search = { since: String(cursor.seq), hash: cursor.hash, stamp: String(body?.stamp) };
		this.#places.set(exchange, new URLSearchParams(search).toString());
	}

	/** A path whose place in the log is said by the exchange that gave it. */
	meaningOfPath(path: string): string {
		const named = (text: string, places: ReadonlyMap<number, string>, name: string) => {
			const found = [...places].reverse().find(([, place]) => text.includes(place));
			return found ? text.replace(found[1], `${name}=$${found[0]}`) : text;
		};
		return named(named(path, this.#places, 'after'), this.#heads, 'seen');
	}

	pathOf(meaning: string): string {
		return meaning
			.replace(/after=\$(\d+)/, (_, exchange) => this.#places.get(Number(exchange)) ?? '')
			.replace(/seen=\$(\d+)/, (_, exchange) => this.#heads.get(Number(exchange)) ?? '');
	}

	meaningOf({ collection, id, baseRev }: Change): unknown {
		if (baseRev === 0) return 0;
		const change = [...this.#ofChange].find(([, rev]) => rev === baseRev)?.[0];
		if (change) return { $revAfter: change };
		const record = `${collection}/${id}`;
		if (this.#ofRecord.get(record) === baseRev) return { $revOf: record };
		if (this.#pulled.get(record) === baseRev) return { $revPulled: record };
		throw new Error(`no meaning of ${baseRev} of ${record}`);
	}

	valueOf(meaning: unknown): unknown {
		if (typeof meaning !== 'object' || meaning === null) return meaning;
		if ('$revAfter' in meaning) return this.#ofChange.get(String(meaning.$revAfter));
		if ('$revPulled' in meaning) return this.#pulled.get(String(meaning.$revPulled));
		if ('$revOf' in meaning) return this.#ofRecord.get(String(meaning.$revOf));
		return meaning;
	}
}

/** The part of an answer that phones of a protocol rely on. */
export function reliedOn(status: number, body: Readonly<Record<string, unknown>> | null): WireAnswer {
	const outcomes = body?.outcomes as readonly Outcome[] | undefined;
	if (outcomes) {
		return {
			status,
			keys: { answer: keysOf(body) },
			outcomes: outcomes.map((outcome) => {
				const { record, ...rest } = { record: undefined, ...outcome };
				const withRev = 'rev' in rest ? { ...rest, rev: 'a number' } : rest;
				return record ? { ...withRev, record: Object.keys(record).sort() } : withRev;
			})
		};
	}
	if (!Array.isArray(body?.records)) return { status };
	const keys: Record<string, readonly string[]> = { answer: keysOf(body) };
	for (const { collection, record } of body.records as { collection: string; record: object }[]) {
		keys[collection] = Object.keys(record).sort();
	}
	return { status, answer: String(body.answer), keys };
}

/** A fresh session comes only with old ones. */
function keysOf(body: object | null): readonly string[] {
	return Object.keys(body ?? {})
		.filter((key) => key !== 'token')
		.sort();
}

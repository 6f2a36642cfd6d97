import type { OpenAccount } from '$lib/app/context';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { HistoryRow } from '$lib/domain/history/answers';
import type { Problem } from '$lib/domain/result';
import { namesIn } from './words/names';
import { happeningOf, type Happening } from './happening';
import type { NameOf } from './words/valueWords';

/** What the server's log tells of a record, page by page; nothing of it is kept on the phone. */
export class PastOfRecord {
	/** newest first; null until the server has answered */
	rows = $state.raw<readonly HistoryRow[] | null>(null);
	total = $state(0);
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);
	#next = $state(0);
	#nameOf = $state.raw<NameOf>(() => '');

	constructor(
		private readonly open: OpenAccount,
		private readonly collection: CollectionName,
		private readonly id: string
	) {}

	get hasMore(): boolean {
		return this.#next > 0;
	}

	get happenings(): readonly Happening[] {
		const rows = this.rows ?? [];
		// The record begins with its oldest own row, once that has been read.
		const first = this.hasMore
			? undefined
			: rows.findLast(({ file, kind }) => file === '' && kind !== 'erasure');
		return rows.map((row) => happeningOf(this.collection, this.id, row, this.#nameOf, row === first));
	}

	/** Reads the newest page, or the one before those that are there. */
	async read(): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		const before = this.hasMore ? this.#next : undefined;
		const api = await this.open.trustApi().catch(() => null);
		// The part of the app that talks to the server may not be on the phone yet.
		const answer = await (api?.history(this.collection, this.id, before) ?? unreachable());
		this.busy = false;
		if (!answer.ok) {
			this.problem = answer.error;
			return;
		}
		const rows = before === undefined ? answer.value.rows : [...(this.rows ?? []), ...answer.value.rows];
		this.#nameOf = await namesIn(this.open.db, [rows, rows.map(({ person }) => person)]);
		this.problem = null;
		this.total = answer.value.total;
		this.#next = answer.value.next;
		this.rows = rows;
	}
}

function unreachable() {
	return { ok: false, error: { code: 'network.unreachable' } } as const;
}

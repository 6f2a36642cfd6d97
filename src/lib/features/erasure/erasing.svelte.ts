import type { OpenAccount } from '$lib/app/context';
import type { ErasureResponse } from '$lib/domain/erasures/answers';
import type { Erasable } from '$lib/domain/erasures/erasable';
import { judgeErasure } from '$lib/domain/erasures/judgeErasure';
import type { Problem } from '$lib/domain/result';
import { dayOf } from '$lib/domain/time';
import type { ErasureStory } from './erasureStory';

/** The decision while it is typed, and what came of it. */
export class Erasing {
	ground = $state('');
	number = $state('');
	date = $state('');
	decidedBy = $state('');
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	done = $state.raw<ErasureResponse | null>(null);
	/** the same for every try: an answer that was lost is given again */
	readonly #changeId: string;

	constructor(
		private readonly open: OpenAccount,
		private readonly collection: Erasable
	) {
		this.#changeId = open.store.newId();
	}

	get decision() {
		const { ground, number, date, decidedBy } = this;
		return { ground, number, date, decidedBy };
	}

	/** Judged here first, by the same rules as at the server, so that nothing is asked in vain. */
	async carryOut({ record, rev, lookup }: ErasureStory): Promise<void> {
		if (this.busy) return;
		const { actor, store, status } = this.open;
		const today = dayOf(store.correctedNow());
		const may = judgeErasure(actor, this.collection, record as never, this.decision, lookup, today);
		if (!may.ok) {
			this.problem = may.error;
			return;
		}
		this.busy = true;
		this.problem = null;
		const api = await this.open.trustApi().catch(() => null);
		const answer = await api?.erase({
			changeId: this.#changeId,
			collection: this.collection,
			id: record.id,
			rev,
			decision: this.decision,
			capturedAt: store.now(),
			clockOffset: status.clockOffset
		});
		this.busy = false;
		if (!answer) this.problem = { code: 'network.unreachable' };
		else if (answer.ok) this.done = answer.value;
		else this.problem = answer.error;
		// What it says now, or that it is gone, comes with the next contact.
		void this.open.sync();
	}
}

import { SvelteMap } from 'svelte/reactivity';
import type { Entry } from '$lib/domain/entries/entry';
import type { Result } from '$lib/domain/result';
import type { StoreContext } from '$lib/store/context';
import { attestEntry, returnEntry, type Tags } from '$lib/store/entries/decideEntry';

export type Decision = (
	{ readonly act: 'attest'; readonly tags: Tags } | { readonly act: 'return'; readonly reason: string }
) & {
	/** the words that lay on the screen: other ones are not decided on (product §4) */
	readonly read: Entry;
};

/** How long a decision can be taken back before it is queued; afterwards it stands (product §4). */
export const UNDO_MS = 5_000;
/** until the list has heard of the written change */
const SETTLE_MS = 1_500;

interface Pending {
	readonly decision: Decision;
	/** `open`: can be undone. `writing`: no longer, and not on disk yet. `written`: it stands, about to leave the list. */
	readonly phase: 'open' | 'writing' | 'written';
	readonly timer?: ReturnType<typeof setTimeout>;
}

/**
 * Decisions of the last seconds, one at most per entry. Nothing of them is called saved: a page that closes meanwhile
 * writes them at once, and if it cannot, the entry is simply still in the inbox.
 */
export class Decisions {
	readonly #pending = new SvelteMap<string, Pending>();

	constructor(
		private readonly store: StoreContext,
		private readonly refused: (id: string, answer: Result<unknown>) => void
	) {}

	of(id: string): Pending | undefined {
		return this.#pending.get(id);
	}

	decide(id: string, decision: Decision): void {
		const timer = setTimeout(() => void this.#write(id), UNDO_MS);
		this.#pending.set(id, { decision, phase: 'open', timer });
	}

	undo(id: string): void {
		const pending = this.#pending.get(id);
		if (pending?.phase !== 'open') return;
		clearTimeout(pending.timer);
		this.#pending.delete(id);
	}

	/** Writes everything that waits, now. */
	async flush(): Promise<void> {
		const open = [...this.#pending].filter(([, { phase }]) => phase === 'open');
		await Promise.all(open.map(([id]) => this.#write(id)));
	}

	/** Writes without the pause: a choice of several was asked for once more before. */
	async write(id: string, decision: Decision): Promise<Result<unknown>> {
		const answer = await this.#queue(id, decision);
		this.#settle(id, decision, answer);
		return answer;
	}

	async #write(id: string): Promise<void> {
		const pending = this.#pending.get(id);
		if (pending?.phase !== 'open') return;
		clearTimeout(pending.timer);
		const { decision } = pending;
		this.#pending.set(id, { decision, phase: 'writing' });
		const answer = await this.write(id, decision);
		if (!answer.ok) this.refused(id, answer);
	}

	#queue(id: string, decision: Decision): Promise<Result<unknown>> {
		return decision.act === 'attest'
			? attestEntry(this.store, id, decision.tags, decision.read)
			: returnEntry(this.store, id, decision.reason, decision.read);
	}

	#settle(id: string, decision: Decision, answer: Result<unknown>): void {
		if (!answer.ok) return void this.#pending.delete(id);
		this.#pending.set(id, { decision, phase: 'written' });
		setTimeout(() => this.#pending.delete(id), SETTLE_MS);
	}
}

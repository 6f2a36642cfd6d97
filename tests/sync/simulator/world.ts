import type { SyncApi } from '../../../src/lib/remote/syncApi';
import { Chance } from './chance';
import type { SimPhone, Tab } from './simPhone';
import type { SimServer } from './simServer';
import { Told } from './told';
import type { VirtualTime } from './virtualTime';

/** A mistake put into the phone on purpose: the simulator has to find it. */
export type Mutate = (api: SyncApi, phone: SimPhone) => SyncApi;

/** Who lives in the ward: ids that every story shares. */
export interface WardIds {
	readonly campaign: string;
	readonly accounts: Readonly<Record<string, string>>;
	readonly people: Readonly<Record<string, string>>;
	readonly units: Readonly<Record<string, string>>;
	/** ms: the first moment of a story */
	readonly begins: number;
}

/** Everything of one story: the server, the time, the phones, and what people were told. */
export class World {
	readonly told = new Told();
	/** requests that arrive later */
	readonly late: (() => Promise<unknown>)[] = [];
	/** what went wrong, in words; the first word names the kind */
	readonly problems: string[] = [];
	/** how often what happened */
	readonly counts = new Map<string, number>();
	/** ids of files that the server has confirmed by their hash */
	get heldFiles(): ReadonlySet<string> {
		return new Set([...this.server.held.values()].map(({ record }) => record));
	}

	/** number of the step that is under way */
	step = 0;
	phones: readonly SimPhone[] = [];
	readonly #ids: Chance;

	constructor(
		/** unique in this process: databases carry it in their names */
		readonly story: string,
		seed: number,
		readonly time: VirtualTime,
		readonly server: SimServer,
		readonly ward: WardIds,
		readonly mutate?: Mutate
	) {
		this.#ids = new Chance(seed);
	}

	newId(): string {
		return this.#ids.id();
	}

	count(what: string): void {
		this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
	}

	problem(words: string): void {
		this.problems.push(`${words} (step ${this.step})`);
	}

	/** A phone's engine said something: what it calls sent is checked at once. */
	heard(phone: SimPhone, tab: Tab): void {
		if (tab.state.problem) this.count(`pass ${tab.state.problem.code}`);
		void phone;
	}
}

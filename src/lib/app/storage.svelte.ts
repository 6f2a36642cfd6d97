/** What the browser says about keeping this app's data; `unknown` where it does not tell. */
export type Persistence = 'kept' | 'mayBeCleared' | 'unknown';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** The room that the app has on this phone, and whether the browser may take it back (P9). */
export class DeviceStorage {
	persistence = $state<Persistence>('unknown');
	/** bytes that the app uses; `null` where the browser does not tell */
	used = $state<number | null>(null);
	readonly #manager: Manager;

	constructor(manager: Manager | undefined = globalThis.navigator?.storage) {
		this.#manager = manager ?? {};
	}

	/** Asks the browser how things stand. */
	async look(): Promise<void> {
		if (this.#manager.persisted) {
			this.persistence = (await this.#manager.persisted()) ? 'kept' : 'mayBeCleared';
		}
		this.used = (await this.#manager.estimate?.())?.usage ?? null;
	}

	/**
	 * Asks the browser not to clear what lies here when space runs short. Called with the first draft, when there is
	 * something to lose; browsers grant it by how the app is used, some ask the person.
	 */
	async keep(): Promise<Persistence> {
		if (!this.#manager.persist || this.persistence === 'kept') return this.persistence;
		this.persistence = (await this.#manager.persist()) ? 'kept' : 'mayBeCleared';
		return this.persistence;
	}
}

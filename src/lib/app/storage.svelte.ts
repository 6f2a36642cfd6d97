/** What the browser says about keeping this app's data; `unknown` where it does not tell. */
export type Persistence = 'kept' | 'mayBeCleared' | 'unknown';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** The room that the app has on this phone, and whether the browser may take it back (P9). */
export class DeviceStorage {
	persistence = $state<Persistence>('unknown');
	/** bytes that the app uses; `null` where the browser does not tell */
	used = $state<number | null>(null);
	/** bytes that the browser would still give it; `null` where it does not tell */
	left = $state<number | null>(null);
	readonly #manager: Manager;

	constructor(manager: Manager | undefined = globalThis.navigator?.storage) {
		this.#manager = manager ?? {};
	}

	/** Asks the browser how things stand. */
	async look(): Promise<void> {
		if (this.#manager.persisted) {
			this.persistence = (await this.#manager.persisted()) ? 'kept' : 'mayBeCleared';
		}
		const { usage = null, quota = null } = (await this.#manager.estimate?.()) ?? {};
		this.used = usage;
		this.left = usage === null || quota === null ? null : Math.max(0, quota - usage);
	}

	/**
	 * Asks the browser not to clear what lies here when space runs short. Called with the first draft, when there is
	 * something to lose; browsers grant it by how the app is used, some ask the person.
	 */
	async keep(): Promise<Persistence> {
		if (!this.#manager.persist || this.persistence === 'kept') return this.persistence;
		try {
			this.persistence = (await this.#manager.persist()) ? 'kept' : 'mayBeCleared';
		} catch {
			// A browser that refuses to be asked: what is known of it stays as it was.
		}
		return this.persistence;
	}
}

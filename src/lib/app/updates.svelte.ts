import type { Workbox } from 'workbox-window';

const CHECK_EVERY = 60 * 60_000;

/** A new version waits until a person takes it; it never takes itself (P10, architecture §4). */
export class Updates {
	/** a new version lies ready */
	ready = $state(false);
	/** the browser lets the app start without network */
	worksOffline = $state(true);
	#workbox: Workbox | undefined;
	#asked = 0;

	/** Registers the service worker after the first screen stands. Without one the app works, but not offline. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.worksOffline = false;
			return;
		}
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox('/service-worker.js', { type: 'classic' });
		workbox.addEventListener('waiting', () => (this.ready = true));
		this.#workbox = workbox;
		try {
			await workbox.register();
		} catch {
			// Private windows and locked-down browsers refuse; so does a start without network, which had a worker then.
			this.worksOffline = navigator.serviceWorker.controller !== null;
		}
		void navigator.serviceWorker.ready.then(({ active }) => {
			if (!navigator.serviceWorker.controller) active?.postMessage({ type: 'HOLD' });
		});
		const check = () => void this.look();
		window.addEventListener('online', check);
		document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check());
	}

	/** Lets the new version in and loads it. Ask only when no form is dirty. */
	take(): void {
		this.#workbox?.addEventListener('controlling', () => location.reload());
		this.#workbox?.messageSkipWaiting();
	}

	/** Looks for a new version. @param now the person asks, so the last look does not matter */
	async look(now = false): Promise<void> {
		if (!now && Date.now() - this.#asked < CHECK_EVERY) return;
		this.#asked = Date.now();
		try {
			await this.#workbox?.update();
		} catch {
			// No network after all: the next look comes with the next return to the screen.
			this.#asked = 0;
		}
	}
}

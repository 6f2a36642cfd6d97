/** What Chromium sends when the app may be installed; no browser's type library knows it. */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

function isInstallEvent(event: Event): event is BeforeInstallPromptEvent {
	return 'prompt' in event && typeof event.prompt === 'function';
}

/** Keeps the browser's offer to install until a person asks for it at a moment of their own. */
export class InstallPrompt {
	#offer = $state.raw<BeforeInstallPromptEvent | undefined>();
	#installed = $state(false);

	/** There is an offer, so a button may stand on the screen. */
	get available(): boolean {
		return this.#offer !== undefined;
	}

	/** Runs from the home screen, or was just put there. */
	get installed(): boolean {
		return this.#installed;
	}

	/** The offer comes once and early, before the screen that shows it: listen when the app starts. */
	listen(page: Window): () => void {
		this.#installed = page.matchMedia('(display-mode: standalone)').matches;
		const keep = (event: Event) => {
			if (!isInstallEvent(event)) return;
			event.preventDefault();
			this.#offer = event;
		};
		const done = () => {
			this.#offer = undefined;
			this.#installed = true;
		};
		page.addEventListener('beforeinstallprompt', keep);
		page.addEventListener('appinstalled', done);
		return () => {
			page.removeEventListener('beforeinstallprompt', keep);
			page.removeEventListener('appinstalled', done);
		};
	}

	/** Shows the browser's own question. An offer serves once. */
	async ask(): Promise<boolean> {
		const offer = this.#offer;
		this.#offer = undefined;
		return offer !== undefined && (await offer.prompt()).outcome === 'accepted';
	}
}

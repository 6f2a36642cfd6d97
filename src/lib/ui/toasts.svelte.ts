import type { Tone } from './tone';

export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly tone: Exclude<Tone, 'neutral'>;
	readonly action?: { readonly label: string; readonly run: () => void };
}

/** Short answers to what somebody just did. What must not be missed stands in the page, in a banner. */
export class Toasts {
	#shown = $state.raw<readonly Toast[]>([]);
	#next = 1;

	get shown(): readonly Toast[] {
		return this.#shown;
	}

	/** Shows at most three; goes by itself after a time to read it, unless it asks for something or is an error. */
	show(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): number {
		const toast: Toast = { id: this.#next++, text, tone: options.tone ?? 'info', action: options.action };
		// The same said again takes the place of what was said: several in a row do not pile up over the page.
		const others = this.#shown.filter((one) => one.text !== text || one.tone !== toast.tone);
		this.#shown = [...others.slice(-2), toast];
		if (toast.tone !== 'error' && !toast.action) {
			setTimeout(() => this.dismiss(toast.id), 4000 + text.length * 60);
		}
		return toast.id;
	}

	dismiss(id: number): void {
		this.#shown = this.#shown.filter((toast) => toast.id !== id);
	}
}

import { SvelteSet } from 'svelte/reactivity';

/** Forms with words that are not on disk yet: nothing reloads the page while there is one (P10). */
export class Dirty {
	readonly #forms = new SvelteSet<string>();
	readonly any = $derived(this.#forms.size > 0);

	mark(form: string, dirty: boolean): void {
		if (dirty) this.#forms.add(form);
		else this.#forms.delete(form);
	}
}

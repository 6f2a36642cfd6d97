import { tick } from 'svelte';

/** The keyboard goes into the row that was just added, to its first field. */
export async function focusLast(list: HTMLElement | undefined): Promise<void> {
	await tick();
	list?.querySelector<HTMLElement>('li:last-child :is(input, textarea, select)')?.focus();
}

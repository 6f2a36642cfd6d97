import { mount, unmount } from 'svelte';
import '../../../../src/app.css';
import { everyBlock } from '../../../../src/lib/features/papers/pages/everyBlock.fixture';
import { addMessages, startLanguage } from '../../../../src/lib/i18n/i18n.svelte';
import Frame from './Frame.svelte';

let shown: ReturnType<typeof mount> | undefined;

/** Shows a paper of so many paragraphs and rows, and resolves when every page stands. */
async function show(paragraphs: number, rows: number): Promise<void> {
	await startLanguage();
	await addMessages('papers');
	if (shown) await unmount(shown);
	await new Promise<void>((resolve) => {
		shown = mount(Frame, {
			target: document.body,
			props: { paper: everyBlock(paragraphs, rows), onready: () => resolve() }
		});
	});
}

/** Tasks of the page above 50 ms while a paper is laid. */
async function measure(paragraphs: number, rows: number): Promise<readonly number[]> {
	const tasks: number[] = [];
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) tasks.push(entry.duration);
	});
	observer.observe({ type: 'longtask' });
	await new Promise((resolve) => setTimeout(resolve, 100));
	await show(paragraphs, rows);
	await new Promise((resolve) => setTimeout(resolve, 300));
	observer.disconnect();
	return tasks;
}

const harness = { show, measure };
export type PapersHarness = typeof harness;

declare global {
	interface Window {
		papers: PapersHarness;
	}
}
window.papers = harness;

/** Brings the place that a link names into view: opens what is folded around it and puts the cursor there. */
export function showPlace(element: HTMLElement | null): void {
	if (!element) return;
	for (let around: Element | null = element; around; around = around.parentElement) {
		if (around instanceof HTMLDetailsElement) around.open = true;
	}
	element.scrollIntoView({ block: 'center' });
	const control = element.querySelector<HTMLElement>('input, select, textarea, button, summary');
	control?.focus({ preventScroll: true });
}

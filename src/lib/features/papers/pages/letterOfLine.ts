/**
 * The place of the first letter of a line among all letters of an element, in UTF-16 units; their number where it has
 * no such line. Lines are all of one height, so twelve looks find it in the longest paragraph.
 * @param line counted from 0
 */
export function letterOfLine(element: Element, line: number, lineHeight: number): number {
	const texts = textsOf(element);
	const all = texts.reduce((sum, text) => sum + text.data.length, 0);
	const range = document.createRange();
	const topOf = (place: number): number => {
		let rest = place;
		let at = 0;
		for (; rest >= (texts[at]?.data.length ?? Infinity); at += 1) rest -= texts[at]?.data.length ?? 0;
		const text = texts[at];
		if (!text) return Infinity;
		range.setStart(text, rest);
		range.setEnd(text, rest + 1);
		// Blanks at which a line ends have no box of their own: they belong to what stands before them.
		return range.getClientRects()[0]?.top ?? -Infinity;
	};
	const style = getComputedStyle(element);
	const start = element.getBoundingClientRect().top + (parseFloat(style.paddingTop) || 0);
	const wanted = start + (line - 0.5) * lineHeight;
	let low = 0;
	let high = all;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (topOf(middle) >= wanted) high = middle;
		else low = middle + 1;
	}
	// A sign of two units, such as an emoji, is never cut in two.
	return /^[\uDC00-\uDFFF]/.test(letterAt(texts, low)) ? low - 1 : low;
}

function letterAt(texts: readonly Text[], place: number): string {
	return texts
		.map(({ data }) => data)
		.join('')
		.charAt(place);
}

function textsOf(element: Element): readonly Text[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
}

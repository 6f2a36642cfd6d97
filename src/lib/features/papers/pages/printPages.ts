/**
 * Prints the pages on the screen, or saves them as PDF where the person chooses that among the printers.
 * @param name of the paper: what browsers call the PDF
 */
export async function printPages(name: string): Promise<void> {
	await picturesDrawn();
	const title = document.title;
	document.title = name;
	try {
		// Holds the page until the person has chosen, but on phones, where it returns at once.
		window.print();
	} finally {
		setTimeout(() => (document.title = title), 1_000);
	}
}

/** Pictures far down the page are brought only when they come near; paper has no such distance. */
async function picturesDrawn(): Promise<void> {
	const pictures = [...document.querySelectorAll<HTMLImageElement>('.paper-sheets img')];
	for (const picture of pictures) picture.loading = 'eager';
	await Promise.all(
		pictures.map((picture) =>
			picture.complete
				? undefined
				: new Promise<void>((resolve) => {
						picture.addEventListener('load', () => resolve(), { once: true });
						picture.addEventListener('error', () => resolve(), { once: true });
					})
		)
	);
}

import type { Page } from '@playwright/test';

/** A made-up photo as a camera would save it, drawn in the browser. */
export async function drawPhoto(page: Page, width: number, height: number): Promise<Buffer> {
	const bytes = await page.evaluate(
		async ([w, h]) => {
			const canvas = new OffscreenCanvas(w, h);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas');
			for (let n = 0; n < 300; n += 1) {
				context.fillStyle = `hsl(${(n * 37) % 360} 60% ${30 + (n % 5) * 10}%)`;
				context.fillRect((n * 131) % w, (n * 71) % h, w / 6, h / 8);
			}
			const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
			const data = new Uint8Array(await blob.arrayBuffer());
			let binary = '';
			for (let at = 0; at < data.length; at += 8192) {
				binary += String.fromCharCode(...data.subarray(at, at + 8192));
			}
			return btoa(binary);
		},
		[width, height] as const
	);
	return Buffer.from(bytes, 'base64');
}

/** Presses the button and hands the files to the chooser that it opens. */
export async function choose(
	page: Page,
	button: string,
	files: readonly { readonly name: string; readonly buffer: Buffer; readonly mimeType?: string }[]
): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: button }).click()
	]);
	await chooser.setFiles(files.map((file) => ({ mimeType: 'image/jpeg', ...file })));
}

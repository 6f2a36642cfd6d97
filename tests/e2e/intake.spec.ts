import { expect, test, type Page } from './support/test';
import type { Harness, Pick } from './support/intake/harness';
import { serveHarness } from './support/serveHarness.mjs';

let harness: Awaited<ReturnType<typeof serveHarness>>;

test.beforeAll(async () => {
	harness = await serveHarness('intake');
});
test.afterAll(async () => {
	await harness.close();
});
test.beforeEach(async ({ page }) => {
	await page.goto(harness.address);
	await page.waitForFunction(() => 'intake' in window);
});

type Options = Parameters<Harness['run']>[1];

function takeIn(page: Page, picks: readonly Pick[], options: Options = {}) {
	return page.evaluate(([files, how]) => window.intake.run(files, how), [picks, options] as const);
}

function latin(text: string): readonly number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}

/** One stored zip entry, as much of a Word file as its recognition needs. */
function zipEntry(name: string): readonly number[] {
	return [...latin('PK\x03\x04'), ...Array<number>(22).fill(0), name.length, 0, 0, 0, ...latin(name)];
}

const quarters = { quarters: [320, 240] } as const;
const DOCX = [...zipEntry('[Content_Types].xml'), ...zipEntry('word/document.xml')];
const HEIC = [0, 0, 0, 24, ...latin('ftypheic'), 0, 0, 0, 0, ...latin('mif1heic')];

test('a 12-megapixel photo becomes a small upright JPEG with its thumbnail first', async ({ page }) => {
	const { seen, events, inputBytes } = await takeIn(page, [
		{ name: 'IMG_0001.JPG', draw: { photo: [4000, 3000] } }
	]);
	const [photo] = seen;
	expect(inputBytes[0]).toBeGreaterThan(2_500_000);
	expect(photo).toMatchObject({ name: 'IMG_0001.JPG', kind: 'photo', type: 'image/jpeg' });
	expect(photo?.picture).toMatchObject({ width: 1600, height: 1200 });
	expect(photo).toMatchObject({ width: 1600, height: 1200 });
	expect(photo?.size).toBeLessThanOrEqual(300_000);
	expect(photo?.thumbPicture).toMatchObject({ width: 240, height: 180 });
	expect(photo?.thumbBytes).toBeLessThanOrEqual(15_000);
	expect(photo?.sha256).toMatch(/^[0-9a-f]{64}$/);
	expect(photo?.rehashed).toBe(photo?.sha256);
	expect(events).toEqual(['accepted id1', 'thumb id1', 'done id1']);
});

test('a 40-megapixel photo is taken', async ({ page }) => {
	test.slow();
	const { seen, inputBytes } = await takeIn(page, [{ name: 'to.jpg', draw: { photo: [7296, 5472] } }]);
	expect(inputBytes[0]).toBeGreaterThan(8_000_000);
	expect(seen[0]).toMatchObject({ width: 1600, height: 1200 });
	expect(seen[0]?.size).toBeLessThanOrEqual(300_000);
});

test('a photo full of noise loses size rather than staying heavy', async ({ page }) => {
	const { seen } = await takeIn(page, [{ name: 'la cay.jpg', draw: { photo: [2400, 1800, 400] } }]);
	expect(seen[0]?.size).toBeLessThanOrEqual(600_000);
	expect(seen[0]?.width).toBeGreaterThanOrEqual(1000);
});

test('bad files are refused by name and the good ones between them are kept', async ({ page }) => {
	const { seen, refused, outcome } = await takeIn(page, [
		{ name: 'iphone.HEIC', bytes: HEIC },
		{ name: 'tốt 1.jpg', draw: quarters },
		{ name: 'cụt.jpg', draw: { photo: [2000, 1500] }, cut: 0.5 },
		{ name: 'rỗng.jpg', bytes: [] },
		{ name: 'giả.jpg', bytes: latin('đây không phải là ảnh') },
		{ name: 'cụt.png', draw: { png: 300 }, cut: 0.6 },
		{ name: 'bảng.xlsx', bytes: zipEntry('xl/workbook.xml') },
		{
			name: 'to lắm.png',
			bytes: [...latin('\x89PNG\r\n\x1a\n'), 0, 0, 0, 13, ...latin('IHDR'), 0, 0, 64, 0, 0, 0, 64, 0]
		},
		{ name: 'tốt 2.pdf', bytes: latin('%PDF-1.7\n') }
	]);
	const refusal = (name: string, code: string, params = {}) => ({
		name,
		problem: { code: `attachment.intake.${code}`, params: { name, ...params } }
	});
	expect(refused).toEqual([
		refusal('iphone.HEIC', 'heic'),
		{ ...refusal('cụt.jpg', 'broken'), id: 'id2' },
		refusal('rỗng.jpg', 'empty'),
		refusal('giả.jpg', 'kindUnknown'),
		{ ...refusal('cụt.png', 'broken'), id: 'id3' },
		refusal('bảng.xlsx', 'kindUnknown'),
		refusal('to lắm.png', 'tooManyPixels', { limit: 64, size: 269 })
	]);
	expect(seen.map(({ name }) => name)).toEqual(['tốt 1.jpg', 'tốt 2.pdf']);
	expect(outcome).toEqual({ taken: 2, refused: 7, cancelled: false });
});

test('nothing but pixels leaves the phone, from a small photo neither', async ({ page }) => {
	const exif = { telltale: true, orientation: 1, dateTimeOriginal: '2023:10:20 07:30:00' };
	const { seen } = await takeIn(page, [{ name: 'nho.jpg', draw: quarters, exif }]);
	expect(seen[0]?.header).toContain('JFIF');
	for (const trace of ['Exif', 'GPS', 'TellTaleCam', 'xap', 'xmpmeta', '2023']) {
		expect(seen[0]?.header).not.toContain(trace);
	}
	expect(seen[0]).toMatchObject({ takenAt: '2023-10-20T00:30:00.000Z', width: 320, height: 240 });
});

const UPRIGHT = [
	[1, 'red green blue white'],
	[2, 'green red white blue'],
	[3, 'blue white red green'],
	[4, 'white blue green red'],
	[5, 'red white blue green'],
	[6, 'white red green blue'],
	[7, 'blue green red white'],
	[8, 'green blue white red']
] as const;

for (const [orientation, colours] of UPRIGHT) {
	test(`a photo stored with orientation ${orientation} comes out upright`, async ({ page }) => {
		const exif = { orientation };
		const { seen } = await takeIn(page, [
			{ name: 'nho.jpg', draw: quarters, exif },
			{ name: 'lon.jpg', draw: { quarters: [4000, 3000] }, exif }
		]);
		const [small, large] =
			orientation >= 5
				? [
						[240, 320],
						[1200, 1600]
					]
				: [
						[320, 240],
						[1600, 1200]
					];
		const expected = colours.split(' ');
		expect(seen[0]?.picture).toMatchObject({ width: small?.[0], height: small?.[1], quarters: expected });
		expect(seen[1]?.picture).toMatchObject({ width: large?.[0], height: large?.[1], quarters: expected });
		expect(seen[1]?.thumbPicture?.quarters).toEqual(expected);
	});
}

test('the transparent becomes white paper, and the name says JPEG', async ({ page }) => {
	const { seen } = await takeIn(page, [{ name: 'con dấu.png', draw: { png: 400 } }]);
	expect(seen[0]).toMatchObject({ name: 'con dấu.jpg', type: 'image/jpeg' });
	expect(seen[0]?.picture?.centre).toBe('red');
	expect(seen[0]?.picture?.quarters).toEqual(['white', 'white', 'white', 'white']);
});

test('documents are kept byte for byte, under names that Vietnamese and emoji survive', async ({ page }) => {
	const pdf = latin('%PDF-1.4 noi dung');
	const { seen } = await takeIn(page, [
		{ name: 'Báo cáo 🌾 quý.docx', bytes: DOCX },
		{ name: 'Quyết định.pdf'.normalize('NFD'), bytes: pdf }
	]);
	expect(seen.map(({ name, kind, size }) => [name, kind, size])).toEqual([
		['Báo cáo 🌾 quý.docx', 'word', DOCX.length],
		['Quyết định.pdf'.normalize('NFC'), 'pdf', pdf.length]
	]);
	const { createHash } = await import('node:crypto');
	expect(seen[1]?.sha256).toBe(createHash('sha256').update(Uint8Array.from(pdf)).digest('hex'));
});

test('a record holds twenty files; the next ones are named', async ({ page }) => {
	const pdf = (name: string) => ({ name, bytes: latin('%PDF-1.4') });
	const { outcome, refused } = await takeIn(page, [pdf('20.pdf'), pdf('21.pdf')], { already: 19 });
	expect(outcome).toMatchObject({ taken: 1, refused: 1 });
	expect(refused).toMatchObject([
		{ problem: { code: 'attachment.intake.tooManyFiles', params: { name: '21.pdf', limit: 20 } } }
	]);
});

test('cancelling stops within the photo, and the next pick works', async ({ page }) => {
	const photo = (name: string) => ({ name, draw: { photo: [4000, 3000] } as const });
	const stopped = await takeIn(page, [photo('1.jpg'), photo('2.jpg'), photo('3.jpg')], {
		cancelAt: 'thumb id2'
	});
	expect(stopped.outcome).toEqual({ taken: 1, refused: 0, cancelled: true });
	expect(stopped.events).toEqual(['accepted id1', 'thumb id1', 'done id1', 'accepted id2', 'thumb id2']);
	expect((await takeIn(page, [photo('2.jpg')])).outcome).toMatchObject({ taken: 1, cancelled: false });
});

test('two picks at once never decode two photos at once', async ({ page }) => {
	await page.addInitScript(() => {
		const alive = new Set<Worker>();
		Object.assign(window, { mostWorkers: 0 });
		window.Worker = class extends Worker {
			constructor(...how: ConstructorParameters<typeof Worker>) {
				super(...how);
				alive.add(this);
				Object.assign(window, { mostWorkers: Math.max(Reflect.get(window, 'mostWorkers'), alive.size) });
			}
			override terminate() {
				alive.delete(this);
				super.terminate();
			}
		};
	});
	await page.reload();
	await page.waitForFunction(() => 'intake' in window);
	const taken = await page.evaluate(async () => {
		const picks = ['a.jpg', 'b.jpg'].map((name) => [{ name, draw: { quarters: [800, 600] as const } }]);
		await window.intake.draw(picks.flat());
		const runs = await Promise.all(picks.map((pick) => window.intake.run(pick)));
		return runs.map(({ outcome }) => outcome.taken);
	});
	expect(taken).toEqual([1, 1]);
	expect(await page.evaluate(() => Reflect.get(window, 'mostWorkers') as number)).toBe(1);
});

const LACKING = {
	'workers cannot be started': "window.Worker = class { constructor() { throw new Error('no worker'); } }",
	'the worker cannot be loaded':
		"const W = window.Worker; window.Worker = class extends W { constructor() { super('/missing.js', { type: 'module' }); } }",
	'the browser cannot decode to a smaller size': 'delete window.ImageDecoder; window.Worker = undefined'
};

for (const [lack, script] of Object.entries(LACKING)) {
	test(`a photo is also taken where ${lack}`, async ({ page }) => {
		await page.addInitScript(script);
		await page.reload();
		await page.waitForFunction(() => 'intake' in window);
		const { seen, refused } = await takeIn(page, [
			{ name: 'nga.jpg', draw: { quarters: [4000, 3000] }, exif: { orientation: 6 } },
			{ name: 'cụt.jpg', draw: { quarters: [2000, 1500] }, cut: 0.5 }
		]);
		expect(seen[0]?.picture).toMatchObject({ width: 1200, height: 1600 });
		expect(seen[0]?.picture?.quarters).toEqual(['white', 'red', 'green', 'blue']);
		expect(refused).toMatchObject([{ problem: { code: 'attachment.intake.broken' } }]);
	});
}

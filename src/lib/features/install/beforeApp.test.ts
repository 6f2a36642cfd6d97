import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Just enough of a browser for the script that judges it. */
function browser(lacks: string, userAgent = 'Mozilla/5.0') {
	const elements = new Map(['too-old', 'opening'].map((id) => [id, { style: { display: '' } }]));
	const page = {
		stopped: false,
		zaloJSV2: undefined,
		document: {
			getElementById: (id: string) => elements.get(id) ?? null,
			createElement: () => (lacks === 'noModule' ? {} : { noModule: false })
		},
		navigator: { userAgent },
		CSS: lacks === 'CSS' ? undefined : { supports: () => lacks !== 'lh' },
		structuredClone: lacks === 'structuredClone' ? undefined : () => undefined,
		HTMLDialogElement: lacks === 'dialog' ? undefined : class {},
		indexedDB: {},
		stop: () => void (page.stopped = true)
	};
	runInNewContext(read('static/tuong-thich.js'), { ...page, window: page });
	return { page, shown: (id: string) => elements.get(id)?.style.display };
}

describe('a browser that is too old', () => {
	test.each(['CSS', 'lh', 'noModule', 'structuredClone', 'dialog'])(
		'without %s: words, and no app',
		(lacks) => {
			const { page, shown } = browser(lacks);
			expect([shown('too-old'), shown('opening'), page.stopped]).toEqual(['block', 'none', true]);
		}
	);

	test('one with everything goes on', () => {
		const { page, shown } = browser('nothing');
		expect([shown('too-old'), page.stopped]).toEqual(['', false]);
	});

	test.each(['static/tuong-thich.js', 'static/khoi-dong.js'])('%s can be read by it', (path) => {
		const code = read(path).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
		expect(code.match(/=>|`|\b(const|let|class|async|import)\b|\?\.|\?\?/g)).toBeNull();
	});
});

test("Zalo's own object is there before Zalo calls it", () => {
	expect(browser('nothing', 'Mozilla/5.0 Zalo iOS/502').page.zaloJSV2).toEqual({});
	expect(browser('nothing').page.zaloJSV2).toBeUndefined();
});

test('the judge stands between the words and the app, the watch before everything', () => {
	const page = read('src/app.html');
	const places = ['/khoi-dong.js', '%sveltekit.head%', 'id="too-old"', '/tuong-thich.js', '%sveltekit.body%'];
	const found = places.map((place) => page.indexOf(place));
	expect(found).toEqual([...found].sort((a, b) => a - b));
	expect(found).not.toContain(-1);
});

test('every picture of the manifest exists', () => {
	const manifest = JSON.parse(read('static/manifest.webmanifest')) as {
		icons: { src: string }[];
		shortcuts: { icons: { src: string }[] }[];
	};
	const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];
	expect(pictures.filter(({ src }) => !existsSync(new URL(`static${src}`, root)))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');
const darkEnd = css.indexOf('\n}\n', darkAt);

function colours(part: string): Record<string, string> {
	return Object.fromEntries(
		[...part.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])
	);
}

const light = colours(css.slice(0, darkAt));
const dark = { ...light, ...colours(css.slice(darkAt, darkEnd)) };

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'surface', 'sunk'];
const washes = ['good', 'warn', 'info', 'error'];
const texts: readonly (readonly [string, string])[] = [
	...['ink', 'muted', 'link', ...washes].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
	...washes.flatMap((wash) => [[wash, `${wash}-wash`] as const, ['ink', `${wash}-wash`] as const]),
	['on-primary', 'primary'],
	['on-primary', 'primary-pressed'],
	['on-cover', 'cover'],
	['on-cover', 'primary']
];
/** Edges of controls and the focus ring: 3:1 (WCAG 1.4.11). */
const edges: readonly (readonly [string, string])[] = [
	...grounds.flatMap((ground) => [['control', ground] as const, ['focus', ground] as const]),
	['gold', 'cover']
];

describe.each([
	['light', light],
	['dark', dark]
])('%s colours', (_name, palette) => {
	test.each(texts)('text %s on %s reaches AAA', (text, ground) => {
		expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(7);
	});

	test.each(edges)('edge %s on %s can be seen', (edge, ground) => {
		expect(contrast(palette[edge] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
	});
});

/** What stands on photos, on paper and on the wall of a hall has colours of its own, and tests of its own. */
const OWN_COLOURS = [
	'features/admin/SignInCard.svelte',
	'features/meetings/projector/ProjectorScreen.svelte',
	'ui/IconButton.svelte',
	'ui/PhotoViewer.svelte'
];
/** Pages of papers are black on white and marked yellow, in the dark too; `papers.spec` looks at them in both. */
const PAPER = 'features/papers/pages/';

test('screens have no colours but these: what is measured here holds on all of them, in the dark too', () => {
	const lib = new URL('../', import.meta.url);
	const strangers = readdirSync(lib, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte') && !path.startsWith(PAPER))
		.filter((path) => {
			const style = readFileSync(new URL(path, lib), 'utf8').split('<style')[1] ?? '';
			return /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(style);
		});
	expect(strangers.sort()).toEqual(OWN_COLOURS);
});

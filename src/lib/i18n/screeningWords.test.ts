import { expect, test } from 'vitest';
import { PAUSE_KINDS } from '$lib/domain/conduct/conduct';
import { SCREENING_VERDICTS } from '$lib/domain/nominations/nomination';
import vi from './messages/screening.vi';

const sources = import.meta.glob(
	['../domain/screening/*.ts', '!**/*.test.ts', '!**/*.examples.ts', '!**/*.fixture.ts'],
	{ query: '?raw', import: 'default', eager: true }
) as Readonly<Record<string, string>>;

const said = Object.values(sources).flatMap((source) =>
	[...source.matchAll(/'(screening\.(?:why|warning|rule)\.[\w.]+)'/g)].map(([, key]) => key ?? '')
);
const worded = Object.keys(vi);

test.each([...new Set(said)])('%s has words', (key) => expect(worded).toContain(key));

test('every verdict and every pause has words', () => {
	expect(worded).toEqual(expect.arrayContaining(SCREENING_VERDICTS.map((one) => `screening.verdict.${one}`)));
	expect(worded).toEqual(expect.arrayContaining(PAUSE_KINDS.map((one) => `screening.warning.paused.${one}`)));
});

test('and no words are left over', () => {
	const keys = worded.filter((key) => /^screening\.(why|warning|rule)\./.test(key));
	expect(keys.filter((key) => !said.includes(key))).toEqual([]);
});

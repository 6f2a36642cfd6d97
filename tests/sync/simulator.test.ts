import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runStory, type Setting } from './simulator/runStory';
import { shrink } from './simulator/shrink';
import { makeTemplate } from './simulator/simWard';
import { inventStory, PHONE_NAMES, tell, type Step } from './simulator/steps';

/** Length of a story in days; every phone lives through each of them. */
const DAYS = 14;
const LONG = process.env.LONG !== undefined;
const SEEDS = process.env.SEED ? [Number(process.env.SEED)] : numbers(LONG ? 90 : 3);
/** ms: a failing story is cut short before it is told */
const PATIENCE = 3_600_000;
const SHRINK_TRIES = LONG ? 200 : 60;

function numbers(most: number): readonly number[] {
	return Array.from({ length: most }, (_, n) => n + 1);
}

let setting: Setting;
const counts = new Map<string, number>();

beforeAll(async () => {
	setting = await makeTemplate(DAYS - 4);
});

describe(`${SEEDS.length * DAYS * PHONE_NAMES.length} days of phones`, () => {
	it.each(SEEDS)(
		'seed %i: nothing lost, doubled or falsely called sent; all phones agree',
		async (seed) => {
			const steps = inventStory(seed, DAYS);
			const outcome = await runStory(seed, steps, setting);
			for (const [what, count] of outcome.counts) counts.set(what, (counts.get(what) ?? 0) + count);
			if (outcome.problems.length > 0) throw new Error(await report(seed, steps, outcome.problems));
		},
		PATIENCE
	);
});

describe('stories that once went wrong', () => {
	const folder = new URL('./simulator/found/', import.meta.url);
	it.each(readdirSync(folder))('%s', async (file) => {
		const { seed, steps } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Found;
		expect((await runStory(seed, steps, setting)).problems).toEqual([]);
	});
});

interface Found {
	readonly seed: number;
	readonly steps: readonly Step[];
}

async function report(seed: number, steps: readonly Step[], problems: readonly string[]): Promise<string> {
	const kind = problems[0]?.split(':')[0] ?? '';
	if (process.env.SHRINK === '0') return problems.join('\n');
	const short = await shrink(
		steps,
		async (some) => (await runStory(seed, some, setting)).problems.some((one) => one.startsWith(kind)),
		SHRINK_TRIES
	);
	return [
		`SEED=${seed} fails:`,
		...problems.slice(0, 5),
		'a short story of it:',
		...short.map(tell),
		JSON.stringify(short)
	].join('\n');
}

import { beforeAll, describe, expect, it } from 'vitest';
import { MUTANTS } from './simulator/mutants';
import { runStory, type Setting } from './simulator/runStory';
import { makeTemplate } from './simulator/simWard';
import { inventStory } from './simulator/steps';

/** Stories that a mistake may survive before the simulator counts as blind to it. */
const STORIES = 12;
const DAYS = 8;
/** a busy ward: people meet more often over the same entries */
const PER_DAY = 4;
const PATIENCE = 900_000;

let setting: Setting;

beforeAll(async () => {
	setting = await makeTemplate(DAYS + 3);
});

/**
 * What the mistake must show itself as: another finding would be a finding by luck. And the story to begin with: the
 * first that is known to show it, so that the others need not be lived.
 */
const SHOWS: Readonly<Record<string, { readonly as: RegExp; readonly first: number }>> = {
	acceptAny200: { as: /^falselySent/, first: 1 },
	timeCursor: { as: /^diverged/, first: 1 },
	dropOn4xx: { as: /^falselySent/, first: 1 },
	noChangeId: { as: /^doubled|^falselyRefused/, first: 3 },
	ignoreChain: { as: /^falselySent/, first: 3 },
	attestAnyRevision: { as: /^unseen/, first: 4 }
};

describe('a simulator that finds no mistake proves nothing', () => {
	it.each(Object.keys(MUTANTS))(
		'finds %s',
		async (name) => {
			const mutate = MUTANTS[name];
			const { as: shows, first } = SHOWS[name] ?? { as: /^nothing/, first: 1 };
			const found: string[] = [];
			for (let seed = first; seed < first + STORIES && !found.some((one) => shows.test(one)); seed += 1) {
				const steps = inventStory(1_000 + seed, DAYS, PER_DAY);
				const { problems } = await runStory(seed, steps, { ...setting, ...(mutate ? { mutate } : {}) });
				found.push(...problems);
			}
			expect(found).toContainEqual(expect.stringMatching(shows));
		},
		PATIENCE
	);
});

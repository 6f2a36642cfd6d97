import type { Step } from './steps';

type Fails = (steps: readonly Step[]) => Promise<boolean>;

/**
 * Cuts a story that fails down to a short one that fails in the same way: without whole phones, without whole kinds
 * of acts, then without ever smaller parts, for as long as what is left still fails.
 * @param most tries: each is a whole story
 */
export async function shrink(steps: readonly Step[], fails: Fails, most: number): Promise<readonly Step[]> {
	let left = steps;
	let tries = 0;
	const attempt = async (shorter: readonly Step[]) => {
		if (tries >= most || shorter.length === left.length) return false;
		tries += 1;
		if (!(await fails(shorter))) return false;
		left = shorter;
		return true;
	};
	for (const key of ['phone', 'act'] as const) {
		for (const value of new Set(steps.map((step) => step[key]))) {
			await attempt(left.filter((step) => step[key] !== value));
		}
	}
	for (let size = Math.ceil(left.length / 2); size >= 1 && tries < most; size = Math.floor(size / 2)) {
		for (let from = 0; from < left.length && tries < most;) {
			const isCut = await attempt([...left.slice(0, from), ...left.slice(from + size)]);
			if (!isCut) from += size;
		}
	}
	return left;
}

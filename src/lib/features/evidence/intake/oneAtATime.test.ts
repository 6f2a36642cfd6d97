import { expect, it } from 'vitest';
import { oneAtATime } from './oneAtATime';

it('starts the next work when the one before has ended, also when it failed', async () => {
	const log: string[] = [];
	const work = (name: string, fails = false) =>
		oneAtATime(async () => {
			log.push(`${name} starts`);
			await new Promise((resolve) => setTimeout(resolve, 5));
			log.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		});
	const failing = work('first', true);
	const second = work('second');
	await expect(failing).rejects.toThrow('first');
	await expect(second).resolves.toBe('second');
	expect(log).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOldFiles } from './oldFiles.mjs';

const DAY = 24 * 60 * 60 * 1000;
let folder: string;
let build: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-old-'));
	build = join(folder, 'build');
});
afterEach(() => rmSync(folder, { recursive: true }));

function buildWith(file: string, now: number) {
	rmSync(build, { recursive: true, force: true });
	mkdirSync(join(build, '_app/immutable'), { recursive: true });
	writeFileSync(join(build, '_app/immutable', file), file);
	keepOldFiles(join(folder, 'archive'), build, now);
}
const has = (file: string) => existsSync(join(build, '_app/immutable', file));

test('an earlier build’s files are served for three weeks', () => {
	const start = Date.now();
	buildWith('one.js', start);
	buildWith('two.js', start + 10 * DAY);
	expect([has('one.js'), has('two.js')]).toEqual([true, true]);
	buildWith('three.js', start + 22 * DAY);
	expect([has('one.js'), has('two.js'), has('three.js')]).toEqual([false, true, true]);
});

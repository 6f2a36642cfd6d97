import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isRunning, markServing, servedBy } from './serving.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sotd-serving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is served for as long as the process is there', async () => {
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'serve'], { stdio: 'ignore' });
	markServing(folder, child);
	expect(servedBy(folder)).toBe(child.pid);
	child.kill('SIGKILL');
	await once(child, 'exit');
	expect(servedBy(folder)).toBeUndefined();
});

test('a mark that a power cut left behind holds nobody up', () => {
	for (const left of ['{"pid":999999999}', `{"pid":${process.pid}}`, '{"pi', '']) {
		writeFileSync(join(folder, 'serving.json'), left);
		expect(servedBy(folder)).toBeUndefined();
	}
});

test('a process is there, or not', () => {
	expect(isRunning(process.pid)).toBe(true);
	expect(isRunning(1)).toBe(true);
	expect(isRunning(999_999_999)).toBe(false);
});

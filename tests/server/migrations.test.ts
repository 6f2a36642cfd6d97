import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';
import { commonArguments } from '../../scripts/lib/server.mjs';
import { queryInside } from '../support/inside';

const dataDir = mkdtempSync(join(tmpdir(), 'sotd-migrations-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const files = readdirSync(join(ROOT, 'pb_migrations')).filter((file) => file.endsWith('.js'));
const migrate = (...words: readonly string[]) =>
	execFileSync(findBinary(), ['migrate', ...words, ...commonArguments(dataDir)], {
		input: 'y\n',
		encoding: 'utf8'
	});

/** Everything that stands in the database, as SQLite wrote it down; ids of collections are made anew each time. */
const shape = () =>
	queryInside<{ readonly name: string; readonly sql: string }>(
		dataDir,
		`SELECT json_object('name', name, 'sql', COALESCE(sql, '')) AS item FROM sqlite_master
		WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_pb%' ESCAPE '\\' ORDER BY name`
	);

test('up, down and up again leave the same', () => {
	migrate('up');
	const first = shape();
	expect(first.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['changes', 'moves', 'changes_frozen'])
	);
	migrate('down', String(files.length));
	const names = shape().map(({ name }) => name);
	for (const name of [
		'units',
		'people',
		'campaigns',
		'entries',
		'attachments',
		'changes',
		'moves',
		'server',
		'devices'
	]) {
		expect(names).not.toContain(name);
	}
	migrate('up');
	expect(shape()).toEqual(first);
});

import { build } from 'esbuild';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.mjs';
import { runInside } from './inside';

/** Writes a record's changes one after the other, each with the fields it names, and then the record. */
export type LogWriter = (
	collection: string,
	id: string,
	changes: readonly Readonly<Record<string, unknown>>[]
) => void;

const here = (path: string) => JSON.stringify(join(ROOT, 'pb_hooks/src/sync', path));

/** By the server's own code, without its rules: for tests of what becomes of a log, whoever may have written it. */
const CODE = `
import { openLog, newId } from ${here('log.ts')};
import { insertRecord } from ${here('saveRecord.ts')};
import { fieldsOf } from ${here('layout.ts')};
import { looseStatements } from ${here('statements.ts')};

const BLANK = { attachments: [], authors: [], people: [], pauses: [], rev: 0 };

export function write(app, { collection, id, actor, now, changes }) {
	const db = looseStatements(app.nonconcurrentDB());
	let stood = {};
	let rev = 0;
	for (const after of changes) {
		const before = {};
		for (const field of Object.keys(after)) before[field] = stood[field] ?? '';
		rev = openLog(db).append({ changeId: newId(), actor, device: 'devicedevicedev', capturedAt: now, clockOffset: 120000,
			receivedAt: now, collection, record: id, kind: 'applied', fields: Object.keys(after), payload: { before, after } });
		stood = { ...stood, ...after };
	}
	const blank = {};
	for (const field of fieldsOf(collection)) blank[field] = BLANK[field] ?? '';
	insertRecord(db, collection, { ...blank, ...stood, id, rev });
	return true;
}`;

export async function logWriter(dataDir: string, actor: string, now: string): Promise<LogWriter> {
	const folder = mkdtempSync(join(tmpdir(), 'sotd-log-'));
	const entry = join(folder, 'write.ts');
	writeFileSync(entry, CODE);
	const bundle = join(folder, 'write.js');
	await build({
		entryPoints: [entry],
		outfile: bundle,
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		nodePaths: [join(ROOT, 'node_modules')],
		target: 'es2020',
		alias: { $lib: join(ROOT, 'src/lib') },
		logLevel: 'error'
	});
	return (collection, id, changes) => {
		const given = JSON.stringify({ collection, id, actor, now, changes });
		runInside(dataDir, `return bundle.write($app, ${given});`, bundle);
	};
}

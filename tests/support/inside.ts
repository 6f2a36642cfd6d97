import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { commonArguments } from '../../scripts/lib/server.mjs';

const MARK = 'ANSWER ';

/**
 * Runs a script inside a real PocketBase on a data folder (a server may be running on it), as somebody at the
 * machine itself could: no door stands in between.
 * @param body the body of a function that returns JSON data; `$app` and, with a bundle, `bundle` are there
 * @param bundle a CommonJS file
 */
export function runInside<T>(dataDir: string, body: string, bundle = ''): T {
	const hooks = mkdtempSync(join(tmpdir(), 'sotd-inside-'));
	try {
		const required = bundle === '' ? '' : `const bundle = require(${JSON.stringify(bundle)});`;
		writeFileSync(
			join(hooks, 'inside.pb.js'),
			`$app.rootCmd.addCommand(new Command({ use: 'inside', run: () => {
				${required}
				let answer;
				try { answer = { value: (() => { ${body} })() }; } catch (problem) { answer = { problem: String(problem) }; }
				console.log(${JSON.stringify(MARK)} + JSON.stringify(answer));
			} }));`
		);
		const given = commonArguments(dataDir).map((argument) =>
			argument.startsWith('--hooksDir') ? `--hooksDir=${hooks}` : argument
		);
		const output = execFileSync(findBinary(), ['inside', ...given], { encoding: 'utf8', maxBuffer: 1e9 });
		const line = output.split('\n').find((text) => text.includes(MARK));
		if (line === undefined) throw new Error(`Nothing came back from inside:\n${output}`);
		const answer = JSON.parse(line.slice(line.indexOf(MARK) + MARK.length)) as { value: T; problem?: string };
		if (answer.problem !== undefined) throw new Error(answer.problem);
		return answer.value;
	} finally {
		rmSync(hooks, { recursive: true, force: true });
	}
}

/** The rows of a query, each a JSON object that the query makes: `SELECT json_object(…) AS item FROM …`. */
export function queryInside<T>(dataDir: string, sql: string): readonly T[] {
	return runInside<readonly T[]>(
		dataDir,
		`const rows = arrayOf(new DynamicModel({ item: '' }));
		$app.db().newQuery(${JSON.stringify(sql)}).all(rows);
		return rows.map((row) => JSON.parse(row.item));`
	);
}

/** Writes underneath everything, as a thief with the file would. */
export function executeInside(dataDir: string, ...statements: readonly string[]): void {
	runInside(
		dataDir,
		`for (const sql of ${JSON.stringify(statements)}) $app.nonconcurrentDB().newQuery(sql).execute();
		return true;`
	);
}

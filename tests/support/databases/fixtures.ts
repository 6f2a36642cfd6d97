import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/root.mjs';
import { packed, readRaw, type RawDatabase } from './raw';

const FOLDER = join(ROOT, 'tests/support/databases');
export type Kind = 'local' | 'device';

/** A phone's database as a published version of its schema left it; kept for ever, never made anew. */
export interface Fixture {
	/** as the app declares it */
	readonly version: number;
	/** bytes as text, as in the file */
	readonly raw: RawDatabase;
}

/** Those of every version so far, oldest first. */
export function fixturesOf(kind: Kind): readonly Fixture[] {
	return readdirSync(FOLDER)
		.flatMap((file) => new RegExp(`^${kind}-(\\d+)\\.json$`).exec(file)?.[1] ?? [])
		.map((version) => ({ version: Number(version), raw: read(kind, Number(version)) }))
		.sort((a, b) => a.version - b.version);
}

/** Writes the fixture of a version that has none yet. @throws when there is one: phones carry what it shows */
export async function keepFixture(kind: Kind, database: string): Promise<void> {
	const raw = await readRaw(database);
	const file = fileOf(kind, raw.version / 10);
	if (existsSync(file)) throw new Error(`${file} is there already: a published schema does not change`);
	writeFileSync(file, `${JSON.stringify(packed(raw))}\n`);
}

function fileOf(kind: Kind, version: number): string {
	return join(FOLDER, `${kind}-${version}.json`);
}

function read(kind: Kind, version: number): RawDatabase {
	return JSON.parse(readFileSync(fileOf(kind, version), 'utf8')) as RawDatabase;
}

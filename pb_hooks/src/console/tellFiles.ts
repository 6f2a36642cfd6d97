import { arrayOf, type Statements } from '../sync/statements';
import { tell } from './tell';

const PAGE = 1_000;

/** A file that the ward's records name; its path is below the data folder. */
export interface NamedBytes {
	readonly path: string;
	readonly sha256: string;
}

/**
 * Tells every file that the database names, for a script that reads their bytes.
 * @param database `main`, or the name of an attached copy
 */
export function tellFiles(db: Statements, database: string): void {
	const folder = db.text(
		`SELECT COALESCE((SELECT id FROM ${database}._collections WHERE name = 'attachments'), '') AS text`
	);
	for (let after = '', isLast = false; !isLast;) {
		const page = db.json<readonly (NamedBytes & { readonly id: string })[]>(
			arrayOf(
				`SELECT json_object('id', id, 'path', 'storage/${folder}/' || id || '/' || file, 'sha256', sha256) AS item
				FROM ${database}.attachments WHERE id > {:after} ORDER BY id LIMIT ${PAGE}`
			),
			{ after }
		);
		for (const { path, sha256 } of page) tell({ path, sha256 } satisfies NamedBytes);
		isLast = page.length < PAGE;
		after = page[page.length - 1]?.id ?? after;
	}
}

import * as z from 'zod/mini';
import { FILE_KINDS, type NamedFile } from './namedFile';
import { id } from '../ids';
import { sha256 } from '../schemas';

/** Collections whose records name files, each in these fields; a file is read by whoever reads its record. */
export const FILE_FIELDS = {
	entries: ['attachments'],
	initiatives: ['attachments', 'decisionFiles'],
	grades: ['attachments'],
	meetings: ['attachments'],
	awards: ['attachments']
} as const;
export type FileOwner = keyof typeof FILE_FIELDS;
export const FILE_OWNERS = [
	'entries',
	'initiatives',
	'grades',
	'meetings',
	'awards'
] as const satisfies readonly FileOwner[];

/** Every file that a record names. */
export function filesNamedIn(owner: FileOwner, record: object): readonly NamedFile[] {
	const fields = record as Readonly<Record<string, readonly NamedFile[] | undefined>>;
	return FILE_FIELDS[owner].flatMap((field) => fields[field] ?? []);
}

/**
 * A file that has arrived: created once, never changed (product §4). What it shows is named by its owner
 * (`entries.attachments`), which travels ahead of the bytes.
 */
export const attachmentSchema = z.object({
	id,
	rev: z.int(),
	/** collection and id of the record it belongs to */
	owner: z.enum(FILE_OWNERS),
	record: id,
	sha256,
	kind: z.enum(FILE_KINDS),
	size: z.int().check(z.minimum(1), z.maximum(10_485_760)),
	/** account that brought it */
	reporter: id
});
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;

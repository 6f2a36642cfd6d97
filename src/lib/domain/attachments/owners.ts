import type { NamedFile } from './namedFile';

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

/** Whether records of a collection name files. */
export function isFileOwner(collection: string): collection is FileOwner {
	return (FILE_OWNERS as readonly string[]).includes(collection);
}

import * as z from 'zod/mini';
import { id } from '../ids';
import { sha256 } from '../schemas';
import { MOST_FILES } from './limits';

export const FILE_KINDS = ['photo', 'pdf', 'word'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file that a record names from the moment it is sent: the promise, not the bytes. */
export const namedFile = z.object({
	id,
	sha256,
	kind: z.enum(FILE_KINDS),
	name: z.string().check(z.maxLength(160)),
	size: z.int().check(z.minimum(1), z.maximum(10_485_760)),
	caption: z.string().check(z.maxLength(500, 'entry.caption.tooLong')),
	/** when the picture was taken, by the device; empty when unknown */
	takenAt: z.string().check(z.maxLength(40))
});
export type NamedFile = Readonly<z.infer<typeof namedFile>>;

/** The files of a record, as they stand in a field of it. */
export function namedFiles() {
	return z.array(namedFile).check(z.maxLength(MOST_FILES, 'entry.attachments.tooMany'));
}

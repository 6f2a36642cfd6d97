import * as z from 'zod/mini';
import { FILE_KINDS } from './namedFile';
import { FILE_OWNERS } from './owners';
import { id } from '../ids';
import { sha256 } from '../schemas';

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

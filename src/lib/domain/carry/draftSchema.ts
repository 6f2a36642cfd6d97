import * as z from 'zod/mini';
import { namedFile } from '../attachments/namedFile';
import { id, idOrNone } from '../ids';
import { instant } from '../schemas';

/** Long enough for whatever somebody typed: the rules judge when it is sent, not when it is carried. */
const words = z.string().check(z.maxLength(200_000));
const short = z.string().check(z.maxLength(2_000));

const form = {
	campaign: idOrNone,
	subjectKind: z.enum(['person', 'unit', 'name']),
	subject: idOrNone,
	subjectName: short,
	day: short,
	title: words,
	story: words,
	place: words,
	figures: z.array(z.object({ name: words, value: short, unit: short })).check(z.maxLength(200)),
	area: short,
	criteria: z.array(short).check(z.maxLength(200)),
	figureIndices: z.array(short).check(z.maxLength(200)),
	author: idOrNone
};
const files = z.array(namedFile).check(z.maxLength(100));
const was = z.object({ ...form, attachments: files });
const mended = { baseRev: z.int().check(z.minimum(0)), was };

/** What somebody is still writing, as it travels from phone to phone in a file (see `store/drafts`). */
export const draftSchema = z.object({
	id,
	createdAt: instant,
	updatedAt: instant,
	form: z.object(form),
	files,
	origin: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('new') }),
		z.object({ kind: z.literal('entry'), ...mended }),
		z.object({ kind: z.literal('refused'), ...mended }),
		z.object({ kind: z.literal('correction'), corrects: id, was })
	])
});

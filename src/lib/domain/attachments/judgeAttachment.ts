import type { Judge } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import { fail, ok } from '../result';
import { attachmentSchema, type Attachment } from './attachment';

const FIELDS = ['owner', 'record', 'sha256', 'kind', 'size'] as const;

/**
 * A file's arrival. The entry that names it is its permission: a named file is taken in every state of entry
 * and campaign, a file not named is an edit and has to come with one (product §4).
 */
export const judgeAttachment: Judge<Attachment> = ({ change, before, actor, lookup, fileSha256 }) => {
	if (before) return fail('attachment.frozen');
	const named = onlyFields(change.fields, FIELDS);
	if (!named.ok) return named;
	const parsed = parseAs(
		attachmentSchema,
		{ ...change.fields, id: change.id, rev: 0, reporter: actor.account },
		'attachment.shape'
	);
	if (!parsed.ok) return parsed;
	const attachment = parsed.value;
	const entry = lookup.entry(attachment.record);
	if (!entry) return fail('attachment.ownerMissing');
	const mayBring = entry.reporter === actor.account || (actor.person !== '' && entry.author === actor.person);
	if (!mayBring) return fail('attachment.ownerMissing');
	const promise = entry.attachments.find((file) => file.id === attachment.id);
	if (!promise || promise.sha256 !== attachment.sha256) return fail('attachment.notNamed');
	if (fileSha256 !== undefined && fileSha256 !== attachment.sha256) return fail('attachment.hashDiffers');
	return ok({ fields: pick({ ...attachment, kind: promise.kind }, [...FIELDS, 'reporter']) });
};

import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Judge, RecordOf } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import type { Entry } from '../entries/entry';
import type { Initiative } from '../initiatives/initiative';
import { fail, ok } from '../result';
import { attachmentSchema, type Attachment } from './attachment';
import { filesNamedIn, type FileOwner } from './owners';

const FIELDS = ['owner', 'record', 'sha256', 'kind', 'size'] as const;

/**
 * A file's arrival. The record that names it is its permission: a named file is taken in every state of record
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
	const owner = lookup.find(attachment.owner, attachment.record);
	if (!owner || !mayBring(actor, attachment.owner, owner)) return fail('attachment.ownerMissing');
	const promise = filesNamedIn(attachment.owner, owner).find((file) => file.id === attachment.id);
	if (!promise || promise.sha256 !== attachment.sha256) return fail('attachment.notNamed');
	if (fileSha256 !== undefined && fileSha256 !== attachment.sha256) return fail('attachment.hashDiffers');
	return ok({ fields: pick({ ...attachment, kind: promise.kind }, [...FIELDS, 'reporter']) });
};

/** Who wrote the record brings its files; those of the standing body's records any of them may bring. */
function mayBring(actor: Actor, owner: FileOwner, record: RecordOf[FileOwner]): boolean {
	if (record.reporter === actor.account) return true;
	if (owner === 'entries') return actor.person !== '' && (record as Entry).author === actor.person;
	if (hasRole(actor, 'standing')) return true;
	return owner === 'initiatives' && (record as Initiative).people.includes(actor.person);
}

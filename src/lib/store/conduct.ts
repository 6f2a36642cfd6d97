import type { Change } from '$lib/domain/changes/protocol';
import { CONDUCT_SECRETS, type Conduct } from '$lib/domain/conduct/conduct';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { saveEdit } from './edits';
import { queueChange } from './queueChange';
import { wantedFor } from './wanted';

type Fields = Readonly<Record<string, unknown>>;

export type Attestation = Pick<Conduct, 'campaign' | 'subjectKind' | 'subject' | 'result'> &
	Partial<Pick<Conduct, 'document' | 'attestedOn' | 'note' | 'pauses'>>;

/** A head, the standing body or the chair attests whether somebody kept discipline, each in the own name. */
export function attestConduct(context: StoreContext, attestation: Attestation): Promise<Result<Change>> {
	const fields = { ...attestation };
	return queueChange(context, {
		collection: 'conduct',
		id: context.newId(),
		fields,
		wanted: wantedFor('conduct', {}, fields, context.actor.person)
	});
}

/** The same of what was typed on the desk and kept there. */
export function saveAttestation(context: StoreContext, id: string): Promise<Result<Change>> {
	return saveEdit(context, 'conduct', id);
}

/** Whoever attested puts the own words right. */
export function mendConduct(
	context: StoreContext,
	read: Conduct,
	words: Partial<Pick<Conduct, 'result' | 'document' | 'attestedOn'>>
): Promise<Result<Change>> {
	return actOn(context, read, words);
}

/** The standing body and the chair: what nobody else reads, as it was typed on the desk and kept there. */
export function saveSecrets(context: StoreContext, id: string): Promise<Result<Change>> {
	return saveEdit(context, 'conduct', id, { only: CONDUCT_SECRETS });
}

/** What was attested wrongly is withdrawn, never deleted. @param reason at least 20 characters */
export function withdrawConduct(
	context: StoreContext,
	read: Conduct,
	reason: string
): Promise<Result<Change>> {
	return actOn(context, read, { withdrawn: true, withdrawReason: reason });
}

async function actOn(context: StoreContext, read: Conduct, fields: Fields): Promise<Result<Change>> {
	const record = await context.db.conduct.get(read.id);
	if (!record) return fail('record.unknown');
	return queueChange(context, {
		collection: 'conduct',
		id: read.id,
		fields,
		...(read.rev > 0 ? { baseRev: read.rev } : {}),
		wanted: wantedFor('conduct', record, fields, context.actor.person)
	});
}

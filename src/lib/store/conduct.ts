import type { Change } from '$lib/domain/changes/protocol';
import type { Conduct, Pause } from '$lib/domain/conduct/conduct';
import { fail, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
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

/** Whoever attested puts the own words right. */
export function mendConduct(
	context: StoreContext,
	read: Conduct,
	words: Partial<Pick<Conduct, 'result' | 'document' | 'attestedOn'>>
): Promise<Result<Change>> {
	return actOn(context, read, words);
}

/** The standing body and the chair: what nobody else reads. */
export function keepSecrets(
	context: StoreContext,
	read: Conduct,
	secrets: { readonly note?: string; readonly pauses?: readonly Pause[] }
): Promise<Result<Change>> {
	return actOn(context, read, secrets);
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

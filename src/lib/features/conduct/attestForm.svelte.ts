import type { AttestableSubject } from '$lib/domain/conduct/attestable';
import type { Conduct } from '$lib/domain/conduct/conduct';
import type { Day } from '$lib/domain/time';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import type { LocalDatabase } from '$lib/store/database';
import type { Edit } from '$lib/store/keepEdit';

/** What is typed of a new attestation. */
export interface AttestFields {
	campaign: string;
	subjectKind: Conduct['subjectKind'];
	subject: string;
	result: Conduct['result'] | '';
	document: string;
	attestedOn: string;
	note: string;
}
export type AttestForm = RecordForm<AttestFields>;

/** Attestations that were begun on this phone and not sent. */
export async function begunAttestations(db: LocalDatabase, campaign: string): Promise<readonly Edit[]> {
	const edits = await db.edits.where('key').startsWith('conduct/').toArray();
	return edits.filter(({ baseRev, fields }) => baseRev === 0 && fields.campaign === campaign);
}

/** The form of a new attestation of somebody, with what was begun of it. */
export async function openAttestation(
	store: StoreContext,
	campaign: string,
	{ kind, id: subject }: Pick<AttestableSubject, 'kind' | 'id'>,
	today: Day
): Promise<AttestForm> {
	const begun = (await begunAttestations(store.db, campaign)).find(
		({ fields }) => fields.subject === subject
	);
	const blank: AttestFields = {
		campaign,
		subjectKind: kind,
		subject,
		result: '',
		document: '',
		attestedOn: today,
		note: ''
	};
	const id = begun?.id ?? store.newId();
	return new RecordForm(store, { collection: 'conduct', id, blank, shown: undefined }, begun);
}

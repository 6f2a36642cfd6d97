import { attesterOf } from '$lib/domain/entries/attestation';
import { unitOfEntry } from '$lib/domain/entries/subject';
import { dayOf, type Instant } from '$lib/domain/time';
import type { Ward } from '../ward/records';
import type { Deed } from './deed';

/** User name of whoever attests a deed, by the domain's own rule. */
export function attesterFor(
	deed: Pick<Deed, 'by' | 'author' | 'written' | 'key'>,
	ward: Ward,
	at: Instant
): string {
	const author = ward.person(deed.author).id;
	const person = (id: string) => ward.people.get(id);
	const entry = { ...deed.written, linked: '', author, typist: ward.person(deed.by).id };
	const unit = unitOfEntry({ ...entry, author }, person);
	const attester = attesterOf({ ...entry, unit }, { units: ward.units, person }, dayOf(at));
	if (attester.kind === 'head') return ward.keyOf(attester.person);
	if ([deed.by, deed.author].includes('thuongtruc')) throw new Error(`Nobody can attest ${deed.key}.`);
	return 'thuongtruc';
}

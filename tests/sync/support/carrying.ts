import { isFor } from '../../../src/lib/domain/carry/judgeParcel';
import { openParcel } from '../../../src/lib/features/carry/openParcel';
import { packUnsent } from '../../../src/lib/features/carry/packUnsent';
import { importUnsent, type Brought } from '../../../src/lib/store/carry/importUnsent';
import { openEntryDraft } from '../../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../../src/lib/store/entries/submitDraft';
import { saveDraft, type DraftForm } from '../../../src/lib/store/drafts';
import { toWire } from '../../../src/lib/store/outbox';
import { createSyncApi } from '../../../src/lib/remote/syncApi';
import { applyOutcomes } from '../../../src/lib/sync/applyOutcomes';
import { newId } from '../../../src/lib/app/ids';
import { startLanguage } from '../../../src/lib/i18n/i18n.svelte';
import type { Device } from './device';

await startLanguage();

/** The emergency export of a phone, as its button makes it. */
export async function exportFrom(phone: Device, username: string): Promise<File> {
	const { server, actor } = phone;
	const owner = { server, account: actor.account, username, name: username };
	const packing = { now: phone.store.now(), progress: () => undefined, signal: new AbortController().signal };
	return (await packUnsent(phone.db, owner, packing)).file;
}

/** The import of a file on a phone, as its screen does it. @throws the code of a refusal */
export async function importOn(phone: Device, file: Blob): Promise<Brought> {
	const opened = await openParcel(file);
	if (!opened.ok) throw new Error(opened.error.code);
	const { parcel, bytesOf } = opened.value;
	const meant = isFor(parcel, { server: phone.server, account: phone.actor.account });
	if (!meant.ok) throw new Error(meant.error.code);
	return importUnsent(phone.store, parcel, { bytesOf, progress: () => undefined });
}

/** Edits an entry as a person does and queues it. */
export async function editDeed(phone: Device, id: string, words: Partial<DraftForm>): Promise<void> {
	const draft = await openEntryDraft(phone.store, id);
	if (!draft.ok) throw new Error(draft.error.code);
	await saveDraft(phone.db, { ...draft.value, form: { ...draft.value.form, ...words } });
	const sent = await submitDraft(phone.store, id);
	if (!sent.ok) throw new Error(sent.error.code);
}

/** The phone loses the network after so many of its waiting records. */
export async function sendSome(phone: Device, count: number): Promise<void> {
	const waiting = await phone.db.outbox.where('status').equals('waiting').sortBy('n');
	const some = waiting.filter(({ collection }) => collection !== 'attachments').slice(0, count);
	if (some.length === 0) return;
	const api = createSyncApi(phone.connection, newId);
	const answer = await api.push(some.map(toWire), { server: phone.server, account: phone.actor.account });
	if (!answer.ok) throw new Error(answer.error.code);
	await applyOutcomes(phone.db, some, answer.value);
}

/** The same for its waiting photos. */
export async function sendSomePhotos(phone: Device, count: number): Promise<void> {
	const waiting = await phone.db.outbox.where('status').equals('waiting').sortBy('n');
	const some = waiting.filter(({ collection }) => collection === 'attachments').slice(0, count);
	if (some.length === 0) return;
	const files = new Map<string, { bytes: ArrayBuffer; type: string }>();
	for (const { id } of some) {
		const file = await phone.db.files.get(id);
		if (file) files.set(id, { bytes: file.bytes, type: file.type });
	}
	const api = createSyncApi(phone.connection, newId);
	const expected = { server: phone.server, account: phone.actor.account };
	const answer = await api.sendFiles(some.map(toWire), files, expected);
	if (!answer.ok) throw new Error(answer.error.code);
	await applyOutcomes(phone.db, some, answer.value);
}

/** What did not go as it should: parked items with their reasons. */
export async function parkedOn(phone: Device): Promise<readonly string[]> {
	const items = await phone.db.outbox.where('status').anyOf('refused', 'conflict').toArray();
	return items.map(({ collection, status, problem }) => `${collection} ${status} ${problem?.code ?? ''}`);
}

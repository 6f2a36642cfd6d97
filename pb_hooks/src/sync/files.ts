import { PUSH_LIMITS } from '$lib/domain/changes/protocol';
import { fail, ok } from '$lib/domain/result';
import { serverNow } from '../web/clock';
import { applyChanges } from './applyChanges';
import { proofOf } from './proof';
import { answer, receive } from './push';
import { asPhone, FILES_BYTES, readPush } from './request';
import { measureFile, type ArrivedFile } from './storeFile';

/**
 * `POST /api/sync/files`: multipart, `body` is a push request of `attachments` changes, each file stands under the
 * id of its attachment. Every file is confirmed by its own hash, and a bad one stops no other.
 */
export function files(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		if (e.request.contentLength > FILES_BYTES) return fail('request.tooLarge');
		const request = readPush(e, e.request.formValue('body'));
		if (!request.ok) return request;
		const changes = request.value.changes.map(alone);
		if (changes.length > PUSH_LIMITS.filesPerRequest) return fail('request.tooMany');
		// Measured before the transaction: others need not wait for it.
		const arrived = new Map<string, ArrivedFile>();
		for (const { id } of changes) {
			const upload = typeof id === 'string' ? uploadOf(e, id) : undefined;
			if (upload) arrived.set(String(id), measureFile(upload));
		}
		const now = serverNow(e);
		const received = receive(e, who, now, (door, caller) => applyChanges(door, caller, changes, arrived));
		if (!received.ok) return received;
		answer(e, proofOf(e, who, request.value.nonce, now), received.value);
		return ok(true);
	});
}

/** Here every change stands for itself, and only files are taken: anything else has lost its way. */
function alone(raw: unknown): Readonly<Record<string, unknown>> {
	const { group: _, ...change } = { ...(raw as Readonly<Record<string, unknown>> | null) };
	return change.collection === 'attachments' ? change : { changeId: change.changeId };
}

function uploadOf(e: pb.RequestEvent, id: string): pb.UploadedFile | undefined {
	try {
		return e.findUploadedFiles(id)[0];
	} catch {
		// PocketBase throws when there is none.
		return undefined;
	}
}

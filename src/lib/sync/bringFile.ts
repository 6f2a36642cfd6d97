import { evidenceKind, sniffKind } from '$lib/domain/attachments/fileKinds';
import { fail, ok, type Result } from '$lib/domain/result';
import { anySignal } from '$lib/remote/anySignal';
import { keepAlong } from '$lib/store/along/keepAlong';
import type { AlongFile } from '$lib/store/along/planAlong';
import { cacheKey } from '$lib/store/fileCache';
import { heldFile } from '$lib/store/heldFile';
import { sha256Hex } from '$lib/store/sha256';
import { askAgain } from './insist';
import type { AlongContext } from './takeAlong';

/** ms that a request may take before it counts as lost: a minute, and 10 kB a second. */
const patienceFor = (size: number) => 60_000 + Math.ceil(size / 10);

interface Piece {
	readonly type: string;
	readonly bytes: ArrayBuffer;
}

/**
 * Brings what is missing of one file: from this device where it was looked at or made here, else from the server.
 * @returns `gone` when the account may no longer read it; `file.altered` when the bytes are not those that were sent,
 * and the codes of `remote/fileApi`
 * @throws the browser's error when the phone does not keep it
 */
export async function bringFile(context: AlongContext, file: AlongFile): Promise<Result<'here' | 'gone'>> {
	for (const thumb of file.missing) {
		const piece = (await heldPiece(context, file, thumb)) ?? (await fetchedPiece(context, file, thumb));
		if ('ok' in piece) return piece;
		const key = cacheKey(file.id, thumb);
		const isKept = await keepAlong(context.db, { id: key, ...piece, along: context.campaign }, file);
		if (!isKept) return ok('gone');
	}
	return ok('here');
}

async function heldPiece({ db }: AlongContext, file: AlongFile, thumb: boolean): Promise<Piece | undefined> {
	const held = await heldFile(db, file.id, thumb);
	const bytes = await held?.arrayBuffer();
	return held && bytes && (await isRight(file, thumb, bytes)) ? { type: held.type, bytes } : undefined;
}

async function fetchedPiece(
	{ fetch, rest, signal }: AlongContext,
	file: AlongFile,
	thumb: boolean
): Promise<Piece | Result<never>> {
	const ask = async () => {
		const timer = AbortSignal.timeout(patienceFor(thumb ? 0 : file.size));
		const answer = await fetch(file.id, thumb, anySignal([signal, timer]));
		return !answer.ok && timer.aborted ? fail('network.timeout') : answer;
	};
	const answer = await askAgain(ask, { pause: () => rest(1), signal });
	if (!answer.ok) return answer;
	const { type } = answer.value;
	const bytes = await answer.value.arrayBuffer();
	return (await isRight(file, thumb, bytes)) ? { type, bytes } : fail('file.altered');
}

/** A small picture is made by the server and has no hash of its own: that it is a picture is all that can be asked. */
async function isRight({ size, sha256 }: AlongFile, thumb: boolean, bytes: ArrayBuffer): Promise<boolean> {
	if (thumb) return evidenceKind(sniffKind(new Uint8Array(bytes))) === 'photo';
	return bytes.byteLength === size && (await sha256Hex(bytes)) === sha256;
}

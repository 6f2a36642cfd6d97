import { acceptFile, intakeProblem, type AcceptedFile } from '$lib/domain/attachments/acceptFile';
import { INTAKE_ERRORS } from '$lib/domain/attachments/intakeErrors';
import { INTAKE_LIMITS } from '$lib/domain/attachments/limits';
import type { FileKind } from '$lib/domain/attachments/namedFile';
import { ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/time';
import { PhotoBroken } from './photoTask';
import type { Reducer } from './reducer';
import { sha256Hex } from '$lib/store/sha256';

/** A file as it is stored: nothing more is done to its bytes. */
export interface Evidence {
	readonly id: string;
	readonly kind: FileKind;
	readonly name: string;
	readonly type: string;
	readonly bytes: ArrayBuffer;
	readonly sha256: string;
	readonly size: number;
	/** photos only, as are the following; a JPEG of at most 240 px */
	readonly thumb?: ArrayBuffer;
	readonly width?: number;
	readonly height?: number;
	readonly takenAt?: Instant;
}

/** What the file is, by its beginning. A file that has gone since it was picked reads as broken. */
export async function lookAt(file: File): Promise<Result<AcceptedFile>> {
	try {
		const head = new Uint8Array(await file.slice(0, INTAKE_LIMITS.headBytes).arrayBuffer());
		return acceptFile({ name: file.name, size: file.size, head });
	} catch {
		return broken(file);
	}
}

export interface Preparing {
	readonly id: string;
	readonly onThumb: (thumb: ArrayBuffer) => void;
	readonly signal: AbortSignal | undefined;
}

/** A photo is reduced, a document taken as it is. Throws the signal's reason when it is aborted. */
export async function prepareEvidence(
	file: File,
	accepted: AcceptedFile,
	reducer: Reducer,
	{ id, onThumb, signal }: Preparing
): Promise<Result<Evidence>> {
	const { kind, name, type } = accepted;
	if (accepted.kind !== 'photo') {
		const bytes = await file.arrayBuffer().catch(() => null);
		if (!bytes) return broken(file);
		return ok({ id, kind, name, type, bytes, sha256: await sha256Hex(bytes), size: bytes.byteLength });
	}
	try {
		const { format, pixels } = accepted;
		const photo = await reducer.reduce({ file, format, pixels }, onThumb, signal);
		return ok({ id, kind, name, ...photo });
	} catch (error) {
		if (error instanceof PhotoBroken) return broken(file);
		throw error;
	}
}

function broken(file: File): Result<never> {
	return { ok: false, error: intakeProblem(file.name, INTAKE_ERRORS.broken) };
}

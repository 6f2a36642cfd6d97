import type { FileKind } from './namedFile';
import { fail, ok, type Problem, type Result } from '../result';
import { evidenceName, evidenceNameAs } from './evidenceName';
import { evidenceKind, sniffKind, type SniffedKind } from './fileKinds';
import { imageSize, type ImageSize } from './imageSize';
import { INTAKE_ERRORS, type IntakeErrorCode } from './intakeErrors';
import { INTAKE_LIMITS } from './limits';

/** A picked file as it stands before anything is read but its beginning. */
export interface PickedFile {
	readonly name: string;
	/** bytes of the whole file */
	readonly size: number;
	/** its first bytes: `INTAKE_LIMITS.headBytes`, or all when it is shorter */
	readonly head: Uint8Array;
}

interface Accepted {
	readonly kind: FileKind;
	/** the name under which it is kept */
	readonly name: string;
	/** media type under which it is kept */
	readonly type: string;
	readonly format: SniffedKind;
}

export interface AcceptedPhoto extends Accepted {
	readonly kind: 'photo';
	/** as stored, before it is turned upright */
	readonly pixels: ImageSize;
}

export interface AcceptedDocument extends Accepted {
	readonly kind: 'pdf' | 'word';
}

export type AcceptedFile = AcceptedPhoto | AcceptedDocument;

const MEGABYTE = 1024 * 1024;

const DOCUMENTS: Partial<
	Record<SniffedKind, readonly [kind: 'pdf' | 'word', extension: string, type: string]>
> = {
	pdf: ['pdf', 'pdf', 'application/pdf'],
	docx: ['word', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	doc: ['word', 'doc', 'application/msword']
};

/** Decides by size and first bytes alone whether a picked file can become evidence. Errors: `INTAKE_ERRORS`. */
export function acceptFile(file: PickedFile): Result<AcceptedFile> {
	const format = file.size === 0 ? 'empty' : sniffKind(file.head);
	if (format === 'empty') return refuse(file, INTAKE_ERRORS.empty);
	if (format === 'heic') return refuse(file, INTAKE_ERRORS.heic);
	const document = DOCUMENTS[format];
	if (document) {
		const [kind, extension, type] = document;
		if (file.size > INTAKE_LIMITS.documentBytes) return tooLarge(file, INTAKE_LIMITS.documentBytes);
		return ok({ kind, type, format, name: evidenceNameAs(file.name, [extension]) });
	}
	return evidenceKind(format) === 'photo'
		? acceptPhoto(file, format)
		: refuse(file, INTAKE_ERRORS.kindUnknown);
}

/** The refusal of a file by name, for what is found out after its beginning was accepted. */
export function intakeProblem(name: string, code: IntakeErrorCode, params: Problem['params'] = {}): Problem {
	return { code, params: { name: evidenceName(name), ...params } };
}

function acceptPhoto(file: PickedFile, format: SniffedKind): Result<AcceptedFile> {
	if (file.size > INTAKE_LIMITS.photoBytes) return tooLarge(file, INTAKE_LIMITS.photoBytes);
	const pixels = imageSize(file.head);
	if (!pixels) return refuse(file, INTAKE_ERRORS.broken);
	const count = pixels.width * pixels.height;
	if (count > INTAKE_LIMITS.photoPixels) {
		const limit = INTAKE_LIMITS.photoPixels / 1_000_000;
		return refuse(file, INTAKE_ERRORS.tooManyPixels, { limit, size: Math.ceil(count / 1_000_000) });
	}
	// Every photo leaves the reduction as a JPEG.
	const name = evidenceNameAs(file.name, ['jpg', 'jpeg', 'jfif']);
	return ok({ kind: 'photo', type: 'image/jpeg', format, name, pixels });
}

function tooLarge(file: PickedFile, limit: number): Result<never> {
	const params = { limit: limit / MEGABYTE, size: Math.ceil(file.size / MEGABYTE) };
	return refuse(file, INTAKE_ERRORS.tooLarge, params);
}

function refuse(file: PickedFile, code: IntakeErrorCode, params?: Problem['params']): Result<never> {
	const problem = intakeProblem(file.name, code, params);
	return fail(problem.code, problem.params);
}

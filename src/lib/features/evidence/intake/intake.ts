import { intakeProblem } from '$lib/domain/attachments/acceptFile';
import { evidenceName } from '$lib/domain/attachments/evidenceName';
import { INTAKE_ERRORS } from '$lib/domain/attachments/intakeErrors';
import { ENTRY_LIMITS } from '$lib/domain/entries/entry';
import type { Problem } from '$lib/domain/result';
import { oneAtATime } from './oneAtATime';
import { lookAt, prepareEvidence, type Evidence } from './prepareEvidence';
import { openReducer, type Reducer } from './reducer';

export type { Evidence };

export interface Refusal {
	readonly name: string;
	readonly problem: Problem;
	/** when it had been announced by `onAccepted` */
	readonly id?: string;
}

export interface IntakeOptions {
	readonly newId: () => string;
	/** files that the record holds already */
	readonly already: number;
	readonly signal?: AbortSignal;
	/** the file looks good and is being worked on: a place for its thumbnail can be shown */
	readonly onAccepted?: (file: Pick<Evidence, 'id' | 'name' | 'kind'>) => void;
	readonly onThumb?: (id: string, thumb: ArrayBuffer) => void;
	/** awaited before the next file is touched, so that only one is in memory; if it throws, so does `takeIn` */
	readonly onDone: (evidence: Evidence) => void | Promise<void>;
	readonly onRefused: (refusal: Refusal) => void;
}

export interface IntakeOutcome {
	readonly taken: number;
	readonly refused: number;
	/** stopped by the signal; what was taken before stays */
	readonly cancelled: boolean;
}

/**
 * Turns picked files into evidence, one after the other, in their order. A refused file is named and the others go
 * on. Errors: `INTAKE_ERRORS`.
 */
export function takeIn(files: Iterable<File>, options: IntakeOptions): Promise<IntakeOutcome> {
	// An input element may be emptied while we work: its list is copied now.
	const picked = Array.from(files);
	return oneAtATime(async () => {
		const reducer = openReducer();
		let taken = 0;
		let refused = 0;
		const outcome = (cancelled: boolean) => ({ taken, refused, cancelled });
		try {
			for (const file of picked) {
				if (options.signal?.aborted) return outcome(true);
				if (await takeOne(file, options.already + taken, options, reducer)) taken++;
				else refused++;
			}
			return outcome(false);
		} catch (error) {
			if (options.signal?.aborted) return outcome(true);
			throw error;
		} finally {
			reducer.close();
		}
	});
}

/** @returns whether it was taken; a refusal has been told then */
async function takeOne(file: File, held: number, options: IntakeOptions, reducer: Reducer): Promise<boolean> {
	const refuse = (problem: Problem, id?: string) => {
		options.onRefused({ name: evidenceName(file.name), problem, ...(id && { id }) });
		return false;
	};
	if (held >= ENTRY_LIMITS.files) {
		return refuse(intakeProblem(file.name, INTAKE_ERRORS.tooManyFiles, { limit: ENTRY_LIMITS.files }));
	}
	const accepted = await lookAt(file);
	if (!accepted.ok) return refuse(accepted.error);

	const id = options.newId();
	const { kind, name } = accepted.value;
	options.onAccepted?.({ id, name, kind });
	const onThumb = (thumb: ArrayBuffer) => options.onThumb?.(id, thumb);
	const prepared = await prepareEvidence(file, accepted.value, reducer, {
		id,
		onThumb,
		signal: options.signal
	});
	if (!prepared.ok) return refuse(prepared.error, id);
	await options.onDone(prepared.value);
	return true;
}

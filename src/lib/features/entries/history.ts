import type { Entry } from '$lib/domain/entries/entry';
import type { MessageKey } from '$lib/i18n/i18n.svelte';

/** One thing that happened to an entry, as far as this phone knows. */
export interface Happening {
	readonly words: MessageKey;
	/** person who did it, where the words name one */
	readonly person?: string;
	/** instant; empty where only the order is known */
	readonly at: string;
	readonly reason?: string;
}

type Told = Pick<
	Entry,
	| 'capturedAt'
	| 'receivedAt'
	| 'typist'
	| 'state'
	| 'decidedBy'
	| 'decidedAt'
	| 'returnReason'
	| 'withdrawReason'
	| 'late'
	| 'admission'
	| 'admissionReason'
	| 'rev'
>;

/**
 * The steps in their order. An entry carries its last decision only; a withdrawal and an admission have no time of
 * their own, they stand where they can only have happened.
 */
export function happenings(entry: Told): readonly Happening[] {
	const steps: Happening[] = [{ words: 'entry.wasCaptured', person: entry.typist, at: entry.capturedAt }];
	// Before the server has it, the moment of its arrival is only this phone's guess.
	if (entry.rev > 0 && entry.receivedAt !== '')
		steps.push({ words: 'entry.wasReceived', at: entry.receivedAt });
	if (entry.late) steps.push({ words: 'entry.wasLate', at: '' });
	if (entry.admission !== '') {
		const words = entry.admission === 'admitted' ? 'entry.wasAdmitted' : 'entry.wasRejected';
		steps.push({ words, at: '', reason: entry.admissionReason });
	}
	if (entry.decidedBy !== '') {
		const isAttested = entry.state === 'attested';
		steps.push({
			words: isAttested ? 'entry.wasAttested' : 'entry.wasReturned',
			person: entry.decidedBy,
			at: entry.decidedAt,
			...(isAttested ? {} : { reason: entry.returnReason })
		});
	}
	if (entry.state === 'withdrawn')
		steps.push({ words: 'entry.wasWithdrawn', at: '', reason: entry.withdrawReason });
	return steps;
}

const NOTICEABLE = 5;

/** Whole minutes by which the phone's clock was off, when that is worth telling; `null` when it was never compared. */
export function clockOff(clockOffset: number | null): number | null {
	if (clockOffset === null) return null;
	const minutes = Math.round(Math.abs(clockOffset) / 60_000);
	return minutes >= NOTICEABLE ? minutes : 0;
}

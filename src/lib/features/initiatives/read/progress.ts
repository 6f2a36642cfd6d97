import type { Initiative } from '$lib/domain/initiatives/initiative';
import type { MessageKey } from '$lib/i18n/i18n.svelte';

/** A step on the way of an initiative, behind or ahead. */
export interface Step {
	readonly words: MessageKey;
	/** instant; empty where the record keeps none */
	readonly at: string;
	readonly isDone: boolean;
}

type Way = Pick<
	Initiative,
	| 'state'
	| 'capturedAt'
	| 'filedAt'
	| 'late'
	| 'admission'
	| 'takenUpRev'
	| 'scored'
	| 'votedIn'
	| 'votePassed'
>;

/** Where it has come from and what is next, as its authors are told: filed, taken up, scored, voted on, decided. */
export function stepsOf(initiative: Way): readonly Step[] {
	const { state, capturedAt, filedAt, late, admission, takenUpRev, scored, votedIn, votePassed } = initiative;
	const isDecided = state === 'recognised' || state === 'notRecognised';
	const step = (words: MessageKey, isDone: boolean, at = ''): Step => ({ words, at, isDone });
	const behind = [
		step('initiativeStep.begun', true, capturedAt),
		...(state === 'draft' ? [] : [step('initiativeStep.filed', filedAt !== '' || state === 'filed', filedAt)])
	];
	if (state === 'withdrawn')
		return [...behind.filter(({ isDone }) => isDone), step('initiativeStep.withdrawn', true)];
	return [
		...behind,
		...(late ? [step(admittedWords(admission), admission !== '')] : []),
		step('initiativeStep.takenUp', takenUpRev > 0),
		step(
			scored
				? scored.passed
					? 'initiativeStep.scorePassed'
					: 'initiativeStep.scoreFailed'
				: 'initiativeStep.scored',
			scored !== null
		),
		step(
			votedIn === ''
				? 'initiativeStep.voted'
				: votePassed
					? 'initiativeStep.votePassed'
					: 'initiativeStep.voteFailed',
			votedIn !== ''
		),
		step(
			isDecided
				? state === 'recognised'
					? 'initiativeStep.recognised'
					: 'initiativeStep.notRecognised'
				: 'initiativeStep.decided',
			isDecided
		)
	];
}

function admittedWords(admission: Initiative['admission']): MessageKey {
	if (admission === '') return 'initiativeStep.admission';
	return admission === 'admitted' ? 'initiativeStep.admitted' : 'initiativeStep.rejected';
}

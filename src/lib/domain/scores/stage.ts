import type { Initiative } from '../initiatives/initiative';

/**
 * Where an initiative stands before the initiative council, in the order in which the council works. `toAdmit`: it came
 * late and the standing body has not said yet whether it is taken; `notAdmitted`: it has said no.
 */
export const COUNCIL_STAGES = [
	'toAdmit',
	'toTakeUp',
	'scoring',
	'counted',
	'voted',
	'recognised',
	'notRecognised',
	'notAdmitted'
] as const;
export type CouncilStage = (typeof COUNCIL_STAGES)[number];

type Standing = Pick<Initiative, 'state' | 'late' | 'admission' | 'scored' | 'votedIn'>;

/** @returns `null` for one that is not before the council: a draft, or withdrawn */
export function councilStage({ state, late, admission, scored, votedIn }: Standing): CouncilStage | null {
	switch (state) {
		case 'filed':
			if (late && admission !== 'admitted') return admission === '' ? 'toAdmit' : 'notAdmitted';
			return 'toTakeUp';
		case 'underReview':
			if (scored === null) return 'scoring';
			return votedIn === '' ? 'counted' : 'voted';
		case 'recognised':
		case 'notRecognised':
			return state;
		default:
			return null;
	}
}

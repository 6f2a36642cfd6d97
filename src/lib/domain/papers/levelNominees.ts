import type { Award } from '../awards/award';
import type { Level, SubjectKind } from '../campaigns/rules';
import type { ItemResult, Meeting } from '../meetings/meeting';
import type { Nomination, NominationState } from '../nominations/nomination';
import type { PaperSource } from './source';

/** What says who the nominees of a level are. */
export type NomineeSource = Pick<PaperSource, 'nominations' | 'meetings' | 'awards' | 'units'>;

/** A nominee as every paper of a level writes it: one record of who it is, so that no paper can write another. */
export interface PaperNominee {
	readonly nomination: Nomination;
	readonly kind: SubjectKind;
	/** as nominated, NFC */
	readonly name: string;
	/** position of a person as it was at the nomination; a unit has none */
	readonly position: string;
	/** unit of a person */
	readonly unitName: string;
	/** the meeting that decided on it, and what came of the vote */
	readonly meeting: Meeting | undefined;
	readonly result: ItemResult | undefined;
	readonly award: Award | undefined;
}

const CHOSEN: readonly NominationState[] = ['passed', 'awarded'];

/** Level of the campaign by its code. */
export function levelOf({ rules }: Pick<PaperSource, 'rules'>, code: string): Level | undefined {
	return rules.levels.find((level) => level.code === code);
}

/** The nominee of a nomination, as papers write it. */
export function paperNominee(
	source: Omit<NomineeSource, 'nominations'>,
	nomination: Nomination
): PaperNominee {
	const meeting = source.meetings.find(({ id }) => id === nomination.meeting);
	return {
		nomination,
		kind: nomination.subjectKind === 'unit' ? 'collective' : 'individual',
		name: nomination.subjectName,
		position: nomination.position,
		unitName: nomination.subjectKind === 'unit' ? '' : (source.units.get(nomination.unit)?.name ?? ''),
		meeting,
		result: meeting?.result.find(({ item }) => item === nomination.id),
		award: source.awards.find(({ id }) => id === nomination.award)
	};
}

/**
 * Whom the dossier of a level is about: those that the council chose, collectives first, each kind by the place that the
 * vote gave. The same list in the same order for every paper of the level.
 */
export function levelNominees(source: NomineeSource, level: string): readonly PaperNominee[] {
	return source.nominations
		.filter((one) => one.level === level && CHOSEN.includes(one.state))
		.map((one) => paperNominee(source, one))
		.sort(
			(a, b) =>
				Number(a.kind === 'individual') - Number(b.kind === 'individual') ||
				(a.result?.place ?? 0) - (b.result?.place ?? 0) ||
				(a.nomination.id < b.nomination.id ? -1 : 1)
		);
}

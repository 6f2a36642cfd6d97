import type { Nomination } from './nomination';
import { pickedIn } from './reportEvidence';
import { isAlive } from './states';

type Using = Pick<Nomination, 'id' | 'level' | 'subjectName' | 'state' | 'report'>;

/** Another nomination that uses the same: whose, and the code of its level. */
export type Use = Pick<Nomination, 'subjectName' | 'level'>;

export interface UsedElsewhere {
	/** by id of the entry: nominations of other levels, where one deed is not rewarded twice */
	readonly entries: ReadonlyMap<string, readonly Use[]>;
	/** by id of the initiative: any other nomination, for an initiative is a standard once */
	readonly initiatives: ReadonlyMap<string, readonly Use[]>;
}

/**
 * What the reports of other nominations of the campaign have picked already, to be said where something is picked; the
 * same as what screening warns of. Never a refusal.
 * @param others as far as they are known here; those that can lead to nothing any more are left out
 */
export function usedElsewhere(
	{ id, level }: Pick<Nomination, 'id' | 'level'>,
	others: readonly Using[]
): UsedElsewhere {
	const alive = others.filter((other) => other.id !== id && isAlive(other));
	return {
		entries: usesOf(
			alive.filter((other) => other.level !== level),
			'entries'
		),
		initiatives: usesOf(alive, 'initiatives')
	};
}

function usesOf(
	nominations: readonly Using[],
	what: 'entries' | 'initiatives'
): ReadonlyMap<string, readonly Use[]> {
	const uses = new Map<string, Use[]>();
	for (const { subjectName, level, report } of nominations)
		for (const id of pickedIn(report, what)) uses.set(id, [...(uses.get(id) ?? []), { subjectName, level }]);
	return uses;
}

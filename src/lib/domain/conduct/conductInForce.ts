import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Conduct, Pause } from './conduct';

type Weighed = Pick<Conduct, 'id' | 'rev' | 'subject' | 'attestedOn' | 'capacity' | 'withdrawn'>;

/** Whose word ranks above whose. */
const RANK = { unitHead: 0, standing: 1, chair: 2 } as const satisfies Record<Conduct['capacity'], number>;

/** Whether a word given in a capacity is the one that a criterion asks for, or ranks above it (`params.by`). */
export function ranksAtLeast(capacity: Conduct['capacity'], by: Conduct['capacity']): boolean {
	return RANK[capacity] >= RANK[by];
}

/**
 * The attestation that counts for a subject: the newest, of one day the one of the higher capacity; withdrawn ones never.
 * The order in which they are handed over does not matter.
 */
export function conductInForce<C extends Weighed>(records: Iterable<C>, subject: string): C | undefined {
	let best: C | undefined;
	for (const record of records) {
		if (record.withdrawn || record.subject !== subject) continue;
		if (!best || isStronger(record, best)) best = record;
	}
	return best;
}

function isStronger(one: Weighed, other: Weighed): boolean {
	if (one.attestedOn !== other.attestedOn) return one.attestedOn > other.attestedOn;
	if (one.capacity !== other.capacity) return RANK[one.capacity] > RANK[other.capacity];
	return one.rev === other.rev ? one.id > other.id : one.rev > other.rev;
}

/** A pause with the record that says so. */
export interface PauseOf extends Pause {
	readonly record: string;
}

/**
 * What stops a commendation on a day, of whatever record that was not withdrawn: also beside an attestation that counts.
 * Empty for who may not read the pauses.
 */
export function pausesOn(
	records: Iterable<Pick<Conduct, 'id' | 'withdrawn' | 'pauses'>>,
	day: Day
): readonly PauseOf[] {
	return allPauses(records).filter((pause) => holdsOn(pause, day));
}

/** Every pause of records that stand, past ones too, by their first day. */
export function allPauses(
	records: Iterable<Pick<Conduct, 'id' | 'withdrawn' | 'pauses'>>
): readonly PauseOf[] {
	const found: PauseOf[] = [];
	for (const { id, withdrawn, pauses } of records)
		if (!withdrawn) found.push(...pauses.map((pause) => ({ ...pause, record: id })));
	return found.sort((a, b) => (a.from + a.record + a.kind < b.from + b.record + b.kind ? -1 : 1));
}

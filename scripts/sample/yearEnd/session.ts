import type { CouncilKind } from '$lib/domain/councils/council';
import type { AttendanceKind, Ruling, Tally } from '$lib/domain/meetings/meeting';
import type { Instant } from '$lib/domain/time';

/** One thing that a session decides on, by its key, with what was said and how the votes fell. */
export interface SessionItem {
	/** key of an initiative; of a nomination `level/subject` */
	readonly key: string;
	readonly said: string;
	/** by hand: members who did not agree; the others did */
	readonly against?: readonly string[];
	/** on paper: agree, disagree, blank */
	readonly marks?: readonly [number, number, number];
}

/** A session of a council as its minutes tell it, from the invitation to the lock. Times of minutes are the ward's. */
export interface Session {
	readonly key: string;
	readonly council: CouncilKind;
	readonly title: string;
	readonly place: string;
	readonly plannedFor: string;
	readonly startedAt: string;
	readonly endedAt: string;
	readonly invitation: string;
	readonly agenda: readonly string[];
	readonly guests: readonly (readonly [name: string, position: string])[];
	readonly presider: string;
	readonly secretary: string;
	readonly attendance: readonly (readonly [
		person: string,
		kind: AttendanceKind,
		substitute?: string,
		reason?: string
	])[];
	readonly items: readonly SessionItem[];
	readonly recusals: readonly (readonly [item: string, person: string, reason: string])[];
	/** on paper: two tellers, and what both of them count */
	readonly ballots?: Omit<Tally, 'teller' | 'lines'> & { readonly tellers: readonly [string, string] };
	readonly rulings: readonly Pick<Ruling, 'kind' | 'by' | 'items' | 'agrees' | 'reason'>[];
	readonly conclusion: string;
	/** when the standing body writes it down: planned, opened, recorded, counted, locked */
	readonly planned: Instant;
	readonly opened: Instant;
	readonly recorded: Instant;
	readonly counted: Instant;
	readonly locked: Instant;
}

import type { AttestableSubject } from '$lib/domain/conduct/attestable';
import { conductInForce, pausesOn } from '$lib/domain/conduct/conductInForce';
import { fold, matchesFolded } from '$lib/domain/text/fold';
import type { Day } from '$lib/domain/time';
import type { LocalOf } from '$lib/store/rows';

export const FILTERS = ['missing', 'kept', 'violated', 'paused', 'all'] as const;
export type ConductFilter = (typeof FILTERS)[number];

/** Somebody whose conduct is attested, with what was said of it so far. */
export interface ConductLine {
	readonly subject: AttestableSubject;
	readonly word: LocalOf<'conduct'> | undefined;
	/** what stops a commendation today; empty for who may not read it */
	readonly pauses: number;
}

/** @param records of one campaign */
export function conductLines(
	subjects: readonly AttestableSubject[],
	records: readonly LocalOf<'conduct'>[],
	today: Day
): readonly ConductLine[] {
	const bySubject = new Map<string, LocalOf<'conduct'>[]>();
	for (const record of records) {
		const others = bySubject.get(record.subject);
		if (others) others.push(record);
		else bySubject.set(record.subject, [record]);
	}
	return subjects.map((subject) => {
		const own = bySubject.get(subject.id) ?? [];
		return { subject, word: conductInForce(own, subject.id), pauses: pausesOn(own, today).length };
	});
}

/** Whether a line is shown. */
export function isAsked({ subject, word, pauses }: ConductLine, filter: ConductFilter, query = ''): boolean {
	const shown: Readonly<Record<ConductFilter, boolean>> = {
		missing: word === undefined,
		kept: word?.result === 'kept',
		violated: word?.result === 'violated',
		paused: pauses > 0,
		all: true
	};
	return shown[filter] && matchesFolded(fold(subject.name), fold(query));
}

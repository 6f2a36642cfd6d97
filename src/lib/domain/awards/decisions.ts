import type { Meeting } from '../meetings/meeting';
import type { Nomination } from '../nominations/nomination';
import { compareNames } from '../text/nameOrder';
import type { Award } from './award';

/** Nominations that a locked meeting passed and that no decision has been recorded for: collectives first, then by name. */
export function awaitsDecision(
	nominations: readonly Nomination[],
	meetings: readonly Pick<Meeting, 'id' | 'state'>[]
): readonly Nomination[] {
	const locked = new Set(meetings.flatMap(({ id, state }) => (state === 'locked' ? [id] : [])));
	return nominations
		.filter(({ state, meeting }) => state === 'passed' && locked.has(meeting))
		.sort((a, b) => collectivesFirst(a, b) || compareNames(a.subjectName, b.subjectName));
}

type Subject = Pick<Nomination, 'subjectKind'>;

/** As papers name them, and as the results are published. */
function collectivesFirst(a: Subject, b: Subject): number {
	return Number(b.subjectKind === 'unit') - Number(a.subjectKind === 'unit');
}

/** Awards that stand in one paper: of the same level, number and day. Those without a number yet stand together. */
export interface Decision {
	readonly level: string;
	readonly number: string;
	readonly date: string;
	readonly issuer: string;
	/** collectives first, then by name; the first one holds the scan of the paper */
	readonly awards: readonly Award[];
}

/** The decisions of a level, those that still lack a number first, then by day. */
export function decisionsOf(awards: readonly Award[], level: string): readonly Decision[] {
	const papers = new Map<string, Award[]>();
	for (const award of awards) {
		if (award.level !== level) continue;
		const key = `${award.number}\n${award.date}\n${award.issuer}`;
		const same = papers.get(key);
		if (same) same.push(award);
		else papers.set(key, [award]);
	}
	return [...papers.values()]
		.map((same) =>
			same.sort(
				(a, b) =>
					collectivesFirst(a, b) || compareNames(a.subjectName, b.subjectName) || (a.id < b.id ? -1 : 1)
			)
		)
		.flatMap((same) => {
			const [first] = same;
			if (!first) return [];
			const { number, date, issuer } = first;
			return [{ level, number, date, issuer, awards: same }];
		})
		.sort((a, b) => (a.date === b.date ? (a.number < b.number ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/**
 * The award that holds the scan of a decision: a file belongs to one record, and one paper commends several. It is the
 * first that has one; while there is none, the first that is in force.
 */
export function scanHolder({ awards }: Pick<Decision, 'awards'>): Award | undefined {
	return (
		awards.find(({ attachments }) => attachments.length > 0) ??
		awards.find(({ state }) => state === 'decided') ??
		awards[0]
	);
}

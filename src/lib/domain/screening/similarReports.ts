import type { Nomination } from '../nominations/nomination';
import { countCharacters } from '../text/clean';

/** How alike two texts are, from 0 to 1. */
export type Similarity = (one: string, other: string) => number;

/** From here on a person should look (domain §1.5: near-identical reports are sent back); ours, no law states one. */
const NEARLY_THE_SAME = 0.8;

/** Characters below which reports are alike by their form alone. */
const TOO_SHORT = 200;

type Reported = Pick<Nomination, 'id' | 'subjectKind' | 'subject' | 'subjectName' | 'report'>;

/** The own words of a report, part by part. What was picked from the log is the log's. */
export function reportText({ report }: Pick<Nomination, 'report'>): string {
	return report
		.map(({ text }) => text)
		.filter((text) => text !== '')
		.join('\n');
}

type Earlier = Reported & Pick<Nomination, 'campaign'>;

/**
 * Own reports of other campaigns that say nearly the same, the likest first: a report that was copied from last year's
 * says nothing of this one's.
 * @returns percent in whole numbers, rounded down
 */
export function likeEarlierOwn<R extends Earlier>(
	nomination: Earlier,
	others: readonly R[],
	similarity: Similarity
): readonly { readonly other: R; readonly percent: number }[] {
	const own = others.filter(
		(other) =>
			other.subject === nomination.subject &&
			other.subjectKind === nomination.subjectKind &&
			other.campaign !== nomination.campaign
	);
	return alike(nomination, own, similarity);
}

/**
 * Reports of others that say nearly the same, the likest first. A nominee's own reports at two levels are alike of course.
 * @returns percent in whole numbers, rounded down
 */
export function similarReports<R extends Reported>(
	nomination: Reported,
	others: readonly R[],
	similarity: Similarity
): readonly { readonly other: R; readonly percent: number }[] {
	const theirs = others.filter(
		(other) => other.subject !== nomination.subject || other.subjectKind !== nomination.subjectKind
	);
	return alike(nomination, theirs, similarity);
}

function alike<R extends Reported>(
	nomination: Reported,
	others: readonly R[],
	similarity: Similarity
): readonly { readonly other: R; readonly percent: number }[] {
	const text = reportText(nomination);
	if (countCharacters(text) < TOO_SHORT) return [];
	return others
		.flatMap((other) => {
			const theirs = reportText(other);
			const share = countCharacters(theirs) < TOO_SHORT ? 0 : similarity(text, theirs);
			return share < NEARLY_THE_SAME ? [] : [{ other, percent: Math.floor(share * 100) }];
		})
		.sort((a, b) => b.percent - a.percent || (a.other.id < b.other.id ? -1 : 1));
}

import { reportText } from '$lib/domain/screening/similarReports';
import type { Nomination } from '$lib/domain/nominations/nomination';

/** Letters of a report that stand in a column beside others. */
const LENGTH = 600;

/** The beginning of a report's own words, cut between two of them; empty while nothing was written. */
export function excerptOf(nomination: Pick<Nomination, 'report'>): string {
	const text = reportText(nomination);
	return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).replace(/\S*$/, '')}…`;
}

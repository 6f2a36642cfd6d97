import { sameValue } from '../changes/canonical';
import { cleanText } from '../text/clean';
import type { ReportSection } from './nomination';
import { isBlank } from './reportProgress';

type Report = readonly ReportSection[];

/** A part of a report; a blank one where it says nothing yet. */
export function partOf(report: Report, key: string): ReportSection {
	return report.find((part) => part.key === key) ?? { key, text: '', entries: [], initiatives: [] };
}

/** The report with that part in place of its old one; a new one comes last, a blank one goes. */
export function withPart(report: Report, part: ReportSection): Report {
	const at = report.findIndex(({ key }) => key === part.key);
	if (isBlank(part)) return at < 0 ? report : report.filter(({ key }) => key !== part.key);
	return at < 0 ? [...report, part] : report.map((old, place) => (place === at ? part : old));
}

/** Whether two parts say the same, as they would be stored. */
export function samePart(one: ReportSection, other: ReportSection): boolean {
	return sameValue({ ...one, text: cleanText(one.text) }, { ...other, text: cleanText(other.text) });
}

/** Whether two reports say the same in every part, in whatever order the parts stand. */
export function sameReport(one: Report, other: Report): boolean {
	return [...one, ...other].every(({ key }) => samePart(partOf(one, key), partOf(other, key)));
}

export interface MergedReport {
	/** with the own version of the parts that clash */
	readonly report: Report;
	/** keys of the parts that both changed, to different words */
	readonly clashing: readonly string[];
}

/**
 * Two reports that came from the same one, part by part: what only one side changed is taken from that side. Which words
 * stand where both changed a part is for a person to say.
 */
export function mergeReports(base: Report, mine: Report, theirs: Report): MergedReport {
	const keys = [...new Set([...mine, ...theirs, ...base].map(({ key }) => key))];
	let report: Report = [];
	const clashing: string[] = [];
	for (const key of keys) {
		const [old, own, other] = [partOf(base, key), partOf(mine, key), partOf(theirs, key)];
		const isOwn = !samePart(own, old);
		if (isOwn && !samePart(other, old) && !samePart(own, other)) clashing.push(key);
		report = withPart(report, isOwn ? own : other);
	}
	return { report, clashing };
}

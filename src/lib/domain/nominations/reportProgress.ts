import { isWritten, type FormSection } from '../campaigns/formSections';
import type { Nomination, ReportSection } from './nomination';

type Report = Pick<Nomination, 'report'>;

/** Whether anything stands in that part: own text, or what was picked. */
export function isFilled({ report }: Report, code: string): boolean {
	const part = report.find(({ key }) => key === code);
	return part !== undefined && !isBlank(part);
}

export function isBlank({ text, entries, initiatives }: Omit<ReportSection, 'key'>): boolean {
	return text.trim() === '' && entries.length === 0 && initiatives.length === 0;
}

export interface ReportProgress {
	/** parts that a person writes, and how many of them say something */
	readonly total: number;
	readonly filled: number;
	/** parts that a finished report has to fill and this one leaves empty, in the form's order */
	readonly gaps: readonly FormSection[];
}

/** How far a report is; headings and what the app fills in by itself are not counted. */
export function reportProgress(report: Report, sections: readonly FormSection[]): ReportProgress {
	const written = sections.filter(isWritten);
	return {
		total: written.length,
		filled: written.filter(({ code }) => isFilled(report, code)).length,
		gaps: written.filter(({ code, required }) => required && !isFilled(report, code))
	};
}

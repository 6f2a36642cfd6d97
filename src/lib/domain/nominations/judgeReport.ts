import type { Attempt, Verdict } from '../changes/attempt';
import { pick } from '../changes/fields';
import type { Campaign } from '../campaigns/campaign';
import { reportFormsFor, sectionsOfForm, type FormSection } from '../campaigns/formSections';
import type { SubjectKind } from '../campaigns/rules';
import { fail, ok, type Result } from '../result';
import type { Nomination } from './nomination';
import { checkPicked } from './reportEvidence';
import { reportProgress } from './reportProgress';

/** Criteria, quotas and forms know subjects as collectives and individuals. */
export function nomineeKind({ subjectKind }: Pick<Nomination, 'subjectKind'>): SubjectKind {
	return subjectKind === 'unit' ? 'collective' : 'individual';
}

/**
 * The achievement report, in the parts of the campaign's form: own text, and entries and initiatives that are picked from
 * the log, never retyped. The first writing takes the campaign's form where none is named.
 * @param typed checked fields of the report
 */
export function judgeReport(
	{ change, changedSince, actor, lookup, now }: Attempt<Nomination>,
	before: Nomination,
	typed: Partial<Nomination>,
	{ rules }: Campaign
): Result<Verdict> {
	// "Finished" is said of the words that were read, never of those that somebody else has written meanwhile.
	if (typed.reportReady && changedSince.has('report') && !typed.report)
		return fail('nomination.report.changed');
	const kind = nomineeKind(before);
	const reportForm = typed.reportForm || before.reportForm || rules.settings.reportForms[kind];
	const after: Nomination = {
		...before,
		...typed,
		reportForm,
		reportBy: actor.person,
		reportAt: now
	};
	if (!reportFormsFor(rules, kind).some(({ code }) => code === reportForm))
		return fail('nomination.report.formUnknown');
	const sections = sectionsOfForm(rules, kind, reportForm);
	const keys = checkKeys(after, before, sections);
	if (!keys.ok) return keys;
	const picked = checkPicked(after, before.report, lookup);
	if (!picked.ok) return picked;
	const gap = after.reportReady ? reportProgress(after, sections).gaps[0] : undefined;
	if (gap) return fail('nomination.report.sectionMissing', { heading: gap.heading });
	return ok({ fields: pick(after, [...Object.keys(change.fields), 'reportForm', 'reportBy', 'reportAt']) });
}

/** Each part of the form once. What an amendment took out of the form stays in a report that had it; another form does not keep it. */
function checkKeys(after: Nomination, before: Nomination, sections: readonly FormSection[]): Result<unknown> {
	const keys = after.report.map(({ key }) => key);
	const twice = keys.find((key, at) => keys.indexOf(key) !== at);
	if (twice !== undefined) return fail('nomination.report.sectionTwice', { key: twice });
	const kept = after.reportForm === before.reportForm ? before.report.map(({ key }) => key) : [];
	const known = [...sections.map(({ code }) => code), ...kept];
	const stranger = keys.find((key) => !known.includes(key));
	return stranger === undefined ? ok(true) : fail('nomination.report.sectionUnknown', { key: stranger });
}

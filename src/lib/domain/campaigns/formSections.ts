import type { CampaignRules, SubjectKind } from './rules';

export type ReportForm = CampaignRules['forms'][number];
export type FormSection = NonNullable<ReportForm['sections']>[number];

/**
 * What a report consists of where the form names no parts: a campaign issued before forms had any. The words are ours.
 */
const BARE: readonly FormSection[] = [
	{
		code: 'overview',
		heading: 'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
		level: 1,
		kind: 'text',
		required: false,
		appliesTo: 'both',
		hint: '',
		fields: []
	},
	{
		code: 'achievements',
		heading: 'II. THÀNH TÍCH ĐẠT ĐƯỢC',
		level: 1,
		kind: 'evidenceList',
		required: true,
		appliesTo: 'both',
		hint: '',
		fields: []
	}
];

type WithForms = Pick<CampaignRules, 'forms' | 'settings'>;

/** Forms that the report of such a subject may follow, in the order of the rules. */
export function reportFormsFor(rules: WithForms, kind: SubjectKind): readonly ReportForm[] {
	return rules.forms.filter(
		({ document, appliesTo }) => document === 'report' && (appliesTo === 'both' || appliesTo === kind)
	);
}

/**
 * The parts of a report of such a subject, in the form's order.
 * @param form code of the form; left out, the one that the campaign's setting names
 * @returns two bare parts where the form has none; nothing when there is no such form
 */
export function sectionsOfForm(
	rules: WithForms,
	kind: SubjectKind,
	form: string = rules.settings.reportForms[kind]
): readonly FormSection[] {
	const found = rules.forms.find(({ code }) => code === form);
	if (!found) return [];
	const sections = found.sections ?? [];
	return (sections.length > 0 ? sections : BARE).filter(
		({ appliesTo }) => appliesTo === 'both' || appliesTo === kind
	);
}

/** Whether a nominee writes something under it: everything but a bare heading and what the app fills in by itself. */
export function isWritten({ kind }: Pick<FormSection, 'kind'>): boolean {
	return kind === 'text' || kind === 'evidenceList';
}

import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { blanksIn, fillBlanks, templates } from '$lib/domain/campaigns/templates';

/** The blanks that a person is asked for: `{PHƯỜNG}` is `{phường}` in capitals and is not asked twice. */
export function askedBlanks(rules: CampaignRules): readonly string[] {
	const names = blanksIn(rules).map((blank) => blank.slice(1, -1).toLocaleLowerCase('vi'));
	return [...new Set(names)];
}

/** The document with the answers in place, in capitals where the plan is. What was not answered stays blank. */
export function fillAsked(rules: CampaignRules, answers: Readonly<Record<string, string>>): CampaignRules {
	const given = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
	const values = given.flatMap(([name, answer]) => [
		[name, answer.trim()],
		[name.toLocaleUpperCase('vi'), answer.trim().toLocaleUpperCase('vi')]
	]);
	return fillBlanks(rules, Object.fromEntries(values) as Record<string, string>);
}

/** A draft from a template for the year; `undefined` for a template that this version does not have. */
export function buildFrom(template: string, year: number): CampaignRules | undefined {
	return templates.find(({ code }) => code === template)?.build(year);
}

import type * as z from 'zod/mini';
import type { Problem, Result } from '../result';
import { ok } from '../result';
import { problem, type CampaignError } from './errors';
import { namedPath } from './path';
import { referenceProblems } from './references';
import { campaignRules, type CampaignRules } from './rules';

type Issue = z.core.$ZodIssue;

function codeOf(issue: Issue): CampaignError {
	switch (issue.code) {
		case 'invalid_type':
			return issue.input === undefined ? 'campaign.rules.missing' : 'campaign.rules.wrongType';
		case 'too_small':
			return issue.origin === 'string' || issue.origin === 'array'
				? 'campaign.rules.tooShort'
				: 'campaign.rules.tooSmall';
		case 'too_big':
			return issue.origin === 'string' || issue.origin === 'array'
				? 'campaign.rules.tooLong'
				: 'campaign.rules.tooLarge';
		case 'invalid_value':
		case 'invalid_union':
			return 'campaign.rules.notAllowed';
		default:
			return 'campaign.rules.badFormat';
	}
}

/**
 * Everything wrong with a rules document, for the editor: first its shape, and when that is right,
 * how its parts refer to each other. `params.path` names the place by codes.
 */
export function rulesProblems(value: unknown): readonly Problem[] {
	const parsed = campaignRules.safeParse(value, { reportInput: true });
	if (parsed.success) return referenceProblems(parsed.data);
	return parsed.error.issues.map((issue) => problem(codeOf(issue), { path: namedPath(value, issue.path) }));
}

/**
 * The one check that every rules document passes before it is stored, sent or used.
 * @returns the document with unknown fields dropped and texts in NFC, or the first problem
 */
export function checkRules(value: unknown): Result<CampaignRules> {
	const parsed = campaignRules.safeParse(value);
	const [first] = parsed.success ? referenceProblems(parsed.data) : rulesProblems(value);
	if (first) return { ok: false, error: first };
	return ok(parsed.data as CampaignRules);
}

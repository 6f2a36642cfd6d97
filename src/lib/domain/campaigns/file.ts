import type { Result } from '../result';
import { checkRules } from './check';
import { refuse } from './errors';
import { RULES_FORMAT, type CampaignRules } from './rules';

/** What the file calls itself, so that another JSON file is told apart from a damaged one. */
const FILE_KIND = 'so-thi-dua/campaign-rules';

/** Characters; the 2023 plan has some 30,000, and a file beyond this is no plan. */
export const RULES_FILE_MAX = 1_000_000;

/** The rules as a file that another ward can read in (product §3). */
export function writeRulesFile(rules: CampaignRules): string {
	return `${JSON.stringify({ kind: FILE_KIND, format: RULES_FORMAT, rules }, null, '\t')}\n`;
}

/**
 * Reads a rules file. Texts come out in NFC, fields that this version does not know are dropped.
 * @returns the rules; `campaign.file.tooLarge` (params `max`), `.notJson`, `.notRules`, `.newerFormat`,
 * or the first `campaign.rules.*` with its path
 */
export function parseRulesFile(text: string): Result<CampaignRules> {
	if (text.length > RULES_FILE_MAX) return refuse('campaign.file.tooLarge', { max: RULES_FILE_MAX });
	const file = parseJson(text.replace(/^\uFEFF/, ''));
	if (!file.ok) return file;
	const { kind, format, rules } = file.value;
	if (kind !== FILE_KIND || typeof format !== 'number') return refuse('campaign.file.notRules');
	if (format > RULES_FORMAT) return refuse('campaign.file.newerFormat', { format });
	return checkRules(rules);
}

function parseJson(text: string): Result<{ kind?: unknown; format?: unknown; rules?: unknown }> {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return refuse('campaign.file.notRules');
		return { ok: true, value };
	} catch {
		return refuse('campaign.file.notJson');
	}
}

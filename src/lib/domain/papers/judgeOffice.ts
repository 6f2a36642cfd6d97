import type { Campaign } from '../campaigns/campaign';
import type { CampaignRules } from '../campaigns/rules';
import type { Attempt, Verdict } from '../changes/attempt';
import { onlyFields } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { ID_PATTERN } from '../ids';
import { fail, ok, type Problem, type Result } from '../result';
import { isDay } from '../time';
import { OFFICE_FIELDS } from './officeParts';
import { officeFields, type OfficeParts } from './officeSchema';
import { PAPER_ABOUT, paperKey, paperOf } from './paperKey';
import { mayKeepOffice, OPEN_TO_OFFICE } from './officePermissions';

type Rules = Pick<CampaignRules, 'levels'>;

/**
 * Letterhead, signers, addressees, recipients, bases, numbers and the places of the certificate: each part whole, or
 * `null` for what the plan says.
 * @returns `access.roleMissing`, `office.campaign.state`, `change.fieldNotAllowed`, `office.shape`, or what is wrong
 *   with a part
 */
export function judgeOffice(
	{ change, actor }: Pick<Attempt<Campaign>, 'change' | 'actor'>,
	{ state, rules }: Pick<Campaign, 'state' | 'rules'>
): Result<Verdict> {
	if (!mayKeepOffice(actor)) return fail('access.roleMissing', { role: 'standing' });
	if (!OPEN_TO_OFFICE.includes(state)) return fail('office.campaign.state', { state });
	const named = onlyFields(change.fields, OFFICE_FIELDS);
	if (!named.ok) return named;
	const parts = parseFieldsAs(officeFields(), change.fields, 'office.shape');
	if (!parts.ok) return parts;
	const problem = problemIn(parts.value, rules);
	return problem ? { ok: false, error: problem } : ok({ fields: parts.value });
}

function problemIn(parts: Partial<OfficeParts>, { levels }: Rules): Problem | undefined {
	const { papersNumbers, papersAddressees, papersRecipients, papersCertificate } = parts;
	const codes = levels.map(({ code }) => code);
	const unknownLevel = papersAddressees?.find(({ level }) => !codes.includes(level));
	if (unknownLevel) return { code: 'office.level.unknown', params: { level: unknownLevel.level } };
	const unknownPaper = papersNumbers?.find(({ paper }) => !isPaper(paper, codes));
	if (unknownPaper) return { code: 'office.paper.unknown', params: { paper: unknownPaper.paper } };
	if (papersNumbers?.some(({ date }) => date !== '' && !isDay(date))) return { code: 'day.shape' };
	const names = [
		papersNumbers?.map(({ paper }) => paper),
		papersAddressees?.map(({ level }) => level),
		papersRecipients?.map(({ kind }) => kind),
		papersCertificate?.places.map(({ field }) => field)
	];
	const isTwice = names.some((list = []) => new Set<string>(list).size < list.length);
	return isTwice ? { code: 'office.part.twice' } : undefined;
}

/** Whether a key names a paper that the campaign may have. Whether its record is there is not asked: it may come later. */
function isPaper(key: string, levels: readonly string[]): boolean {
	const paper = paperOf(key);
	if (paper === null || paperKey(paper) !== key) return false;
	switch (PAPER_ABOUT[paper.kind]) {
		case 'campaign':
			return paper.about === '';
		case 'level':
			return levels.includes(paper.about);
		default:
			return ID_PATTERN.test(paper.about);
	}
}

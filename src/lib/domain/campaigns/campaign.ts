import * as z from 'zod/mini';
import { id } from '../ids';
import { officeFields } from '../papers/officeSchema';
import { dayOrNone } from '../schemas';
import { campaignRules } from './rules';
import { CAMPAIGN_STATES } from './states';

export type { CampaignState } from './states';

/** What an issued campaign changes by: a document of its own, with its number, day and reason (product §2.1). */
export const amendmentSchema = z.lazy(() =>
	z.object({
		number: z.string().check(z.maxLength(60)),
		day: dayOrNone,
		reason: z.string().check(z.minLength(1, 'campaign.amend.reasonMissing'), z.maxLength(2_000))
	})
);
/** A version of the rules that is no longer in force; entries made under it keep it. */
const pastVersion = z.lazy(() =>
	z.object({
		version: z.int(),
		rules: campaignRules,
		amendment: z.nullable(amendmentSchema)
	})
);

export const campaignTitle = z
	.string()
	.check(z.minLength(1, 'campaign.title.missing'), z.maxLength(300, 'campaign.title.tooLong'));

export const campaignSchema = z.lazy(() =>
	z.object({
		id,
		rev: z.int(),
		title: campaignTitle,
		/** code of the template it was made from */
		template: z.string().check(z.maxLength(60)),
		state: z.enum(CAMPAIGN_STATES),
		rules: campaignRules,
		/** 1 from the issue on, one more with each amendment */
		rulesVersion: z.int().check(z.minimum(1)),
		/** the amendment that made the version in force; null for the first */
		amendment: z.nullable(amendmentSchema),
		/** derived: earlier versions, oldest first */
		history: z.array(pastVersion),
		...officeFields()
	})
);
export type Campaign = Readonly<z.infer<typeof campaignSchema>>;

/** The rules of a version of the campaign, `undefined` when it never had that version. */
export function rulesOf(campaign: Campaign, version: number): Campaign['rules'] | undefined {
	if (version === campaign.rulesVersion) return campaign.rules;
	return campaign.history.find((past) => past.version === version)?.rules;
}

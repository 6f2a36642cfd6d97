import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { CAMPAIGN_ERRORS } from '$lib/domain/campaigns/errors';
import vi from './messages/campaignErrors.vi';
import entries from './messages/entryErrors.vi';

const worded = new Set([...Object.keys(vi), ...Object.keys(entries)]);
const judge = readFileSync('src/lib/domain/campaigns/judgeCampaign.ts', 'utf8');
const judged = [...judge.matchAll(/'(campaign\.[\w.]+)'/g)].map((match) => match[1] ?? '');

test.each([...new Set([...CAMPAIGN_ERRORS, ...judged])])('%s has a sentence', (code) => {
	expect(worded.has(`error.${code}`)).toBe(true);
});

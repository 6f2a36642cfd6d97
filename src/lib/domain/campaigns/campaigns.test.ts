import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { endOfDay, startOfDay } from '../time';
import { campaignExamples } from './campaigns.examples';
import { captureVerdict } from './deadlines';
import { CAMPAIGN_ERRORS } from './errors';
import { allowed, exceededLimits, type QuotaTaker } from './quota';
import type { Quota } from './rules';
import { CAMPAIGN_STATES } from './states';

test.each(campaignExamples)('$name', ({ actual, expected }) => expect(actual()).toEqual(expected));

it('gives plain JSON data in every example, so that another engine can be compared', () => {
	for (const { actual, expected } of campaignExamples) {
		expect(JSON.parse(JSON.stringify(actual()))).toEqual(expected);
	}
});

describe('error codes', () => {
	const folder = 'src/lib/domain/campaigns/';
	const sources = readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && !/\.(test|examples)\.ts$/.test(name) && name !== 'errors.ts')
		.map((name) => readFileSync(folder + name, 'utf8'))
		.join('\n');

	it('are each listed once', () => {
		expect(new Set(CAMPAIGN_ERRORS).size).toBe(CAMPAIGN_ERRORS.length);
	});

	it('are each used somewhere', () => {
		expect(CAMPAIGN_ERRORS.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
	});
});

describe('captureVerdict', () => {
	const rules = { period: { first: '2023-02-20', last: '2023-12-19', wording: '' } };
	const moments = fc
		.date({ min: new Date('2023-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString());
	const states = fc.constantFrom(...CAMPAIGN_STATES);

	it('never refuses for a clock that was never measured', () => {
		fc.assert(
			fc.property(moments, moments, states, (capturedAt, receivedAt, campaignState) => {
				const verdict = captureVerdict({ capturedAt, receivedAt, clockOffset: null, campaignState, rules });
				return verdict.ok || verdict.error.code !== 'campaign.capture.afterLastDay';
			})
		);
	});

	it('takes whatever arrives before the end of the last day, whatever the phone’s clock says', () => {
		const offsets = fc.option(fc.integer({ min: -1e10, max: 1e10 }));
		fc.assert(
			fc.property(moments, moments, offsets, (capturedAt, receivedAt, clockOffset) => {
				fc.pre(receivedAt <= endOfDay('2023-12-19'));
				const verdict = captureVerdict({
					capturedAt,
					receivedAt,
					clockOffset,
					campaignState: 'issued',
					rules
				});
				return verdict.ok && !verdict.value.late && verdict.value.moment <= receivedAt;
			})
		);
	});

	it('refuses what a measured clock puts after the last day, and only that', () => {
		fc.assert(
			fc.property(moments, fc.integer({ min: -1e9, max: 1e9 }), (trueMoment, offset) => {
				const capturedAt = new Date(Date.parse(trueMoment) - offset).toISOString();
				const receivedAt = '2025-03-01T00:00:00.000Z';
				const verdict = captureVerdict({
					capturedAt,
					receivedAt,
					clockOffset: offset,
					campaignState: 'closed',
					rules
				});
				return verdict.ok === trueMoment < startOfDay('2023-12-20');
			})
		);
	});
});

describe('quotas', () => {
	const kinds = fc.constantFrom('collective' as const, 'individual' as const);
	const takers: fc.Arbitrary<QuotaTaker> = fc.record({ kind: kinds, unit: fc.constantFrom('x', 'y', 'z') });
	const max = fc.nat(6);
	const place = { code: fc.constant('q'), level: fc.constant('ward') };
	const quotas: fc.Arbitrary<Quota> = fc.oneof(
		fc.record({ ...place, mode: fc.constant('absolute' as const), kind: kinds, max }),
		fc.record({ ...place, mode: fc.constant('pooled' as const), max }),
		fc.record({
			...place,
			mode: fc.constant('perUnit' as const),
			kind: fc.constantFrom('collective' as const, 'individual' as const, 'either' as const),
			max
		}),
		fc.record({
			...place,
			mode: fc.constant('percentage' as const),
			kind: kinds,
			num: fc.nat(100),
			den: fc.constant(100),
			rounding: fc.constantFrom('down' as const, 'up' as const, 'nearest' as const)
		})
	);
	const eligible = fc.record({ collective: fc.nat(50), individual: fc.nat(500) });

	it('a place is left exactly when one more would not exceed', () => {
		fc.assert(
			fc.property(
				fc.array(quotas, { maxLength: 4 }),
				fc.array(takers),
				takers,
				eligible,
				(list, all, next, base) => {
					const rules = { quotas: list };
					// Those who passed kept every quota so far.
					const passed = all.reduce<QuotaTaker[]>((kept, taker) => {
						const more = [...kept, taker];
						return exceededLimits(rules, 'ward', { eligible: base, passed: more }).length === 0 ? more : kept;
					}, []);
					const { left } = allowed(rules, 'ward', next.kind, { eligible: base, passed }, next.unit);
					const after = exceededLimits(rules, 'ward', { eligible: base, passed: [...passed, next] });
					return (left === null || left > 0) === (after.length === 0);
				}
			)
		);
	});

	it('a share lies between its rounding down and up, which differ by one at most', () => {
		fc.assert(
			fc.property(fc.nat(100), fc.nat(2000), (num, individual) => {
				const share = (rounding: 'down' | 'up' | 'nearest') => {
					const quota: Quota = {
						code: 'q',
						level: 'w',
						mode: 'percentage',
						kind: 'individual',
						num,
						den: 100,
						rounding
					};
					const context = { eligible: { collective: 0, individual }, passed: [] };
					return allowed({ quotas: [quota] }, 'w', 'individual', context).left ?? NaN;
				};
				const [down, nearest, up] = [share('down'), share('nearest'), share('up')];
				return down <= nearest && nearest <= up && up - down <= 1 && down * 100 <= num * individual;
			})
		);
	});
});

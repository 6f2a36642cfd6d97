import { describe, expect, it } from 'vitest';
import { checkRules } from '../check';
import { issueCheck } from '../issue';
import { valueAt } from '../path';
import { blanksIn, currentTemplate, fillBlanks, plan2023, runningPlan, templates } from '.';

const running = runningPlan(2026, '2026-09-27', '2027-02-14');
const documents = [
	...templates.map(({ code, build }) => [`${code} 2023`, build(2023)] as const),
	...templates.map(({ code, build }) => [`${code} 2027`, build(2027)] as const),
	['running', running] as const
];

describe.each(documents)('%s', (_, rules) => {
	it('is a valid rules document that survives JSON', () => {
		expect(checkRules(JSON.parse(JSON.stringify(rules)))).toEqual({ ok: true, value: rules });
	});

	it('points each assumption at something that is there, with a text and a reason', () => {
		for (const { about, text, note } of rules.assumptions) {
			expect(valueAt(rules, about), about).toBeDefined();
			expect(text.length * note.length).toBeGreaterThan(0);
		}
	});

	it('is in NFC', () => {
		const text = JSON.stringify(rules);
		expect(text.normalize('NFC')).toBe(text);
	});

	it('speaks of every level in quotas, dossiers and eligibility', () => {
		const hindrances = issueCheck(rules, '2023-01-01T00:00:00.000Z').map(({ code }) => code);
		expect(hindrances.filter((code) => code !== 'campaign.issue.blankLeft')).toEqual(
			rules.period.first === '' ? ['campaign.issue.firstDayMissing'] : []
		);
	});
});

describe('a running campaign made from the 2023 plan', () => {
	it('can be issued as it is', () => {
		expect(issueCheck(running, '2026-09-27T01:00:00.000Z')).toEqual([]);
	});

	it('names its own year and none of the documents of 2023', () => {
		const { assumptions, regime, template, ...rules } = running;
		expect(template).toBe('plan2023');
		expect(regime.validTo).toBe('2023-12-31');
		expect(JSON.stringify(rules)).not.toContain('2023');
		expect(running.frame.legalBases.join()).not.toMatch(/04\/KH-UBND|16\/UBND/);
		expect(assumptions.map(({ code }) => code)).toEqual([...new Set(assumptions.map(({ code }) => code))]);
	});

	it('keeps the criteria, quotas and dossiers of the plan', () => {
		const year = (text: string) => text.split('2023').join('2026');
		expect(running.criteria.map(({ text }) => text)).toEqual(plan2023.criteria.map(({ text }) => year(text)));
		expect([running.quotas, running.dossiers]).toEqual([plan2023.quotas, plan2023.dossiers]);
	});

	it('states its days in words and keeps the distance of the initiative deadline', () => {
		expect(running.period.wording).toContain('(ngày 27 tháng 9 năm 2026) đến hết ngày 14 tháng 02 năm 2027.');
		expect(running.milestones[0]?.day).toBe('2027-01-26');
	});
});

describe('blanks', () => {
	it('are found, and filled wherever they stand', () => {
		const rules = currentTemplate(2027);
		expect(blanksIn(rules)).toEqual(['{PHƯỜNG}', '{phường}', '{tỉnh}']);
		const filled = fillBlanks(rules, { PHƯỜNG: 'ĐỒNG XOÀI', phường: 'Đồng Xoài', tỉnh: 'Đồng Nai' });
		expect(blanksIn(filled)).toEqual([]);
		expect(filled.frame.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỒNG XOÀI']);
		expect(blanksIn(fillBlanks(rules, { tỉnh: 'Đồng Nai' }))).toEqual(['{PHƯỜNG}', '{phường}']);
	});

	it('are not in a plan that was really issued', () => {
		expect(blanksIn(plan2023)).toEqual([]);
	});
});

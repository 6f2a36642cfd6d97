import { expect, test } from 'vitest';
import { blanksIn } from '$lib/domain/campaigns/templates';
import { askedBlanks, buildFrom, fillAsked } from './newCampaign';

const current = buildFrom('current', 2026)!;

test('each blank is asked once, not again for its capitals', () => {
	expect([...askedBlanks(current)].sort()).toEqual(['phường', 'tỉnh']);
	expect(askedBlanks(buildFrom('plan2023', 2023)!)).toEqual([]);
});

test('the answers fill every blank, in capitals where the plan is', () => {
	const filled = fillAsked(current, { phường: ' Đồng Xoài ', tỉnh: 'Đồng Nai' });
	expect(blanksIn(filled)).toEqual([]);
	expect(filled.frame.issuer).toContain('PHƯỜNG ĐỒNG XOÀI');
	expect(filled.frame.place).toBe('Đồng Xoài');
});

test('what was not answered stays blank', () => {
	expect(blanksIn(fillAsked(current, { phường: 'Đồng Xoài', tỉnh: '  ' }))).toEqual(['{tỉnh}']);
});

test('a template nobody has', () => expect(buildFrom('other', 2026)).toBeUndefined());

import { describe, expect, test } from 'vitest';
import type { Criterion } from '../campaigns/rules';
import { coverageOf } from './coverage';
import { row as aRow } from './evidence.fixture';
import type { EvidenceRow } from './evidenceRow';

const criterion = (code: string, kind: 'judgement' | 'evidenceCount' = 'judgement', minimum = 1) =>
	({
		code,
		appliesTo: code.startsWith('team') ? 'collective' : 'individual',
		label: code,
		text: code,
		mandatory: true,
		...(kind === 'judgement' ? { kind, params: { areas: [] } } : { kind, params: { areas: [], minimum } })
	}) satisfies Criterion;

const rules = {
	criteria: [criterion('plan'), criterion('threeDeeds', 'evidenceCount', 3), criterion('teamPlan')]
};

const row = (fields: Partial<EvidenceRow>) => aRow({ campaign: 'now', criteria: ['plan'], ...fields });

function coveredBy(...rows: readonly EvidenceRow[]): readonly string[] {
	const coverage = coverageOf(rows, { person: 'lan', campaign: 'now', rules });
	return coverage.filter((one) => one.covered).map((one) => one.criterion.code);
}

describe('the criteria that a person has evidence for', () => {
	test('are those for individuals, in the order of the plan, none covered at first', () => {
		expect(coverageOf([], { person: 'lan', campaign: 'now', rules })).toEqual([
			{ criterion: rules.criteria[0], entries: 0, covered: false },
			{ criterion: rules.criteria[1], entries: 0, covered: false }
		]);
	});

	test.each<[string, Partial<EvidenceRow>]>([
		['attested', {}],
		['waiting for the head', { state: 'submitted' }],
		['still on this phone', { state: 'submitted', unsent: true }],
		['late and admitted', { late: true, admission: 'admitted' }],
		['of a free name that turned out to be this person', { subjectKind: 'name', subject: '', linked: 'lan' }]
	])('%s counts', (_words, fields) => {
		expect(coveredBy(row(fields))).toEqual(['plan']);
	});

	test.each<[string, Partial<EvidenceRow>]>([
		['returned', { state: 'returned' }],
		['withdrawn', { state: 'withdrawn' }],
		['late and rejected', { late: true, admission: 'rejected' }],
		['late and not yet decided', { late: true }],
		['about somebody else', { subject: 'minh' }],
		['about a unit', { subjectKind: 'unit' }],
		['about a free name', { subjectKind: 'name', subject: '' }],
		['of another campaign', { campaign: 'last' }],
		['untagged', { criteria: [] }],
		['tagged with a criterion for collectives', { criteria: ['teamPlan'] }],
		['a correction that nobody attested', { state: 'submitted', corrects: 'entry' }]
	])('%s does not count', (_words, fields) => {
		expect(coveredBy(row(fields))).toEqual([]);
	});

	test('a criterion that asks for three deeds is covered by the third', () => {
		const deed = () => row({ criteria: ['threeDeeds', 'threeDeeds'] });
		expect(coveredBy(deed(), deed())).toEqual([]);
		expect(coveredBy(deed(), deed(), deed())).toEqual(['threeDeeds']);
	});

	test('an account of no person has no evidence', () => {
		const free = row({ subjectKind: 'name', subject: '' });
		expect(coverageOf([free], { person: '', campaign: 'now', rules }).some((one) => one.covered)).toBe(false);
	});

	test('what a correction replaced counts no more', () => {
		const old = row({});
		expect(coverageOf([old], { person: 'lan', campaign: 'now', rules }, new Set([old.id]))[0]?.entries).toBe(
			0
		);
	});
});

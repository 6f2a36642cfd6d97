import { describe, expect, test } from 'vitest';
import type { Nomination } from '../nominations/nomination';
import { row } from './evidence.fixture';
import { readingOf, readsEntry, readsInitiative, readsRecord } from './reading';

type Nominated = Parameters<typeof readingOf>[0][number];

const nominated = (fields: Partial<Nomination>): Nominated => ({
	subjectKind: 'person',
	subject: 'lan',
	report: [],
	screening: [],
	...fields
});
const lan = readingOf([nominated({})], []);

describe('who is read about', () => {
	test('before nominations everybody who may be nominated, people and units', () => {
		const { nominees } = readingOf(
			[],
			[
				{ kind: 'individual', id: 'lan' },
				{ kind: 'collective', id: 'desk' }
			]
		);
		expect([...nominees]).toEqual(['person:lan', 'unit:desk']);
	});

	test('then the nominated alone, and what their nominations name', () => {
		const unit = nominated({
			subjectKind: 'unit',
			subject: 'desk',
			report: [{ key: 'work', text: '', entries: ['e9'], initiatives: ['i9'] }],
			screening: [
				{
					...{ criterion: 'x', verdict: 'met' as const, note: '' },
					sources: [{ collection: 'grades', id: 'g9', rev: 1 }]
				}
			]
		});
		const reading = readingOf([unit], [{ kind: 'individual', id: 'lan' }]);
		expect([...reading.nominees]).toEqual(['unit:desk']);
		expect([...reading.named]).toEqual(['e9', 'i9', 'g9']);
		expect(readsEntry(reading, row({ id: 'e9', subject: 'minh' }))).toBe(true);
	});
});

test.each([
	['attested', {}, true],
	['waiting to be attested', { state: 'submitted' }, true],
	['late and not decided on', { late: true }, true],
	['returned', { state: 'returned' }, false],
	['withdrawn', { state: 'withdrawn' }, false],
	['not at the server yet', { unsent: true }, false],
	['about somebody else', { subject: 'minh' }, false],
	['a free name linked to the nominee', { subjectKind: 'name', subject: '', linked: 'lan' }, true],
	['a free name that nobody linked', { subjectKind: 'name', subject: '' }, false],
	['about a unit of the same id', { subjectKind: 'unit' }, false]
] as const)('an entry %s', (_, fields, expected) => {
	expect(readsEntry(lan, row(fields))).toBe(expected);
});

test.each([
	['recognised, by her', { people: ['minh', 'lan'] }, true],
	['a draft', { people: ['lan'], state: 'draft' }, false],
	['withdrawn', { people: ['lan'], state: 'withdrawn' }, false],
	['by somebody else', { people: ['minh'] }, false]
] as const)('an initiative %s', (_, fields, expected) => {
	const initiative = {
		id: 'i1',
		state: 'recognised' as const,
		unit: 'desk',
		...fields,
		people: [...fields.people]
	};
	expect(readsInitiative(lan, initiative)).toBe(expected);
});

test('an initiative from a nominated unit', () => {
	const desk = readingOf([nominated({ subjectKind: 'unit', subject: 'desk' })], []);
	expect(readsInitiative(desk, { id: 'i1', state: 'filed', unit: 'desk', people: ['minh'] })).toBe(true);
});

test('grades and awards about the nominee, unless withdrawn', () => {
	const about = { id: 'g1', subjectKind: 'person', subject: 'lan' } as const;
	expect(readsRecord(lan, about)).toBe(true);
	expect(readsRecord(lan, { ...about, withdrawn: true })).toBe(false);
	expect(readsRecord(lan, { ...about, subject: 'minh' })).toBe(false);
});

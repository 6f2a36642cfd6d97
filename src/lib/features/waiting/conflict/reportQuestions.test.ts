import { describe, expect, test } from 'vitest';
import type { ReportSection } from '$lib/domain/nominations/nomination';
import { chosenFields, questionsOf, type Answer } from './questions';

const part = (key: string, text: string, entries: readonly string[] = []): ReportSection => ({
	key,
	text,
	entries: [...entries],
	initiatives: []
});
const NAMES: Readonly<Record<string, string>> = {
	'part:a': 'I. SƠ LƯỢC',
	e1: 'Giúp bà con',
	e2: 'Cài định danh'
};
const nameOf = (code: string) => NAMES[code] ?? '';

function clash(
	base: readonly ReportSection[],
	mine: readonly ReportSection[],
	theirs: readonly ReportSection[]
) {
	const item = {
		collection: 'nominations' as const,
		fields: { report: mine, reportReady: true },
		theirs: { report: theirs, reportReady: false },
		clashing: ['report'],
		seen: { report: base }
	};
	const newest = { report: theirs, reportReady: true };
	const questions = questionsOf(item, newest, nameOf);
	const choose = (answers: Readonly<Record<string, Answer>>) =>
		chosenFields(item, newest, questions, answers)?.report;
	return { questions, choose };
}

describe('a report that two people wrote', () => {
	test('in different parts asks nothing and keeps both', () => {
		const { questions, choose } = clash([], [part('a', 'tôi')], [part('b', 'họ')]);
		expect(questions).toEqual([]);
		expect(choose({})).toEqual([part('a', 'tôi'), part('b', 'họ')]);
	});

	test('in the same part asks about that one alone, with what was picked named', () => {
		const base = [part('a', 'cũ'), part('b', 'cũ')];
		const mine = [part('a', 'tôi', ['e1']), part('b', 'cũ')];
		const { questions, choose } = clash(base, mine, [part('a', 'họ', ['e2']), part('b', 'mới')]);
		expect(questions).toMatchObject([
			{ key: 'report.a', label: 'I. SƠ LƯỢC', mine: 'tôi\n• Giúp bà con', theirs: 'họ\n• Cài định danh' }
		]);
		expect(choose({})).toBeUndefined();
		expect(choose({ 'report.a': { pick: 'mine' } })).toEqual([mine[0], part('b', 'mới')]);
		expect(choose({ 'report.a': { pick: 'theirs' } })).toEqual([part('a', 'họ', ['e2']), part('b', 'mới')]);
		expect(choose({ 'report.a': { pick: 'both', text: 'cả hai' } })).toEqual([
			part('a', 'cả hai', ['e1', 'e2']),
			part('b', 'mới')
		]);
	});

	test('without knowing what it was written on, asks about every part that differs', () => {
		const { questions } = clash(
			[],
			[part('a', 'tôi'), part('b', 'như nhau')],
			[part('a', 'họ'), part('b', 'như nhau')]
		);
		expect(questions.map(({ key }) => key)).toEqual(['report.a']);
	});
});

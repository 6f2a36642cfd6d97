import { beforeEach, describe, expect, test } from 'vitest';
import { addMessages, loadMessages, language, t } from './i18n.svelte';
import { translate } from './translate';
import { daysLeft, formatNumber, problemText, relativeDay } from './words';

beforeEach(() => loadMessages('vi', 'core'));

describe('translate', () => {
	const texts = { 'x.days': '{n} days', 'x.days_one': '{n} day', 'x.year': 'in {year}' };

	test('one of a thing takes its own text where there is one', () => {
		expect(translate(texts, 'en', 'x.days', { n: 1 })).toBe('1 day');
		expect(translate(texts, 'en', 'x.days', { n: 1200 })).toBe('1,200 days');
	});

	test('numbers other than the count are written as they are', () => {
		expect(translate(texts, 'vi', 'x.year', { year: 2023 })).toBe('in 2023');
	});

	test('what is missing is a bug, said loudly while developing', () => {
		expect(() => translate(texts, 'en', 'x.days')).toThrow('{n}');
		expect(() => translate(texts, 'en', 'x.nothing')).toThrow('x.nothing');
	});
});

test('the screen changes over when another language is loaded', async () => {
	expect(t('common.send')).toBe('Gửi');
	await loadMessages('en', 'core');
	expect(language()).toBe('en');
	expect(t('common.send')).toBe('Send');
	expect(formatNumber(1.5)).toBe('1.5');
});

test('a bundle asked for before a change of language does not undo it', async () => {
	await Promise.all([loadMessages('vi', 'desk'), loadMessages('en', 'core'), loadMessages('vi', 'core')]);
	expect(language()).toBe('vi');
	expect(t('common.send')).toBe('Gửi');
});

test('words that a route adds while the app starts come in the language that was chosen', async () => {
	await Promise.all([loadMessages('en', 'core'), addMessages('later'), addMessages('desk')]);
	expect(language()).toBe('en');
	expect(t('waiting.title')).toBe('Waiting to be sent');
});

test('days as people say them', () => {
	expect(relativeDay('2023-12-19', '2023-12-19')).toBe('hôm nay');
	expect(relativeDay('2023-12-16', '2023-12-19')).toBe('3 ngày trước');
	expect(relativeDay('2023-11-16', '2023-12-19')).toBe('16/11/2023');
});

test('the last day itself still counts', () => {
	expect(daysLeft('2023-12-19', '2023-12-07')).toBe('còn 12 ngày');
	expect(daysLeft('2023-12-19', '2023-12-19')).toBe('hôm nay là ngày cuối');
	expect(daysLeft('2023-12-19', '2023-12-20')).toBe('đã qua 1 ngày');
});

describe('a problem', () => {
	test('has the words of its code', () => {
		expect(problemText({ code: 'tooLong', params: { max: 500 } })).toContain('500');
	});

	test('without words still says what is safe, and its code', () => {
		expect(problemText({ code: 'entry.some.newCode' })).toContain('entry.some.newCode');
	});
});

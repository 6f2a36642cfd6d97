import { describe, expect, test } from 'vitest';

type Topics = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every bundle by its name, whoever loads it. */
const bundles = import.meta.glob<Topics>('./bundles/*.ts', { eager: true });
const ofLanguage = (language: string) =>
	Object.entries(bundles).flatMap(([file, topics]) => {
		const [, name, said] = /([^/]+)\.(vi|en)\.ts$/.exec(file) ?? [];
		return name && said === language ? [{ name, topics }] : [];
	});
const together = (language: string): Topics =>
	Object.assign({}, ...ofLanguage(language).map(({ topics }) => topics)) as Topics;
const vi = together('vi');
const en = together('en');
const entriesOf = (topics: Topics) => Object.values(topics).flatMap((topic) => Object.entries(topic));
const viTexts = new Map(entriesOf(vi));
const enTexts = new Map(entriesOf(en));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const withoutPlural = (key: string) => key.replace(/_one$/, '');

describe('every word exists in both languages', () => {
	test('each topic is registered in both', () => {
		const registered = (language: string) =>
			ofLanguage(language).map(({ name, topics }) => ({ name, topics: Object.keys(topics).sort() }));
		expect(registered('en')).toEqual(registered('vi'));
		expect(registered('vi').length).toBeGreaterThan(4);
	});

	test('vi → en', () => {
		expect([...viTexts.keys()].filter((key) => !enTexts.has(key))).toEqual([]);
	});

	test('en → vi, plurals by their base', () => {
		expect([...enTexts.keys()].filter((key) => !viTexts.has(withoutPlural(key)))).toEqual([]);
	});

	test('no key stands in two topics', () => {
		for (const topics of [vi, en]) {
			const keys = entriesOf(topics).map(([key]) => key);
			expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
		}
	});
});

describe('every text', () => {
	test('keeps the placeholders of the original', () => {
		const differing = [...enTexts].filter(
			([key, text]) =>
				placeholders(text).join() !== placeholders(viTexts.get(withoutPlural(key)) ?? '').join()
		);
		expect(differing).toEqual([]);
	});

	test('is NFC, not empty, without stray blanks', () => {
		const bad = [...viTexts, ...enTexts].filter(
			([, text]) => text !== text.normalize('NFC') || text !== text.trim() || text === ''
		);
		expect(bad).toEqual([]);
	});

	test('addresses nobody as "bạn" (domain.md §8.1)', () => {
		expect([...viTexts].filter(([, text]) => /(^|\s)bạn(\s|[,.!?]|$)/i.test(text))).toEqual([]);
	});
});

test('topics are files of their own name', () => {
	const files = Object.keys(import.meta.glob('./messages/*.ts')).map((path) =>
		path.slice('./messages/'.length)
	);
	const registered = Object.keys(vi).flatMap((topic) => [`${topic}.vi.ts`, `${topic}.en.ts`]);
	expect(files.sort()).toEqual(registered.sort());
});

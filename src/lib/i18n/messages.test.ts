import { describe, expect, test } from 'vitest';
import * as coreEn from './bundles/core.en';
import * as coreVi from './bundles/core.vi';
import * as deskEn from './bundles/desk.en';
import * as deskVi from './bundles/desk.vi';
import * as laterEn from './bundles/later.en';
import * as laterVi from './bundles/later.vi';
import * as nominationsEn from './bundles/nominations.en';
import * as nominationsVi from './bundles/nominations.vi';

type Topics = Readonly<Record<string, Readonly<Record<string, string>>>>;
const vi: Topics = { ...coreVi, ...laterVi, ...deskVi, ...nominationsVi };
const en: Topics = { ...coreEn, ...laterEn, ...deskEn, ...nominationsEn };
const entriesOf = (topics: Topics) => Object.values(topics).flatMap((topic) => Object.entries(topic));
const viTexts = new Map(entriesOf(vi));
const enTexts = new Map(entriesOf(en));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const withoutPlural = (key: string) => key.replace(/_one$/, '');

describe('every word exists in both languages', () => {
	test('each topic is registered in both', () => {
		expect(Object.keys(coreEn).sort()).toEqual(Object.keys(coreVi).sort());
		expect(Object.keys(laterEn).sort()).toEqual(Object.keys(laterVi).sort());
		expect(Object.keys(deskEn).sort()).toEqual(Object.keys(deskVi).sort());
		expect(Object.keys(nominationsEn).sort()).toEqual(Object.keys(nominationsVi).sort());
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

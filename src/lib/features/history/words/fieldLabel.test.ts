import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '$lib/domain/changes/protocol';
import * as laterEn from '$lib/i18n/bundles/later.en';
import * as laterVi from '$lib/i18n/bundles/later.vi';
import * as trustEn from '$lib/i18n/bundles/trust.en';
import * as trustVi from '$lib/i18n/bundles/trust.vi';
import { LAYOUT } from '../../../../../pb_hooks/src/sync/columns';
import { labelKeys } from './fieldLabel';

const textsOf = (...bundles: readonly object[]): Readonly<Record<string, string>> =>
	Object.assign({}, ...bundles.flatMap((bundle) => Object.values(bundle)));
const fields = COLLECTIONS.flatMap((collection: CollectionName) =>
	Object.keys(LAYOUT[collection]).map((field) => [collection, field] as const)
);

describe.each([
	['vi', textsOf(laterVi, trustVi)],
	['en', textsOf(laterEn, trustEn)]
])('%s', (_language, texts) => {
	test('every field that travels has a label', () => {
		const labelOf = ([collection, field]: (typeof fields)[number]) =>
			labelKeys(collection, field).find((key) => key in texts);
		expect(fields.length).toBeGreaterThan(180);
		expect(fields.filter((one) => labelOf(one) === undefined)).toEqual([]);
	});

	test('no two fields of a collection are called the same', () => {
		// Whom an entry is about is one thing to its reader, however many columns hold it.
		const together = ['subject', 'subjectKind', 'subjectName'];
		for (const collection of COLLECTIONS) {
			const labels = Object.keys(LAYOUT[collection])
				.filter((field) => !together.includes(field))
				.map((field) => texts[labelKeys(collection, field).find((key) => key in texts) ?? '']);
			expect([collection, labels.filter((label, at) => labels.indexOf(label) !== at)]).toEqual([
				collection,
				[]
			]);
		}
	});
});

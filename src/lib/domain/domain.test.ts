import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonical } from './changes/canonical';
import { mergeFields } from './changes/merge';
import type { Example } from './example';
import { idFromBytes, ID_PATTERN } from './ids';
import { cleanText } from './text/clean';
import { differenceOf } from './text/difference';
import { fold } from './text/fold';
import { nameKey } from './text/nameOrder';

/** Every table of the domain; `tests/server/domain.test.ts` runs the same ones inside PocketBase's engine. */
const tables = import.meta.glob<Readonly<Record<string, readonly Example[]>>>('./**/*.examples.ts', {
	eager: true
});
const examples = Object.entries(tables).flatMap(([file, table]) =>
	Object.values(table)
		.flat()
		.map((example) => ({ ...example, file }))
);

test.each(examples)('$file: $name', ({ actual, expected }) => expect(actual()).toEqual(expected));

describe('properties', () => {
	const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 }));

	it('merges two editors of different fields to the same record, whoever comes first', () => {
		fc.assert(
			fc.property(fields, fields, fields, (base, one, other) => {
				const disjoint = Object.fromEntries(Object.entries(other).filter(([key]) => !(key in one)));
				const apply = (first: object, second: object) => {
					const current = { ...base, ...first };
					const merged = mergeFields(new Set(Object.keys(first)), current, { ...second });
					return merged.kind === 'conflict' ? null : { ...current, ...merged.fields };
				};
				expect(apply(one, disjoint)).toEqual(apply(disjoint, one));
			})
		);
	});

	it('never lets a value of both sides vanish: agreed, or a conflict that names it', () => {
		fc.assert(
			fc.property(fields, fields, (theirs, mine) => {
				const merged = mergeFields(new Set(Object.keys(theirs)), theirs, mine);
				const clash = Object.keys(mine).filter((key) => key in theirs && theirs[key] !== mine[key]);
				expect(merged.kind === 'conflict' ? merged.fields : []).toEqual(clash.sort());
			})
		);
	});

	it('writes equal values as equal text whatever the order of keys', () => {
		fc.assert(
			fc.property(fields, (value) => {
				const turned = Object.fromEntries(Object.entries(value).reverse());
				expect(canonical(turned)).toBe(canonical(value));
				expect(JSON.parse(canonical(value))).toEqual(value);
			})
		);
	});

	it('folds and cleans to a rest: doing it twice changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			})
		);
	});

	it('gives the same key to NFC and NFD names', () => {
		fc.assert(
			fc.property(fc.constantFrom('Nguyễn Thị Ánh', 'Đỗ Mười', 'Lê Quý Đôn'), (name) => {
				expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name));
			})
		);
	});

	it('takes two texts apart so that both come back letter for letter', () => {
		const words = fc.array(fc.constantFrom('Dọn', 'kênh', ' ', '\n', '. ', 'bà', 'Tư'), { maxLength: 30 });
		fc.assert(
			fc.property(words, words, (one, other) => {
				const texts = [one.join(''), other.join('')] as const;
				const parts = differenceOf(...texts);
				const side = (name: string) =>
					parts.flatMap((part) => (part.side === 'both' || part.side === name ? [part.text] : [])).join('');
				expect([side('one'), side('other')]).toEqual([...texts]);
			})
		);
	});

	it('makes ids of PocketBase’s form', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (bytes) => {
				const made = idFromBytes(bytes);
				if (made !== null) expect(made).toMatch(ID_PATTERN);
			})
		);
	});
});

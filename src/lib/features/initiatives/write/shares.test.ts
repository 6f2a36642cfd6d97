import { expect, test } from 'vitest';
import { readShare, sumOf, withAuthor, withFirst, withoutAuthor } from './shares';

const by = (person: string, share: number) => ({ person, name: person, share });
const shares = (authors: ReturnType<typeof withFirst>) =>
	authors.map(({ person, share }) => `${person}${share}`);

test.each([
	['40', 40],
	['40 %', 40],
	['', 0],
	['abc', 0],
	['1000', 100],
	['250', 100],
	['007', 7]
])('“%s” is read as %i', (typed, share) => {
	expect(readShare(typed)).toBe(share);
});

test('even shares stay even with one more and one less; the first has what cannot be split', () => {
	const two = withAuthor([by('a', 100)], by('b', 0));
	expect(shares(two)).toEqual(['a50', 'b50']);
	const three = withAuthor(two, by('c', 0));
	expect(shares(three)).toEqual(['a34', 'b33', 'c33']);
	expect(sumOf(three)).toBe(100);
	expect(shares(withoutAuthor(three, 'b'))).toEqual(['a50', 'c50']);
});

test('shares that were agreed on are left alone', () => {
	const agreed = [by('a', 60), by('b', 30)];
	expect(shares(withAuthor(agreed, by('c', 0)))).toEqual(['a60', 'b30', 'c10']);
	expect(shares(withoutAuthor([...agreed, by('c', 10)], 'b'))).toEqual(['a60', 'c10']);
	expect(shares(withAuthor([by('a', 60), by('b', 60)], by('c', 0)))).toEqual(['a60', 'b60', 'c0']);
});

test('another author is put first', () => {
	expect(shares(withFirst([by('a', 60), by('b', 40)], 'b'))).toEqual(['b40', 'a60']);
});

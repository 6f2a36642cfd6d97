import { expect, test } from 'vitest';
import { marked } from './marked';
import { missing, plainWords } from './words';

const plain = (...args: Parameters<typeof marked>) => marked(...args).map(plainWords);

test('a semicolon behind each, a full stop behind the last', () => {
	expect(plain(['Như trên', 'Lưu: VT'], '- ')).toEqual(['- Như trên;', '- Lưu: VT.']);
	expect(plain([])).toEqual([]);
});

test('a mark that is there already is not doubled', () => {
	expect(plain(['Căn cứ Luật;', 'Căn cứ kết quả họp xét,'])).toEqual([
		'Căn cứ Luật;',
		'Căn cứ kết quả họp xét,'
	]);
});

test('a blank stays marked', () => {
	expect(marked([[missing('nơi nhận')]])[0]).toContainEqual(missing('nơi nhận'));
});

import { expect, test } from 'vitest';
import { USERNAME } from './account';
import { suggestUsername } from './suggestUsername';

const none: ReadonlySet<string> = new Set();

test.each([
	['Nguyễn Văn A', none, 'nguyenvana'],
	['  Đỗ  Thị Hồng Đào ', none, 'dothihongdao'],
	['Nguyễn Văn A', new Set(['nguyenvana']), 'nguyenvana2'],
	['Nguyễn Văn A', new Set(['nguyenvana', 'nguyenvana2']), 'nguyenvana3'],
	["H'Hen Niê", none, 'hhennie'],
	['Ý', none, 'y00'],
	['…', none, '']
])('%s', (name, taken, expected) => expect(suggestUsername(name, taken)).toBe(expected));

test('a very long name still gives one that the schema takes, also the hundredth', () => {
	const name = 'Công Tằng Tôn Nữ Thị Hoàng Phương Thanh Thủy';
	const taken = new Set<string>();
	for (let at = 0; at < 100; at += 1) taken.add(suggestUsername(name, taken));
	expect(taken.size).toBe(100);
	for (const username of taken) expect(username).toMatch(USERNAME);
});

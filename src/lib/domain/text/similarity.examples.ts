import type { Example } from '../example';
import { ALIKE, NEARLY_IDENTICAL, signatureOf, similarity, similarTo } from './similarity';

const REMINDER =
	'Nhắn tin tự động qua Zalo cho người dân khi hồ sơ sắp đến hạn trả kết quả. Trước đây người dân phải đến Bộ phận Một cửa nhiều lần để hỏi, cán bộ mất thời gian trả lời điện thoại. Nay phần mềm tự gửi tin nhắn trước một ngày, kèm mã hồ sơ và giờ trả kết quả, giảm trung bình 12 lượt hỏi mỗi ngày xuống còn 3 lượt.';
/** The same, gone over by somebody else. */
const REWORKED =
	'Tin nhắn Zalo tự động báo cho người dân khi hồ sơ gần đến hạn trả kết quả. Trước đây bà con phải đến Bộ phận Một cửa nhiều lần để hỏi, công chức mất thời gian trả lời điện thoại. Nay hệ thống tự gửi tin nhắn trước một ngày, kèm mã hồ sơ và giờ hẹn, giảm từ 12 lượt hỏi mỗi ngày còn 3 lượt.';
/** Another idea of the same office, with its phrases. */
const REGISTERS =
	'Số hóa sổ hộ tịch lưu trữ tại phường bằng điện thoại và bảng tính dùng chung. Trước đây người dân xin trích lục phải chờ cán bộ tìm sổ giấy trong kho, có khi mất hai ngày. Nay Bộ phận Một cửa tra trên máy, trả kết quả trong buổi, giảm thời gian chờ từ hai ngày xuống còn ba mươi phút.';

const alike = (one: string, other: string) =>
	Math.round(similarity(signatureOf(one), signatureOf(other)) * 100);
const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const signed = (id: string, text: string) => ({ id, signature: signatureOf(text) });

export const similarityExamples: readonly Example[] = [
	answer('a text is wholly like itself', () => alike(REMINDER, REMINDER), 100),
	answer(
		'tones, capitals, marks and blanks make no difference',
		() => alike('Giảm thời gian, chờ!', 'GIAM  thoi-gian\ncho'),
		100
	),
	answer('NFD is like NFC', () => alike(REMINDER.normalize('NFD'), REMINDER), 100),
	answer('a text inside a longer one', () => alike(REMINDER, `${REGISTERS} ${REMINDER}`), 100),
	answer(
		'sentences in another order',
		() => alike(`${REGISTERS} ${REMINDER}`, `${REMINDER} ${REGISTERS}`) > 95,
		true
	),
	answer('gone over by somebody else', () => alike(REMINDER, REWORKED), 58),
	answer('another idea of the same office', () => alike(REMINDER, REGISTERS), 10),
	answer('words in another order are another run', () => alike('giảm thời gian', 'thời gian giảm'), 0),
	answer('two words', () => alike('một cửa', 'Một cửa.'), 100),
	answer('nothing is like nothing', () => alike('', ' . '), 0),
	answer('other scripts are words too', () => alike('дом и сад', 'дом и лес'), 0),
	answer('an emoji is no mark that cuts a word', () => [...signatureOf('một 😀 cửa')].length, 1),
	answer(
		'the similar ones, the most alike first, without itself',
		() => {
			const one = signed('one', REMINDER);
			const others = [
				signed('registers', REGISTERS),
				signed('reworked', REWORKED),
				signed('copied', REMINDER),
				one
			];
			return similarTo(one, others, ALIKE).map(
				({ other, alike }) => `${other.id} ${alike >= NEARLY_IDENTICAL ? 'copied' : 'similar'}`
			);
		},
		['copied copied', 'reworked similar']
	),
	answer(
		'those equally alike by their id; what has nothing in common is never similar',
		() => {
			const others = [signed('b', REMINDER), signed('a', REMINDER), signed('c', 'Chuyện khác hẳn nhé')];
			return similarTo(signed('one', REMINDER), others, 0).map(({ other }) => other.id);
		},
		['a', 'b']
	)
];

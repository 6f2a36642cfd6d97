import type { Example } from '../example';
import { passageTexts, similarPassages } from './passages';

const LONG =
	'Trước khi hồ sơ đến hạn một ngày, phần mềm tự gửi tin nhắn cho người dân để họ biết mà đến nhận kết quả.';
const OTHER_LONG =
	'Mỗi tuần bộ phận Một cửa cử hai người xuống từng khu phố để hướng dẫn nộp hồ sơ trực tuyến ngay tại chỗ.';

export const passageExamples: readonly Example[] = [
	{
		name: 'passages: short sentences go with what follows, the last one with what stands before',
		actual: () => passageTexts(`Rất gọn. ${LONG} Dễ làm.\nHết.`),
		expected: [`Rất gọn. ${LONG} Dễ làm.`, 'Hết.']
	},
	{
		name: 'passages: two long sentences are two',
		actual: () => passageTexts(`${LONG} ${OTHER_LONG}`),
		expected: [LONG, OTHER_LONG]
	},
	{
		name: 'passages: of nothing are none',
		actual: () => [passageTexts(''), passageTexts('\n \n'), passageTexts('...')],
		expected: [[], [], []]
	},
	{
		name: 'passages: what was copied stands beside where it was copied from, the longer likeness first',
		actual: () =>
			similarPassages(
				`Mở đầu của người khác, không giống ai.\n${LONG}\n${OTHER_LONG}`,
				`${OTHER_LONG.replace('hai người', 'ba người')}\n${LONG}`,
				5
			).map(({ one, other, alike }) => [one.slice(0, 10), other.slice(0, 10), alike]),
		expected: [
			['Trước khi ', 'Trước khi ', 1],
			['Mỗi tuần b', 'Mỗi tuần b', 19 / 22]
		]
	},
	{
		name: 'passages: each stands in one pair at most',
		actual: () => similarPassages(`${LONG}\n${LONG}`, LONG, 5).length,
		expected: 1
	},
	{
		name: 'passages: no more than asked for',
		actual: () => similarPassages(`${LONG}\n${OTHER_LONG}`, `${LONG}\n${OTHER_LONG}`, 1).length,
		expected: 1
	},
	{
		name: 'passages: an idle phrase is no likeness',
		actual: () =>
			similarPassages(
				'Ủy ban nhân dân phường Tiến Thành họp sáng thứ hai.',
				'Người dân đến Ủy ban nhân dân phường Tiến Thành hỏi đường.',
				5
			),
		expected: []
	}
];

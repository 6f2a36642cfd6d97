import type { Example } from '../example';
import {
	addSentences,
	dropSentence,
	entrySentence,
	initiativeSentence,
	numberInPaper,
	PART_LIMIT,
	swapSentences,
	type PickedEntry
} from './sentences';

const picked = (fields: Partial<PickedEntry>): PickedEntry => ({
	day: '2023-05-10',
	title: 'Giúp bà con nộp hồ sơ',
	story: '',
	figures: [],
	...fields
});
const figure = (name: string, value: string, unit: string) => ({ name, value, unit });
const ofEntry = (fields: Partial<PickedEntry>) => () => entrySentence(picked(fields));

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['a title alone', ofEntry({}), 'Ngày 10/05/2023, giúp bà con nộp hồ sơ.'],
	[
		'with figures, in our numbers',
		ofEntry({ figures: [figure('Lượt người được giúp', '1050.5', 'lượt'), figure('Hồ sơ', '12', '')] }),
		'Ngày 10/05/2023, giúp bà con nộp hồ sơ: lượt người được giúp 1.050,5 lượt; hồ sơ 12.'
	],
	[
		'with a story of several lines',
		ofEntry({ story: 'Bà Tư không có điện thoại.\n\nLàm hộ đến tối' }),
		'Ngày 10/05/2023, giúp bà con nộp hồ sơ. Bà Tư không có điện thoại. Làm hộ đến tối.'
	],
	[
		'a word of capitals keeps them',
		ofEntry({ title: 'UBND phường khen' }),
		'Ngày 10/05/2023, UBND phường khen.'
	],
	[
		'a name of several words keeps its capitals',
		ofEntry({ title: 'Đỗ Thị Nga hỗ trợ đồng nghiệp' }),
		'Ngày 10/05/2023, Đỗ Thị Nga hỗ trợ đồng nghiệp.'
	],
	['a title that asks', ofEntry({ title: 'Làm gì để nhanh hơn?' }), 'Ngày 10/05/2023, làm gì để nhanh hơn?'],
	[
		'thousands',
		() => ['0', '999', '1000', '-1234567.25'].map(numberInPaper),
		['0', '999', '1.000', '-1.234.567,25']
	],
	[
		'an initiative with its decision',
		() =>
			initiativeSentence({
				title: 'Hẹn giờ nộp hồ sơ',
				decisionNumber: '12/QĐ-UBND',
				decisionDate: '2023-11-05',
				decisionIssuer: 'UBND phường'
			}),
		'Sáng kiến “Hẹn giờ nộp hồ sơ” được công nhận theo Quyết định số 12/QĐ-UBND ngày 05/11/2023 của UBND phường.'
	],
	[
		'an initiative whose paper has no number yet',
		() =>
			initiativeSentence({
				title: 'Hẹn giờ',
				decisionNumber: '',
				decisionDate: '2023-11-05',
				decisionIssuer: 'x'
			}),
		'Sáng kiến “Hẹn giờ” được công nhận.'
	],
	['put below what stands there', () => addSentences('Mở đầu.\n', ['Một.', 'Hai.']), 'Mở đầu.\nMột.\nHai.'],
	['put into an empty part', () => addSentences('', ['Một.']), 'Một.'],
	['put once', () => addSentences('Một.', ['Một.', 'Hai.']), 'Một.\nHai.'],
	['not put where they do not fit', () => addSentences('Mở đầu.', ['a'.repeat(PART_LIMIT)]), 'Mở đầu.'],
	['taken out as it was put', () => dropSentence('Mở đầu.\nMột.\nHai.', 'Một.'), 'Mở đầu.\nHai.'],
	['left when it was changed', () => dropSentence('Một và hai.', 'Một.'), 'Một và hai.'],
	['changed places', () => swapSentences('Một.\nLời khác.\nHai.', 'Một.', 'Hai.'), 'Hai.\nLời khác.\nMột.'],
	['left where one was changed', () => swapSentences('Một.\nHai rồi.', 'Một.', 'Hai.'), 'Một.\nHai rồi.']
];

export const sentenceExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `sentence: ${name}`,
	actual,
	expected
}));

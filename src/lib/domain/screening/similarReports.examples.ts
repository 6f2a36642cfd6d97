import type { Example } from '../example';
import { nominationOf } from '../nominations/nominations.fixture';
import type { Nomination } from '../nominations/nomination';
import { signatureOf, similarity } from '../text/similarity';
import { idOf } from '../ward.fixture';
import { likeEarlierOwn, similarReports } from './similarReports';

const WORDS =
	'Trong năm qua tôi đã hướng dẫn bà con khu phố nộp hồ sơ trực tuyến, cài định danh điện tử, trả kết quả tại nhà cho người già yếu, rút ngắn thời gian chờ từ bốn mươi phút xuống còn mười lăm phút, và không để hồ sơ nào trễ hạn.';
const writing = (word: string, text: string, fields: Partial<Nomination> = {}) =>
	nominationOf({
		id: idOf(word),
		report: [{ key: 'achievements', text, entries: [], initiatives: [] }],
		...fields
	});
const alike = (one: string, other: string) => similarity(signatureOf(one), signatureOf(other));
const mine = writing('mine', WORDS);
const found = (find: typeof similarReports, other: Nomination) => () =>
	find(mine, [mine, other], alike).map(({ other: { id }, percent }) => [id, percent]);
const own = (other: Nomination) => () =>
	likeEarlierOwn(mine, [mine, other], alike).map(({ percent }) => percent);
const minh = { subject: idOf('minh') };
const lastYear = { campaign: idOf('old') };

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'of somebody else, word for word',
		found(similarReports, writing('other', WORDS, minh)),
		[[idOf('other'), 100]]
	],
	[
		'of somebody else, without accents',
		found(similarReports, writing('other', WORDS.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), minh)),
		[[idOf('other'), 100]]
	],
	[
		'of somebody else, in other words',
		found(similarReports, writing('other', WORDS.split(' ').reverse().join(' '), minh)),
		[]
	],
	['too short to say anything', found(similarReports, writing('other', WORDS.slice(0, 60), minh)), []],
	[
		'one’s own at another level is no copy',
		found(similarReports, writing('other', WORDS, { level: 'city' })),
		[]
	],
	['one’s own of another campaign', own(writing('other', WORDS, lastYear)), [100]],
	['one’s own of the same campaign', own(writing('other', WORDS, { level: 'city' })), []],
	['somebody else’s of another campaign', own(writing('other', WORDS, { ...lastYear, ...minh })), []]
];

export const similarReportExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `similar report: ${name}`,
	actual,
	expected
}));

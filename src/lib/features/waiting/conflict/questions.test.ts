import { beforeAll, describe, expect, test } from 'vitest';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import { chosenFields, questionsOf, tickedOf, type Answer, type Question } from './questions';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'later');
	await loadMessages('vi', 'desk');
});

const nameOf = (code: string) => ({ hoa: 'Lê Thị Hoa', c1: 'Tiêu chí 1' })[code] ?? '';
type Fields = Readonly<Record<string, unknown>>;

function story(
	mine: Fields,
	theirs: Fields,
	clashing = Object.keys(mine),
	newest: Fields = theirs,
	collection: 'entries' | 'initiatives' = 'entries'
) {
	const item = { collection, fields: mine, theirs, clashing };
	const questions = questionsOf(item, newest, nameOf);
	const choose = (answers: Readonly<Record<string, Answer>>) =>
		chosenFields(item, newest, questions, answers);
	return { questions, choose };
}

const first = (questions: readonly Question[]): Question => {
	const question = questions[0];
	if (!question) throw new Error('no question');
	return question;
};

describe('what is asked', () => {
	test('both versions of a text as they are, with a combination to begin from', () => {
		const { questions } = story({ title: 'Dọn kênh' }, { title: 'Dọn sạch kênh' });
		expect(questions).toMatchObject([
			{
				key: 'title',
				label: 'Việc đã làm',
				mine: 'Dọn kênh',
				theirs: 'Dọn sạch kênh',
				combine: { kind: 'text', start: 'Dọn sạch kênh', max: 500 }
			}
		]);
	});

	test.each<[string, unknown, string]>([
		['day', '2026-03-05', '05/03/2026'],
		['place', '', ''],
		['disabled', true, 'Có'],
		['roles', ['reporter', 'unitHead'], 'Người ghi và Trưởng đơn vị'],
		['criteria', ['c1'], 'Tiêu chí 1'],
		['attachments', [{ id: 'x', name: 'anh-1.jpg', caption: '' }], 'anh-1.jpg'],
		['figures', [{ name: 'Hồ sơ', value: '12.5', unit: 'bộ' }], 'Hồ sơ 12,5 bộ'],
		['heads', [{ person: 'hoa', from: '2023-01-01', to: '' }], 'Lê Thị Hoa, từ 01/01/2023'],
		['linked', 'hoa', 'Lê Thị Hoa'],
		['points', [{ criterion: 'c1', points: 20, comment: 'Hay' }], 'Tiêu chí 1: 20 điểm (Hay)'],
		['decisionFiles', [{ id: 'x', name: 'qd.pdf', caption: '' }], 'qd.pdf'],
		['area', '', '(để trống)']
	])('%s %j reads “%s”', (field, value, words) => {
		expect(first(story({ [field]: value }, { [field]: 'khác' }).questions).mine).toBe(words);
	});

	test.each<[string, unknown, string]>([
		[
			'members',
			[{ person: 'hoa', role: 'secretary', votes: false, from: '2023-01-01', to: '' }],
			'Lê Thị Hoa, Thư ký, Không biểu quyết, từ 01/01/2023'
		],
		[
			'pauses',
			[{ kind: 'complaint', from: '2023-05-01', to: '', document: 'Đơn số 3' }],
			'Khiếu nại, tố cáo, 01/05/2023, Đơn số 3'
		],
		[
			'earlierAwards',
			[{ kind: 'title', year: 2021, name: 'Lao động tiên tiến', decision: '' }],
			'2021, Lao động tiên tiến'
		],
		[
			'screening',
			[{ criterion: 'c1', verdict: 'noData', sources: [], note: '' }],
			'Tiêu chí 1: Chưa có dữ liệu'
		],
		['result', 'violated', 'Có vi phạm'],
		['status', 'provisional', 'Tạm']
	])('of the office: %s %j reads “%s”', async (field, value, words) => {
		await loadMessages('vi', 'desk');
		expect(first(story({ [field]: value }, { [field]: 'khác' }).questions).mine).toBe(words);
	});

	test('a screening is one question, with its conclusion and its note', () => {
		const row = { criterion: 'c1', verdict: 'met', sources: [], note: '' };
		const mine = { state: 'eligible', screening: [row], screeningNote: '' };
		const theirs = { state: 'incomplete', screening: [{ ...row, verdict: 'noData' }], screeningNote: 'x' };
		const { questions, choose } = story(mine, theirs);
		expect(questions.map(({ fields }) => fields)).toEqual([['screening', 'screeningNote', 'state']]);
		expect(choose({ screening: { pick: 'theirs' } })).toEqual(theirs);
	});

	test('whom it is about is one thing, by the name', () => {
		const { questions, choose } = story(
			{ subjectKind: 'person', subject: 'hoa', subjectName: 'Hoa' },
			{ subjectKind: 'name', subject: '', subjectName: 'Chị bán nước' },
			['subject', 'subjectKind', 'subjectName']
		);
		expect(questions).toMatchObject([
			{ label: 'Ghi cho', mine: 'Hoa', theirs: 'Chị bán nước', combine: null }
		]);
		expect(choose({ subjectName: { pick: 'theirs' } })).toEqual({
			subjectKind: 'name',
			subject: '',
			subjectName: 'Chị bán nước'
		});
	});

	test('what the server’s newest version says otherwise too, and not what both agree on by now', () => {
		const { questions } = story(
			{ title: 'Tôi', story: 'Tôi', place: 'Chợ' },
			{ title: 'Họ', story: 'Họ', place: '' },
			['title', 'story'],
			{ title: 'Tôi', story: 'Họ', place: 'Bến xe' }
		);
		expect(questions.map(({ key }) => key)).toEqual(['story', 'place']);
	});

	test('whether the act is still meant, last, when it is no longer what stands', () => {
		const { questions, choose } = story(
			{ state: 'submitted', title: 'Tôi' },
			{ state: 'returned', title: 'Họ' },
			['title']
		);
		expect(questions.map(({ key, isAct }) => [key, isAct])).toEqual([
			['title', false],
			['state', true]
		]);
		const answers = { title: { pick: 'mine' }, state: { pick: 'theirs' } } as const;
		expect(choose(answers)).toEqual({ state: 'returned', title: 'Tôi' });
	});
});

describe('what is chosen', () => {
	test('nothing while a question is open', () => {
		const { choose } = story({ title: 'Tôi', story: 'Tôi' }, { title: 'Họ', story: 'Họ' });
		expect(choose({ title: { pick: 'mine' } })).toBeNull();
		expect(choose({ title: { pick: 'mine' }, story: { pick: '' } })).toBeNull();
	});

	test('each field for itself; own fields that nobody touched stay', () => {
		const { choose } = story(
			{ title: 'Tôi', story: 'Tôi', place: 'Chợ' },
			{ title: 'Họ', story: 'Họ', place: 'Chợ' },
			['title', 'story']
		);
		const answers = { title: { pick: 'theirs' }, story: { pick: 'both', text: 'Cả hai' } } as const;
		expect(choose(answers)).toEqual({ title: 'Họ', story: 'Cả hai', place: 'Chợ' });
	});

	test('members of both lists, each once, less what was unticked; figures with their index', () => {
		const figure = (name: string) => ({ name, value: '1', unit: '' });
		const { questions, choose } = story(
			{ figures: [figure('a'), figure('b')], figureIndices: ['x', ''] },
			{ figures: [figure('a'), figure('c')], figureIndices: ['x', 'y'] },
			['figureIndices', 'figures']
		);
		const question = first(questions);
		expect(tickedOf(question, { pick: 'both' }).map(({ words, side }) => [words, side])).toEqual([
			['a 1', 'both'],
			['b 1', 'mine'],
			['c 1', 'theirs']
		]);
		expect(choose({ figures: { pick: 'both' } })).toEqual({
			figures: [figure('a'), figure('b'), figure('c')],
			figureIndices: ['x', '', 'y']
		});
		const ticked = tickedOf(question, { pick: 'both' })
			.slice(2)
			.map(({ key }) => key);
		expect(choose({ figures: { pick: 'both', ticked } })).toEqual({
			figures: [figure('c')],
			figureIndices: ['y']
		});
	});

	test('of 40 figures in two lists the screen can say that they are too many', () => {
		const list = (word: string) =>
			Array.from({ length: 20 }, (_, n) => ({ name: `${word}${n}`, value: '1', unit: '' }));
		const { questions } = story({ figures: list('a') }, { figures: list('b') });
		expect(first(questions).combine).toMatchObject({ kind: 'list', max: 20 });
		expect(tickedOf(first(questions), { pick: 'both' })).toHaveLength(40);
	});
});

describe('two authors of an initiative', () => {
	const idea = (mine: Fields, theirs: Fields) => story(mine, theirs, undefined, undefined, 'initiatives');

	test.each<[string, unknown, string, string]>([
		['title', 'Nhắn tin', 'Tên sáng kiến', 'Nhắn tin'],
		['kind', 'operational', 'Loại giải pháp', 'Giải pháp tác nghiệp'],
		['state', 'filed', 'Tình trạng', 'Đã nộp'],
		['firstAppliedOn', '2023-04-06', 'Ngày áp dụng lần đầu', '06/04/2023'],
		['authors', [{ person: 'hoa', name: '', share: 40 }], 'Tác giả và tỷ lệ', 'Lê Thị Hoa: 40 %'],
		[
			'effectFigures',
			[{ name: 'Số lần đi lại', unit: 'lần', before: '2', after: '1' }],
			'Số liệu trước và sau',
			'Số lần đi lại: 2 → 1 lần'
		],
		[
			'participants',
			[{ name: 'Ông Bảy', workplace: 'Khu phố 3', task: '' }],
			'Người tham gia áp dụng lần đầu',
			'Ông Bảy · Khu phố 3'
		],
		['entries', ['nowhere'], 'Thành tích liên quan', 'Một mục thành tích'],
		['solution', '', 'Nội dung giải pháp', '']
	])('%s reads as people say it', (field, value, label, words) => {
		expect(first(idea({ [field]: value }, { [field]: 'khác' }).questions)).toMatchObject({
			label,
			mine: words
		});
	});

	test('long texts are combined, lists are kept from both sides, shares are not', () => {
		const figure = (name: string) => ({ name, unit: '', before: '1', after: '2' });
		const { questions } = idea(
			{ solution: 'Bước một', effectFigures: [figure('a')], authors: [{ person: 'hoa', share: 60 }] },
			{ solution: 'Bước hai', effectFigures: [figure('b')], authors: [{ person: 'hoa', share: 50 }] }
		);
		expect(questions.map(({ key, combine }) => [key, combine?.kind, combine?.max])).toEqual([
			['solution', 'text', 20_000],
			['effectFigures', 'list', 20],
			['authors', undefined, undefined]
		]);
	});
});

describe('two people at one meeting', () => {
	const named = (code: string) =>
		({ hoa: 'Lê Thị Hoa', bay: 'Trần Văn Bảy', n1: 'Nguyễn Thị Lan' })[code] ?? '';
	const asked = (mine: Fields, theirs: Fields) => {
		const item = { collection: 'meetings' as const, fields: mine, theirs, clashing: Object.keys(mine) };
		return { item, questions: questionsOf(item, theirs, named) };
	};
	const attends = (person: string, kind: string) => ({ person, kind, substitute: '', reason: '' });

	test('attendance reads member by member, and of two rows about one person the own stands at first', () => {
		const mine = { attendance: [attends('hoa', 'present')] };
		const theirs = { attendance: [attends('hoa', 'absent'), attends('bay', 'present')] };
		const { item, questions } = asked(mine, theirs);
		expect(first(questions)).toMatchObject({
			label: 'Điểm danh',
			mine: 'Lê Thị Hoa: Có mặt',
			theirs: 'Lê Thị Hoa: Vắng; Trần Văn Bảy: Có mặt'
		});
		const chosen = chosenFields(item, theirs, questions, { attendance: { pick: 'both' } });
		expect(chosen).toEqual({ attendance: [attends('hoa', 'present'), attends('bay', 'present')] });
	});

	test('a tally reads figure by figure, and is taken whole', () => {
		const sheet = (agree: number) => ({
			...{ teller: 'bay', issued: 6, returned: 6, valid: 6, invalid: 0 },
			lines: [{ item: 'n1', agree, disagree: 6 - agree, blank: 0 }]
		});
		const { questions } = asked({ tallyFirst: sheet(5) }, { tallyFirst: sheet(6) });
		expect(first(questions)).toMatchObject({
			label: 'Lần đếm thứ nhất',
			mine: expect.stringContaining('Nguyễn Thị Lan: đồng ý 5, không đồng ý 1'),
			combine: null
		});
	});

	test.each<[string, unknown, string]>([
		['startedAt', '2023-12-22T14:05', '14:05, 22/12/2023'],
		['presider', 'hoa', 'Lê Thị Hoa'],
		['items', ['n1'], 'Nguyễn Thị Lan'],
		[
			'recusals',
			[{ item: 'n1', person: 'hoa', reason: 'Là chị.' }],
			'Lê Thị Hoa, khi xét Nguyễn Thị Lan: Là chị.'
		],
		[
			'votes',
			[{ item: 'n1', person: 'hoa', voice: 'abstain' }],
			'Nguyễn Thị Lan, Lê Thị Hoa: Không có ý kiến'
		],
		['guests', [{ name: 'Ông Ba', position: 'Mặt trận' }], 'Ông Ba, Mặt trận']
	])('%s reads “%s”', (field, value, words) => {
		expect(first(asked({ [field]: value }, { [field]: 'khác' }).questions).mine).toBe(words);
	});
});

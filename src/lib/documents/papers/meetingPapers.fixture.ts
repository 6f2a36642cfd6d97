import type { Person } from '../../domain/people/person';
import type { Profile } from '../../domain/profiles/profile';
import { NO_FIGURES } from '../../domain/papers/movement';
import { officeOf, type Office } from '../../domain/papers/office';
import type { PaperSource } from '../../domain/papers/source';
import { council, locked, nomination, unitNomination } from '../../domain/meetings/meetings.fixture';
import type { ItemResult, Meeting } from '../../domain/meetings/meeting';
import { campaignIn, idOf, PEOPLE, UNITS } from '../../domain/ward.fixture';
import type { Block, Paper } from '../layout/blocks';
import { linesOfPaper } from '../layout/plainText';

// The small ward of the domain's fixture as its papers see it, with names that a person would have.

const NAMES: Readonly<Record<string, readonly [name: string, position: string]>> = {
	chair: ['Trịnh Quốc Bảo', 'Chủ tịch UBND phường'],
	blochead: ['Lê Thị Thanh Tâm', 'Phó Chủ tịch UBND phường'],
	deskhead: ['Bùi Thị Hạnh', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy'],
	kphead: ['Đặng Hoàng Nam', 'Chủ tịch Mặt trận'],
	hoa: ['Võ Thị Kim Ngân', 'Bí thư Đoàn phường'],
	minh: ['Nguyễn Thị Bích Thủy', 'Công chức Văn phòng - Thống kê'],
	lan: ['Trần Thị Lan Anh', 'Công chức Tư pháp - Hộ tịch']
};

const UNIT_NAMES: Readonly<Record<string, string>> = {
	ward: 'UBND phường Tiến Thành',
	desk: 'Bộ phận “Một cửa”'
};

export const people: readonly Person[] = PEOPLE.map((person) => {
	const [name, position] = NAMES[person.name] ?? [person.name, person.position];
	return { ...person, name, position };
});

export const profileOf = (word: string, fields: Partial<Profile> = {}): Profile => ({
	id: idOf(`p${word}`),
	rev: 1,
	person: idOf(word),
	birthday: '',
	gender: '',
	origin: '',
	residence: '',
	education: '',
	academicTitle: '',
	positions: '',
	duties: '',
	earlierAwards: [],
	...fields
});

export const lan = nomination('lan', {
	subjectName: 'Trần Thị Lan Anh',
	position: 'Công chức Tư pháp - Hộ tịch',
	reason: 'Tác giả chính bộ tờ khai mẫu.',
	state: 'passed',
	meeting: idOf('meeting')
});
export const desk = unitNomination('desk', {
	subjectName: 'Bộ phận “Một cửa”',
	reason: 'Cả năm không có hồ sơ trễ hạn.',
	state: 'passed',
	meeting: idOf('meeting')
});

export const result = (word: string, parts: Partial<ItemResult> = {}): ItemResult => ({
	item: idOf(word),
	agree: 4,
	disagree: 1,
	blank: 0,
	base: 5,
	reached: true,
	passed: true,
	place: 1,
	decidedBy: '',
	overQuota: '',
	...parts
});

export const review = (parts: Partial<Meeting> = {}): Meeting =>
	locked({
		title: 'Họp xét, đề nghị khen thưởng phong trào thi đua',
		place: 'Hội trường UBND phường',
		result: [result('nlan'), result('ndesk', { agree: 5, disagree: 0 })],
		countedAt: '2023-12-22T09:00:00.000Z',
		logHead: '1234:ab12',
		...parts
	});

export const office = (parts: Partial<Office> = {}): Office => ({
	...officeOf(campaignIn('reviewing').rules),
	...parts
});

/** The review of Lan and the one-stop desk, held and locked. */
export function sourceOf(parts: Partial<PaperSource> = {}): PaperSource {
	const campaign = campaignIn('reviewing');
	return {
		campaign,
		rules: campaign.rules,
		office: office(),
		units: new Map(UNITS.map((one) => [one.id, { ...one, name: UNIT_NAMES[one.name] ?? one.name }])),
		people: new Map(people.map((one) => [one.id, one])),
		profiles: new Map([
			[idOf('chair'), profileOf('chair', { gender: 'male' })],
			[idOf('blochead'), profileOf('blochead', { gender: 'female' })]
		]),
		councils: [council()],
		nominations: [lan, desk],
		meetings: [review()],
		awards: [],
		initiatives: [],
		scores: [],
		entries: new Map(),
		movement: NO_FIGURES,
		photos: new Map(),
		...parts
	};
}

/** The paper as text, a line for each piece of it. */
export function textOf(paper: Paper): string {
	return linesOfPaper(paper).join('\n');
}

/** The blocks of one kind. */
export function blocksIn<K extends Block['kind']>(
	paper: Paper,
	kind: K
): readonly Extract<Block, { kind: K }>[] {
	return paper.parts.flatMap(({ blocks }) =>
		blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
	);
}

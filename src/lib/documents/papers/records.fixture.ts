import type { NamedFile } from '../../domain/attachments/namedFile';
import { blankAward, type Award } from '../../domain/awards/award';
import { blankEntry, type Entry } from '../../domain/entries/entry';
import { blankInitiative, type Initiative } from '../../domain/initiatives/initiative';
import { blankMeeting, type ItemResult, type Meeting } from '../../domain/meetings/meeting';
import { blankNomination, type Nomination } from '../../domain/nominations/nomination';
import { idOf } from '../../domain/ward.fixture';
import { PEOPLE, UNITS } from './ward.fixture';

// What happened in the fixture's year: deeds, a recognised initiative, nominations, the review and the ward's decision.

export const ACHIEVEMENT = 'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023';

/** A photo, unless its parts say otherwise; the hash repeats the hexadecimal digit that is given. */
export const file = (word: string, digit: string, parts: Partial<NamedFile> = {}): NamedFile => ({
	id: idOf(word),
	sha256: digit.repeat(64),
	kind: 'photo',
	name: `${word}.jpg`,
	size: 120_000,
	caption: '',
	takenAt: '',
	...parts
});

/** A deed of Lan Anh's that the bloc's head attested on 12/5/2023. */
export const deed = (word: string, parts: Partial<Entry> = {}): Entry =>
	blankEntry({
		id: idOf(word),
		rev: 4,
		campaign: idOf('campaign'),
		capturedAt: '2023-05-10T02:00:00.000Z',
		subject: idOf('lananh'),
		subjectName: 'Trần Thị Lan Anh',
		day: '2023-05-10',
		title: 'Giúp bà con nộp hồ sơ trực tuyến',
		place: 'Bộ phận “Một cửa”',
		author: idOf('dat'),
		state: 'attested',
		decidedBy: idOf('khoi'),
		decidedAt: '2023-05-12T01:00:00.000Z',
		unit: idOf('motcua'),
		...parts
	});

export const ENTRIES: readonly Entry[] = [
	deed('edesk', {
		figures: [{ name: 'Hồ sơ đã nộp', value: '1050.5', unit: 'bộ' }],
		attachments: [
			file('photodesk', 'a', { caption: 'Bàn máy tính có người ngồi cạnh chỉ' }),
			file('photoqueue', 'b')
		]
	}),
	deed('eform', {
		day: '2023-03-02',
		title: 'Làm bộ tờ khai mẫu',
		attachments: [file('scan', 'c', { kind: 'pdf', name: 'Tờ khai mẫu.pdf' })]
	})
];

export const INITIATIVE: Initiative = blankInitiative({
	id: idOf('iforms'),
	rev: 9,
	campaign: idOf('campaign'),
	capturedAt: '2023-05-10T02:00:00.000Z',
	title: 'Tờ khai mẫu có mã QR mở thẳng thủ tục',
	authors: [
		{ person: idOf('lananh'), name: 'Trần Thị Lan Anh', share: 60 },
		{ person: idOf('dat'), name: 'Phan Quốc Đạt', share: 40 }
	],
	people: [idOf('lananh'), idOf('dat')],
	unit: idOf('motcua'),
	firstAppliedOn: '2023-04-03',
	state: 'recognised',
	recognisedLevel: 'ward',
	decisionNumber: '128/QĐ-UBND',
	decisionDate: '2023-12-15',
	decisionIssuer: 'Chủ tịch UBND phường Tiến Thành'
});

/** A nominated person or unit of the fixture, whom the council passed. */
export function nominee(word: string, parts: Partial<Nomination> = {}): Nomination {
	const found = PEOPLE.find(({ id }) => id === idOf(word));
	const isUnit = parts.subjectKind === 'unit';
	return blankNomination({
		id: idOf(`n${parts.level ?? 'ward'}${word}`),
		rev: 6,
		campaign: idOf('campaign'),
		level: 'ward',
		subject: idOf(word),
		subjectName: (isUnit ? UNITS.find(({ id }) => id === idOf(word)) : found)?.name ?? word,
		unit: isUnit ? idOf(word) : (found?.terms[0]?.unit ?? ''),
		position: found?.position ?? '',
		reportForm: 'nd91-07',
		reportReady: true,
		state: 'passed',
		meeting: idOf('meeting'),
		...parts
	});
}

const written = (text: string, picks: Partial<Nomination['report'][number]> = {}): Nomination['report'] => [
	{ key: 'achievements', text, entries: [], initiatives: [], ...picks }
];
const OF_UNIT: Nomination['report'] = [
	{
		key: 'unitOverview',
		text: 'Bộ phận thành lập năm 2005, hiện có 05 người.',
		entries: [],
		initiatives: []
	},
	...written('Ba quý liền không có hồ sơ trễ hạn.\n\nTrả kết quả tại nhà cho người già yếu.')
];

export const NOMINATIONS: readonly Nomination[] = [
	nominee('truong', {
		state: 'awarded',
		award: idOf('atruong'),
		reason: 'Trực tiếp đến nhà làm giấy tờ cho 124 gia đình có con mới sinh.',
		report: written('Nhập và đối chiếu 4.860 trang sổ hộ tịch cũ.')
	}),
	nominee('lananh', {
		state: 'awarded',
		award: idOf('alananh'),
		reason: 'Tác giả chính bộ tờ khai mẫu.',
		report: written('Tôi xếp lại quầy theo nhóm thủ tục.\nHồ sơ đều trả đúng hạn.', {
			entries: [idOf('edesk'), idOf('eform')],
			initiatives: [idOf('iforms')]
		})
	}),
	nominee('mo', {
		state: 'awarded',
		award: idOf('amo'),
		reason: 'Chi trả trợ cấp tận nhà cho người già yếu.',
		report: written('Chi trả trợ cấp tận nhà.')
	}),
	nominee('motcua', {
		subjectKind: 'unit',
		state: 'awarded',
		award: idOf('amotcua'),
		reason: 'Cả năm không có hồ sơ trễ hạn.',
		report: OF_UNIT
	}),
	nominee('khoi', { state: 'failed' }),
	nominee('ubnd', {
		level: 'city',
		subjectKind: 'unit',
		reason: 'Hoàn thành 98 % nhiệm vụ của kế hoạch.',
		report: OF_UNIT
	}),
	nominee('luc', {
		level: 'city',
		reason: 'Tác giả bảng theo dõi hồ sơ sắp đến hạn.',
		report: written('Làm bảng theo dõi hồ sơ.')
	}),
	nominee('van', {
		level: 'city',
		reason: 'Giải pháp khai một lần tại nhà cho trẻ sơ sinh.',
		report: written('Phục vụ 168 gia đình.')
	})
];

/** What the council's seven voices made of a nomination. */
export const result = (
	item: string,
	agree: number,
	place: number,
	parts: Partial<ItemResult> = {}
): ItemResult => ({
	item: idOf(item),
	agree,
	disagree: 7 - agree,
	blank: 0,
	base: 7,
	reached: true,
	passed: true,
	place,
	decidedBy: '',
	overQuota: '',
	...parts
});

export const MEETING: Meeting = blankMeeting({
	id: idOf('meeting'),
	rev: 9,
	campaign: idOf('campaign'),
	council: idOf('council'),
	title: 'Họp xét, đề nghị khen thưởng phong trào thi đua cải cách hành chính năm 2023',
	place: 'Hội trường UBND phường',
	plannedFor: '2023-12-29T08:00',
	startedAt: '2023-12-29T08:05',
	endedAt: '2023-12-29T10:30',
	presider: idOf('chutich'),
	secretary: idOf('thuy'),
	items: NOMINATIONS.map(({ id }) => id),
	result: [
		result('nwardmotcua', 7, 1),
		result('nwardlananh', 7, 1),
		result('nwardmo', 6, 2),
		result('nwardtruong', 5, 3),
		result('nwardkhoi', 3, 0, { reached: false, passed: false }),
		result('ncityubnd', 7, 1),
		result('ncityluc', 7, 1),
		result('ncityvan', 6, 2)
	],
	conclusion: 'Hội đồng thống nhất đề nghị khen thưởng.',
	state: 'locked'
});

/** The ward's decision on a nominee, with the number that the clerk gave. */
export const awardOf = (nomination: Nomination, parts: Partial<Award> = {}): Award =>
	blankAward({
		id: nomination.award,
		reporter: idOf('athuy'),
		campaign: idOf('campaign'),
		nomination: nomination.id,
		level: nomination.level,
		subjectKind: nomination.subjectKind,
		subject: nomination.subject,
		subjectName: nomination.subjectName,
		unit: nomination.unit,
		position: nomination.position,
		form: 'Giấy khen',
		achievement: ACHIEVEMENT,
		number: '134/QĐ-UBND',
		date: '2023-12-29',
		issuer: 'Chủ tịch UBND phường Tiến Thành',
		...parts
	});

export const AWARDS: readonly Award[] = NOMINATIONS.filter(({ award }) => award !== '').map((one) =>
	awardOf(one)
);

import type { CouncilMember } from '../../domain/councils/council';
import { unitOn } from '../../domain/people/unitOn';
import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { paperKey } from '../../domain/papers/paperKey';
import { numberOf } from '../../domain/papers/office';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Part, Signature, Words } from '../layout/blocks';
import { countInPaper } from '../layout/inPaper';
import { END } from '../layout/measures';
import { joined, missing, orMissing } from '../layout/words';
import { paragraph, plain, unknownPaper } from './blocks';
import { agencySignature, councilSignature, placeOf, recipientsOf } from './letterhead';
import { ROLE_WORDS } from './meeting/attendance';
import { agencyInText, beginningSmall, numberInText, withoutEndMark } from './inText';
import { issuerOf, meetingHeading, symbolOf, type Issuer } from './meeting/issuer';
import { momentWords } from './meeting/opening';
import { paperName } from './meeting/paperName';
import { nameWords, whoWords } from './whoWords';

/** "Giấy mời" to a meeting (Mẫu 1.7), with the list of whom it invites. @param about id of the meeting */
export function invitation(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'invitation', about });
	const held = heldMeeting(source, about);
	if (!held) return unknownPaper(key, 'Giấy mời', 'cuộc họp này, máy này chưa có');
	return {
		key,
		name: paperName('Giấy mời', held),
		parts: [{ blocks: letterBlocks(source, held, key) }, listPart(source, held, key)]
	};
}

function letterBlocks(source: PaperSource, held: HeldMeeting, key: string): readonly Block[] {
	const { meeting, council } = held;
	const issuer = issuerOf(held);
	const guests = meeting.guests.length > 0 ? ' và các đại biểu' : '';
	return [
		meetingHeading(source.office, issuer, { key, type: 'GM' }, placeOf(source.office, key)),
		{
			kind: 'title',
			name: 'GIẤY MỜI',
			about: [[orMissing(meeting.title, 'tên cuộc họp')]],
			rule: true
		},
		paragraph(
			joined(
				issuerWords(source, held, issuer),
				` trân trọng kính mời các thành viên ${council.name}${guests} (có danh sách kèm theo).`
			)
		),
		plain('Tới dự: ', [orMissing(beginningSmall(meeting.title), 'tên cuộc họp')], '.'),
		plain('Chủ trì: ', whoWords(source, meeting.presider, 'người chủ trì'), '.'),
		plain('Thời gian: ', momentWords(meeting.plannedFor, 'thời gian họp'), '.'),
		plain('Địa điểm: ', [orMissing(withoutEndMark(meeting.place), 'địa điểm họp')], '.'),
		...agendaBlocks(held),
		paragraph(documentsWords(held)),
		paragraph(`Đề nghị các đại biểu tham dự đầy đủ, đúng giờ${END}`, { keepNext: true }),
		{
			kind: 'signatures',
			left: recipientsOf(source.office, 'invitation', ['Như trên', 'Lưu: VT']),
			right: signatureOf(source, held, issuer)
		}
	];
}

function issuerWords(source: PaperSource, { council }: HeldMeeting, issuer: Issuer): string {
	return issuer === 'agency' ? agencyInText(source) : council.name;
}

function agendaBlocks({ meeting }: HeldMeeting): readonly Block[] {
	const lines = meeting.agenda.map(({ text }) => text).filter((text) => text !== '');
	if (lines.length === 0) return [plain('Nội dung: ', [missing('chương trình họp')], '.')];
	return [
		plain('Nội dung:'),
		{ kind: 'list', mark: 'figure', items: lines.map((line) => `${withoutEndMark(line)}.`) }
	];
}

const DOCUMENTS = {
	awards: 'báo cáo thành tích và kết quả thẩm tra của',
	initiatives: 'đơn, bản mô tả và kết quả chấm điểm của'
} as const;
const CASES = { awards: 'trường hợp', initiatives: 'sáng kiến' } as const;

function documentsWords({ meeting: { about, items } }: HeldMeeting): Words {
	const cases: Words =
		items.length === 0 ? [missing('số trường hợp đưa ra xét')] : countInPaper(items.length);
	return joined(`Tài liệu: ${DOCUMENTS[about]} `, cases, ` ${CASES[about]} đưa ra xét.`);
}

/** For a council its chair signs, whoever will preside; for the agency whoever signs for it. */
function signatureOf(source: PaperSource, { members, meeting }: HeldMeeting, issuer: Issuer): Signature {
	if (issuer === 'agency') return agencySignature(source.office);
	const chair = members.find(({ role }) => role === 'chair')?.person ?? '';
	const name = nameWords(source, chair, 'họ và tên Chủ tịch Hội đồng');
	const post =
		meeting.about === 'awards'
			? source.office.chairPost
			: (source.people.get(chair)?.position ?? '').toUpperCase();
	return councilSignature({ chairPost: post }, name);
}

/** Whom it invites: the members that day with and without a vote, then the guests. */
function listPart(source: PaperSource, held: HeldMeeting, key: string): Part {
	const { meeting, members } = held;
	const { number, date } = numberOf(source.office, key);
	const symbol = symbolOf(source.office, issuerOf(held), 'GM');
	const rows = [
		...members.map((member) => memberRow(source, held, member)),
		...meeting.guests.map(({ name, position }) => [name, position, 'Đại biểu mời'])
	];
	return {
		blocks: [
			{
				kind: 'annex',
				number: '',
				title: 'DANH SÁCH ĐẠI BIỂU ĐƯỢC MỜI',
				note: `(Kèm theo Giấy mời ${numberInText(number, symbol, date)})`
			},
			{
				kind: 'table',
				columns: [
					{ label: 'TT', share: 7, align: 'centre' },
					{ label: 'Họ và tên', share: 30, align: 'left' },
					{ label: 'Chức vụ, đơn vị công tác', share: 38, align: 'left' },
					{ label: 'Thành phần', share: 25, align: 'left' }
				],
				rows: rows.map((row, at) => [String(at + 1), ...row]),
				empty: 'Chưa có thành viên Hội đồng'
			}
		]
	};
}

/** of a meeting without a day: the unit that somebody belongs to last */
const LATER = '9999-12-31';

function memberRow(
	source: PaperSource,
	{ day }: HeldMeeting,
	{ person, role }: CouncilMember
): readonly Words[] {
	const known = source.people.get(person);
	const unit = known ? (source.units.get(unitOn(known, day || LATER))?.name ?? '') : '';
	const post = [known?.position ?? '', unit].filter((part) => part !== '').join(', ');
	return [nameWords(source, person, 'tên một thành viên Hội đồng'), post, ROLE_WORDS[role]];
}

import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Column, Paper, Signature, Words } from '../layout/blocks';
import { countInPaper, dateInWords } from '../layout/inPaper';
import { END } from '../layout/measures';
import { bold, joined, missing, orMissing } from '../layout/words';
import { listed, paragraph, plain, section, unknownPaper } from './blocks';
import { issuerOf, meetingHeading } from './meeting/issuer';
import { itemGroups, type ItemGroup } from './meeting/items';
import { agreedTally, ballotsWords } from './meeting/votes';
import { paperName } from './meeting/paperName';
import { nameWords, whoWords } from './whoWords';

/** "Biên bản kiểm phiếu" of a secret ballot (domain §1.11 C); it carries no number. @param about id of the meeting */
export function tally(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'tally', about });
	const name = 'Biên bản kiểm phiếu';
	const held = heldMeeting(source, about);
	if (!held) return unknownPaper(key, name, 'cuộc họp này, máy này chưa có');
	if (held.voting.method !== 'secretBallot')
		return unknownPaper(key, name, 'phiếu: cuộc họp này không bỏ phiếu kín');
	return { key, name: paperName(name, held), parts: [{ blocks: blocksOf(source, held) }] };
}

function blocksOf(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const { meeting, voters, isAttendanceKnown, day } = held;
	const taking: Words = isAttendanceKnown
		? countInPaper(voters.takingPart.size)
		: [missing('số thành viên tham gia bỏ phiếu')];
	const when = day === '' ? joined('Ngày ', [missing('ngày họp')]) : `Hôm nay, ${dateInWords(day)}`;
	return [
		meetingHeading(source.office, issuerOf(held), null, null),
		{
			kind: 'title',
			name: 'BIÊN BẢN',
			about: ['Kiểm phiếu', [orMissing(meeting.title, 'tên cuộc họp')]],
			rule: true
		},
		paragraph(joined(when, ', tại ', [orMissing(meeting.place, 'địa điểm họp')], ', Ban kiểm phiếu gồm:'), {
			keepNext: true
		}),
		tellersList(source, held),
		paragraph(
			joined(
				`Tổng số thành viên Hội đồng có quyền biểu quyết: ${countInPaper(voters.total)}; tham gia bỏ phiếu: `,
				taking,
				'.'
			)
		),
		paragraph(ballotsWords(held)),
		paragraph(agreementWords(source, held)),
		...itemGroups(source, held).flatMap((group) => groupBlocks(held, group)),
		paragraph(`Phiếu được niêm phong và lưu cùng hồ sơ cuộc họp${END}`, { keepNext: true }),
		{ kind: 'centred', text: 'BAN KIỂM PHIẾU', bold: true },
		...signatureRows(source, held)
	];
}

function tellersList(source: PaperSource, { meeting }: HeldMeeting): Block {
	if (meeting.tellers.length === 0) return plain([missing('Ban kiểm phiếu')]);
	const items = meeting.tellers.map((one) => whoWords(source, one, 'tên một thành viên Ban kiểm phiếu'));
	return { kind: 'list', mark: 'figure', items: listed(items) };
}

/** Two tellers counted apart from each other, and found the same. */
function agreementWords(source: PaperSource, held: HeldMeeting): Words {
	const { tallyFirst, tallySecond } = held.meeting;
	if (!agreedTally(held) || !tallyFirst || !tallySecond)
		return [
			missing(tallyFirst && tallySecond ? 'hai lượt đếm phiếu khớp nhau' : 'kết quả hai lượt đếm phiếu')
		];
	const who = (teller: string) => whoWords(source, teller, 'tên người đếm phiếu');
	return joined(
		'Phiếu được đếm hai lượt, do ',
		who(tallyFirst.teller),
		' và ',
		who(tallySecond.teller),
		' đếm riêng; kết quả hai lượt thống nhất như sau:'
	);
}

const figure = (label: string, share: number): Column => ({ label, share, align: 'centre' });

function groupBlocks(held: HeldMeeting, { label, head, rows }: ItemGroup): readonly Block[] {
	const counted = new Map(agreedTally(held)?.lines.map((line) => [line.item, line]) ?? []);
	return [
		...(label === '' ? [] : [section(3, [bold(`${label}:`)])]),
		{
			kind: 'table',
			columns: [
				figure('TT', 6),
				{ label: head.name, share: 32, align: 'left' },
				{ label: head.about, share: 29, align: 'left' },
				figure('Đồng ý', 10),
				figure('Không đồng ý', 11),
				figure('Không có ý kiến', 12)
			],
			size: 12,
			rows: rows.map(({ item, name, about }, at) => {
				const line = counted.get(item);
				const marks = line ? [line.agree, line.disagree, line.blank].map(String) : ['', '', ''];
				return [String(at + 1), name, about, ...marks];
			})
		}
	];
}

/** Every teller signs: two side by side, a last one alone at the right. */
function signatureRows(source: PaperSource, { meeting }: HeldMeeting): readonly Block[] {
	const tellers = meeting.tellers.length === 0 ? ['', ''] : meeting.tellers;
	const signature = (teller: string | undefined): Signature | null =>
		teller === undefined
			? null
			: { capacity: [], name: nameWords(source, teller, 'họ và tên thành viên Ban kiểm phiếu') };
	return tellers.flatMap((teller, at): readonly Block[] => {
		if (at % 2 === 1) return [];
		const next = tellers[at + 1];
		return [
			next === undefined
				? { kind: 'signatures', left: null, right: signature(teller) }
				: { kind: 'signatures', left: signature(teller), right: signature(next) }
		];
	});
}

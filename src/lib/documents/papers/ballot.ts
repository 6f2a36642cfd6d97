import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Column, Paper, Part } from '../layout/blocks';
import { countInPaper, dateInWords } from '../layout/inPaper';
import { missing, orMissing } from '../layout/words';
import { paragraph, section, unknownPaper } from './blocks';
import { issuerOf, meetingHeading } from './meeting/issuer';
import { itemGroups, type ItemGroup } from './meeting/items';
import { paperName } from './meeting/paperName';

/** One ballot alone to look at, or as many as are handed out. */
export interface BallotOptions {
	/** how many to print; as many as take part where it is not said */
	readonly copies?: number;
}

/**
 * Ballots of a meeting (domain §1.11 B): all of them alike, without number, name or signature, so that none tells whose it
 * was. @param about id of the meeting
 */
export function ballot(source: PaperSource, about: string, options: BallotOptions = {}): Paper {
	const key = paperKey({ kind: 'ballot', about });
	const held = heldMeeting(source, about);
	if (!held) return unknownPaper(key, 'Phiếu biểu quyết', 'cuộc họp này, máy này chưa có');
	const issued = ballotsOf(held);
	const part: Part = { numbered: false, blocks: blocksOf(source, held, issued) };
	const copies = Math.max(1, options.copies ?? issued);
	return {
		key,
		name: paperName('Phiếu biểu quyết', held),
		parts: Array.from({ length: copies }, () => part)
	};
}

/** A ballot for everybody who votes: who takes part, or may, while it is not known who comes. */
function ballotsOf({ voters, isAttendanceKnown }: HeldMeeting): number {
	return isAttendanceKnown ? voters.takingPart.size : voters.total;
}

function blocksOf(source: PaperSource, held: HeldMeeting, issued: number): readonly Block[] {
	const { meeting, day } = held;
	// Printed again after the count, it must not stand in the order of the result.
	const groups = itemGroups(source, { ...held, isCounted: false });
	return [
		meetingHeading(source.office, issuerOf(held), null, null),
		paragraph([{ text: '(Nơi đóng dấu của Hội đồng)', italic: true }], { plain: true, align: 'left' }),
		{
			kind: 'title',
			name: 'PHIẾU BIỂU QUYẾT',
			about: [
				[orMissing(meeting.title, 'tên cuộc họp')],
				day === '' ? [missing('ngày họp')] : `(${dateInWords(day).replace('ngày', 'Ngày')})`
			],
			rule: false
		},
		...(groups.length === 0 ? [paragraph([missing('trường hợp đưa ra biểu quyết')])] : []),
		...groups.flatMap(groupBlocks),
		paragraph([{ text: 'Cách ghi phiếu:', bold: true }], { plain: true, keepNext: true }),
		{
			kind: 'list',
			mark: 'hyphen',
			items: [
				'Mỗi dòng đánh một dấu X vào một ô.',
				'Dòng không đánh dấu là không có ý kiến và vẫn hợp lệ.',
				'Dòng có từ hai dấu trở lên làm cho cả phiếu không hợp lệ.',
				'Thành viên không biểu quyết trường hợp nào thì để trống dòng đó.',
				'Phiếu không ký tên, không ghi gì khác.'
			]
		},
		paragraph(`Số phiếu phát ra: ${countInPaper(issued)}.`, { plain: true })
	];
}

const BOX = '□';
const box = (label: string, share: number): Column => ({ label, share, align: 'centre' });

function groupBlocks({ label, head, rows }: ItemGroup): readonly Block[] {
	return [
		...(label === '' ? [] : [section(2, label)]),
		{
			kind: 'table',
			columns: [
				box('TT', 6),
				{ label: head.name, share: 31, align: 'left' },
				{ label: head.about, share: 27, align: 'left' },
				box('Đồng ý', 11),
				box('Không đồng ý', 12),
				box('Không có ý kiến', 13)
			],
			rows: rows.map(({ name, about }, at) => [String(at + 1), name, about, BOX, BOX, BOX])
		}
	];
}

import { heldMeeting, type HeldMeeting } from '../../domain/papers/heldMeeting';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Words } from '../layout/blocks';
import { END } from '../layout/measures';
import { joined, missing, orMissing } from '../layout/words';
import { listed, paragraph, section, separated, unknownPaper } from './blocks';
import { councilSignature } from './letterhead';
import { meetingHeading } from './meeting/issuer';
import { paperName } from './meeting/paperName';
import { scoredGroups, type ScoredGroup, type ScoredInitiative } from './scores/initiativeScores';
import {
	criterionTables,
	fitsInColumns,
	missingSheetNotes,
	scoreTable,
	sheetRule
} from './scores/scoreTable';
import { nameWords } from './whoWords';

/**
 * "Bảng tổng hợp điểm" of the initiatives before a meeting (domain §4.4): means of the criteria, the total and whether it
 * passes; what each member gave once the sheets are counted. @param about id of the meeting
 */
export function scoreSummary(source: PaperSource, about: string): Paper {
	const key = paperKey({ kind: 'scoreSummary', about });
	const name = 'Bảng tổng hợp điểm sáng kiến';
	const held = heldMeeting(source, about);
	if (!held || held.meeting.about !== 'initiatives')
		return unknownPaper(key, name, 'cuộc họp xét sáng kiến này, máy này chưa có');
	return {
		key,
		name: paperName(name, held),
		parts: [{ landscape: true, blocks: blocksOf(source, held) }]
	};
}

function blocksOf(source: PaperSource, held: HeldMeeting): readonly Block[] {
	const { meeting, members } = held;
	// The list is ready before the meeting, and must not change its order by the vote.
	const groups = scoredGroups(source, { ...held, isCounted: false });
	const chair = members.find(({ role }) => role === 'chair')?.person ?? '';
	const post = (source.people.get(chair)?.position ?? '').toUpperCase();
	return [
		meetingHeading(source.office, 'initiativeCouncil', null, null),
		{
			kind: 'title',
			name: 'BẢNG TỔNG HỢP ĐIỂM',
			about: ['Chấm điểm sáng kiến', [orMissing(meeting.title, 'tên cuộc họp')]],
			rule: true
		},
		...(groups.length === 0 ? [paragraph([missing('sáng kiến đưa ra xét')])] : []),
		...groups.flatMap((group) => groupBlocks(source, group)),
		paragraph(`Bảng này tổng hợp từ phiếu chấm của các thành viên Hội đồng${END}`, { keepNext: true }),
		{
			kind: 'signatures',
			left: {
				capacity: ['THƯ KÝ'],
				name: nameWords(source, meeting.secretary, 'họ và tên thư ký')
			},
			right: councilSignature({ chairPost: post }, nameWords(source, chair, 'họ và tên Chủ tịch Hội đồng'))
		}
	];
}

function groupBlocks(source: PaperSource, group: ScoredGroup): readonly Block[] {
	const counted = group.rows.filter(({ isWhole }) => isWhole);
	return [
		sheetRule(group),
		scoreTable(group, true),
		...missingSheetNotes(group),
		...(fitsInColumns(group) ? [] : criterionTables(group)),
		...(counted.length === 0
			? []
			: [
					section(2, 'Tổng điểm theo phiếu của từng thành viên'),
					{
						kind: 'list',
						mark: 'figure',
						items: listed(counted.map((row) => memberWords(source, group, row)))
					} as const
				])
	];
}

/** "Bảng theo dõi hồ sơ: Đỗ Minh Trí 82, Cao Thị Nga 75": open to all once they are counted together. */
function memberWords(
	source: PaperSource,
	{ sheet }: ScoredGroup,
	{ initiative, sheets }: ScoredInitiative
): Words {
	const totals = sheets.map(({ member, points }) => {
		const total = sheet.criteria.reduce(
			(sum, { code }) => sum + (points.find(({ criterion }) => criterion === code)?.points ?? 0),
			0
		);
		return joined(nameWords(source, member, 'tên một thành viên đã chấm điểm'), ` ${total}`);
	});
	return joined(`${initiative.title}: `, separated(totals));
}

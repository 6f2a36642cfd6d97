import { criterionResults } from '../../../domain/scores/points';
import type { Block, Column, TableBlock, Words } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { missing } from '../../layout/words';
import { paragraph } from '../blocks';
import { asSentence, inLine } from '../inText';
import { authorsWords } from '../meeting/items';
import { meanInPaper, type ScoredGroup, type ScoredInitiative } from './initiativeScores';

/** More criteria than that are too narrow side by side: each initiative then has a table of its own. */
const MOST_COLUMNS = 8;

export function fitsInColumns({ sheet }: ScoredGroup): boolean {
	return sheet.criteria.length <= MOST_COLUMNS;
}

const cell = (label: Words, share: number, align: Column['align'] = 'centre'): Column => ({
	label,
	share,
	align
});

/** One row an initiative: means of its criteria, their sum, how many sheets, and whether that passes. */
export function scoreTable(group: ScoredGroup, withCriteria: boolean): TableBlock {
	const criteria = withCriteria && fitsInColumns(group) ? group.sheet.criteria : [];
	return {
		kind: 'table',
		size: 12,
		columns: [
			cell('TT', 5),
			cell('Tên sáng kiến', 28, 'left'),
			cell('Tác giả', 20, 'left'),
			...criteria.map(({ label, max }) => cell(`${label} (tối đa ${max})`, 10)),
			cell('Tổng điểm', 10),
			cell('Số phiếu chấm', 9),
			cell('Kết quả', 12)
		],
		rows: group.rows.map((row, at) => [
			String(at + 1),
			row.initiative.title,
			authorsWords(row.initiative),
			...criterionCells(group, row).slice(0, criteria.length),
			...totalCells(row)
		]),
		empty: 'Chưa có sáng kiến'
	};
}

/** Means of the criteria; blank while they are not counted, marked where a counted sheet does not lie here. */
function criterionCells(
	{ sheet }: ScoredGroup,
	{ initiative, sheets, isWhole }: ScoredInitiative
): readonly Words[] {
	if (isWhole) return criterionResults(sheet, sheets).map((one) => meanInPaper(one));
	const [, ...rest] = sheet.criteria.map((): Words => '');
	return [
		initiative.scored === null ? '' : [missing(`phiếu chấm của sáng kiến “${initiative.title}”`)],
		...rest
	];
}

function totalCells({ initiative: { title, scored } }: ScoredInitiative): readonly Words[] {
	if (!scored) return [[missing(`kết quả chấm điểm của sáng kiến “${title}”`)], '', ''];
	return [meanInPaper(scored), String(scored.sheets), scored.passed ? 'Đạt' : 'Chưa đạt'];
}

/** How a sheet's points make a result. */
export function sheetRule({ sheet }: ScoredGroup): Block {
	const { passTotal, aggregate, criteria } = sheet;
	const minima = criteria.filter(({ minimum }) => minimum > 0);
	const mean =
		aggregate === 'mean'
			? 'trung bình của các phiếu'
			: 'trung bình của các phiếu sau khi bỏ phiếu cao nhất và phiếu thấp nhất';
	const lowest =
		minima.length === 0
			? ''
			: ` và không tiêu chí nào dưới mức tối thiểu (${minima.map(({ label, minimum }) => `${label}: ${minimum}`).join('; ')})`;
	return paragraph(`Tổng điểm là ${mean}. Sáng kiến đạt khi tổng điểm từ ${passTotal} trở lên${lowest}.`);
}

/** Criterion by criterion, for sheets too long to stand side by side. */
export function criterionTables(group: ScoredGroup): readonly Block[] {
	return group.rows.flatMap((row, at): readonly Block[] => {
		if (!row.isWhole) return [];
		return [
			paragraph(`${at + 1}. ${row.initiative.title}`, { plain: true, keepNext: true }),
			{
				kind: 'table',
				size: 12,
				columns: [
					cell('TT', 6),
					cell('Tiêu chí', 49, 'left'),
					cell('Điểm tối đa', 15),
					cell('Điểm tối thiểu', 15),
					cell('Điểm trung bình', 15)
				],
				rows: criterionResults(group.sheet, row.sheets).map((one, place) => [
					String(place + 1),
					one.criterion.label,
					String(one.criterion.max),
					String(one.criterion.minimum),
					meanInPaper(one)
				])
			}
		];
	});
}

/** Where not every member had given a sheet, the reason why it was counted all the same. */
export function missingSheetNotes({ rows }: ScoredGroup): readonly Block[] {
	return rows
		.filter(({ initiative }) => initiative.scored !== null && initiative.missingScoresReason !== '')
		.map(({ initiative: { title, missingScoresReason, scored } }) =>
			paragraph(
				`Sáng kiến “${title}” được tổng hợp từ ${countInPaper(scored?.sheets ?? 0)} phiếu, lý do: ${asSentence(inLine(missingScoresReason))}`
			)
		);
}

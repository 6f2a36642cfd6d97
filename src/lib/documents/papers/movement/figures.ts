import type { FigureLine } from '../../../domain/papers/movement';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Column } from '../../layout/blocks';
import { countInPaper } from '../../layout/inPaper';
import { paragraph, section } from '../blocks';

const count = (label: string, share: number): Column => ({ label, share, align: 'centre' });

/** II. What was logged and filed, by unit, area and criterion. */
export function figureBlocks({ movement }: PaperSource): readonly Block[] {
	const { entries, initiatives, recognised, units, areas, criteria } = movement;
	return [
		section(1, 'II. KẾT QUẢ THỰC HIỆN'),
		paragraph(
			`Trong thời gian thi đua có ${countInPaper(entries)} thành tích được ghi nhận và xác nhận; ${countInPaper(initiatives)} sáng kiến, giải pháp được nộp, trong đó ${countInPaper(recognised)} được công nhận.`
		),
		section(2, '1. Theo đơn vị'),
		figureTable('Đơn vị', units, 'Chưa rõ đơn vị', true),
		...silentBlocks(units),
		section(2, '2. Theo lĩnh vực cải cách hành chính'),
		figureTable('Lĩnh vực', areas, 'Chưa gắn lĩnh vực', true),
		section(2, '3. Theo tiêu chí thi đua'),
		figureTable('Tiêu chí', criteria, 'Chưa gắn tiêu chí', false),
		paragraph('Một thành tích có thể gắn với nhiều tiêu chí.')
	];
}

/** @param none how the line of what belongs to none is called @param hasIdeas whether initiatives are counted there */
function figureTable(label: string, lines: readonly FigureLine[], none: string, hasIdeas: boolean): Block {
	return {
		kind: 'table',
		columns: [
			count('TT', 7),
			{ label, share: hasIdeas ? 45 : 75, align: 'left' },
			count('Thành tích', hasIdeas ? 16 : 18),
			...(hasIdeas ? [count('Sáng kiến', 16), count('Được công nhận', 16)] : [])
		],
		rows: lines.map((line, at) => [
			String(at + 1),
			line.label === '' ? none : line.label,
			String(line.entries),
			...(hasIdeas ? [String(line.initiatives), String(line.recognised)] : [])
		]),
		empty: 'Chưa có số liệu'
	};
}

/** Units from which nothing came, by name: the plan has the standing body watch and urge. */
function silentBlocks(units: readonly FigureLine[]): readonly Block[] {
	const silent = units.filter(({ entries, initiatives }) => entries + initiatives === 0);
	if (silent.length === 0) return [];
	return [
		paragraph(
			`Đơn vị chưa có thành tích, sáng kiến được ghi nhận: ${silent.map(({ label }) => label).join(', ')}.`
		)
	];
}

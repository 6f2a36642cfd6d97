import type { ItemResult } from '../../../domain/meetings/meeting';
import type { Column, TableBlock, Words } from '../../layout/blocks';
import { percentInPaper } from '../../layout/inPaper';

/** What a row says of its item before the figures: name, and position and unit or authors. */
export interface ResultRow {
	readonly name: Words;
	readonly about: Words;
	readonly result: ItemResult | undefined;
}

export interface ResultHead {
	/** "Tập thể, cá nhân", "Tên sáng kiến" */
	readonly name: string;
	/** "Chức vụ, đơn vị", "Tác giả" */
	readonly about: string;
}

/** What became of an item, in the words of the last column. */
export function outcomeWords({ passed, reached }: Pick<ItemResult, 'passed' | 'reached'>): string {
	if (passed) return 'Thông qua';
	return reached ? 'Đủ phiếu, vượt chỉ tiêu' : 'Không thông qua';
}

/** The agreeing part of what the rule counts it of: `66,67`. */
export function ratioInPaper({ agree, base }: Pick<ItemResult, 'agree' | 'base'>): string {
	return percentInPaper(agree, base);
}

const figure = (label: string, share: number): Column => ({ label, share, align: 'centre' });

/** The table of domain §1.11 A with blank votes and the base; before the count its figures are left empty. */
export function resultTable(head: ResultHead, rows: readonly ResultRow[]): TableBlock {
	return {
		kind: 'table',
		size: 12,
		columns: [
			figure('TT', 6),
			{ label: head.name, share: 18, align: 'left' },
			{ label: head.about, share: 17, align: 'left' },
			figure('Đồng ý', 8.5),
			figure('Không đồng ý', 10.5),
			figure('Không có ý kiến', 10.5),
			figure('Tính trên', 8),
			figure('Tỷ lệ (%)', 8.5),
			figure('Kết luận', 13)
		],
		rows: rows.map(({ name, about, result }, at) => [
			String(at + 1),
			name,
			about,
			...(result
				? [
						String(result.agree),
						String(result.disagree),
						String(result.blank),
						String(result.base),
						ratioInPaper(result),
						outcomeWords(result)
					]
				: ['', '', '', '', '', ''])
		])
	};
}

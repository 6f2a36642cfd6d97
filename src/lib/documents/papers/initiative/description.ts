import { countedAmong } from '../../../domain/evidence/counting';
import type { Initiative } from '../../../domain/initiatives/initiative';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Part } from '../../layout/blocks';
import { dateInWords } from '../../layout/inPaper';
import { missing, orMissing } from '../../layout/words';
import { paragraph, section, typed } from '../blocks';

const TEXTS = [
	['before', '2. Tình trạng trước khi có giải pháp', 'tình trạng trước khi có giải pháp'],
	['solution', '3. Nội dung giải pháp', 'nội dung giải pháp'],
	['novelty', '4. Tính mới', 'tính mới của giải pháp'],
	['practicality', '5. Tính thực tiễn, khả năng áp dụng', 'tính thực tiễn, khả năng áp dụng'],
	['effect', '6. Hiệu quả', 'hiệu quả của giải pháp'],
	['replicability', '7. Khả năng nhân rộng', 'khả năng nhân rộng'],
	['conditions', '8. Điều kiện cần thiết để áp dụng', 'điều kiện cần thiết để áp dụng']
] as const;

/** "Mô tả sáng kiến", in the authors' words, with what changed in figures (domain §4.2). */
export function descriptionPart({ entries }: PaperSource, initiative: Initiative): Part {
	const { title, authors } = initiative;
	return {
		blocks: [
			{
				kind: 'annex',
				number: '',
				title: 'MÔ TẢ SÁNG KIẾN',
				note: `(Kèm theo Đơn yêu cầu công nhận sáng kiến “${title}”)`
			},
			section(2, '1. Tên sáng kiến, tác giả'),
			paragraph([orMissing(title, 'tên sáng kiến')]),
			paragraph(
				authors.length === 0
					? [missing('tác giả của sáng kiến')]
					: `Tác giả: ${authors.map(({ name, share }) => `${name} (${share}%)`).join(', ')}.`
			),
			...TEXTS.flatMap(([field, heading, what]) => [
				section(2, heading),
				...typed('', initiative[field], what),
				...(field === 'effect' ? effectTable(initiative) : [])
			]),
			...loggedBlocks({ entries }, initiative),
			paragraph('Tôi (chúng tôi) cam kết giải pháp nêu trên do mình tạo ra, không sao chép của người khác.')
		]
	};
}

/** What changed by it, before and after as typed; nothing where no figure was given. */
export function effectTable({ effectFigures }: Pick<Initiative, 'effectFigures'>): readonly Block[] {
	if (effectFigures.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: [
				{ label: 'TT', share: 7, align: 'centre' },
				{ label: 'Nội dung so sánh', share: 43, align: 'left' },
				{ label: 'Đơn vị tính', share: 18, align: 'centre' },
				{ label: 'Trước khi áp dụng', share: 16, align: 'centre' },
				{ label: 'Sau khi áp dụng', share: 16, align: 'centre' }
			],
			rows: effectFigures.map(({ name, unit, before, after }, at) => [
				String(at + 1),
				name,
				unit,
				before,
				after
			])
		}
	];
}

/** Entries of the log that show it at work and count as evidence, by day. */
function loggedBlocks({ entries }: Pick<PaperSource, 'entries'>, initiative: Initiative): readonly Block[] {
	const known = initiative.entries.flatMap((id) => entries.get(id) ?? []);
	const linked = [...countedAmong(known.map((entry) => ({ ...entry, unsent: false })))].sort((a, b) =>
		a.day < b.day ? -1 : a.day > b.day ? 1 : 0
	);
	if (linked.length === 0) return [];
	return [
		section(2, '9. Minh chứng đã ghi nhận'),
		{
			kind: 'list',
			mark: 'hyphen',
			items: linked.map(({ day, title, subjectName }) => `${dateInWords(day)}: ${title} (${subjectName}).`)
		}
	];
}

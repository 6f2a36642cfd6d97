import type { Entry } from '../../domain/entries/entry';
import type { Initiative } from '../../domain/initiatives/initiative';
import { dayInPaper, numberInPaper } from '../../domain/nominations/sentences';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import { dayOf, isInstant } from '../../domain/time';
import type { Block, Paper, TableBlock, Words } from '../layout/blocks';
import { romanNumeral } from '../layout/inPaper';
import { joined, missing, orMissing } from '../layout/words';
import { annexPicks, isConfidential, type PickedFile } from './annexPicks';
import { hashInGroups, photoBlocks } from './annexPhotos';
import { theNomination } from './find';
import { inLine } from './inText';

/**
 * The evidence behind an achievement report: the deeds and initiatives that it picks, with who attested them, then their
 * documents and photos with the hashes by which the stored files are known.
 * @param about id of the nomination
 */
export function annexPaper(source: PaperSource, about: string): Paper {
	const nomination = theNomination(source, about);
	const { entries, initiatives, unknown, photos, papers } = annexPicks(source, nomination);
	const parts: readonly (readonly [heading: string, blocks: readonly Block[]])[] = [
		['VIỆC LÀM, KẾT QUẢ ĐÃ ĐƯỢC XÁC NHẬN', entries.length === 0 ? [] : [entryTable(entries, source)]],
		['SÁNG KIẾN, GIẢI PHÁP', initiatives.length === 0 ? [] : [initiativeTable(initiatives)]],
		['TÀI LIỆU KÈM THEO', papers.length === 0 ? [] : [fileTable(papers)]],
		['ẢNH MINH CHỨNG', photoBlocks(photos, source.photos)]
	];
	const filled = parts.filter(([, blocks]) => blocks.length > 0);
	const blocks: readonly Block[] = [
		{
			kind: 'annex',
			number: '',
			title: 'MINH CHỨNG THÀNH TÍCH',
			note: `(Kèm theo Báo cáo thành tích của ${nomination.subjectName})`
		},
		...filled.flatMap(([heading, below], at): readonly Block[] => [
			{ kind: 'section', level: 1, text: `${romanNumeral(at + 1)}. ${heading}` },
			...below
		]),
		...remarks(unknown, filled.length === 0)
	];
	return {
		key: paperKey({ kind: 'annex', about }),
		name: `Minh chứng - ${nomination.subjectName}`,
		parts: [{ numbered: true, blocks }]
	};
}

function remarks(unknown: number, isEmpty: boolean): readonly Block[] {
	if (unknown > 0) {
		const blank = missing(`nội dung của ${unknown} minh chứng (chưa tải về máy này)`);
		return [{ kind: 'paragraph', text: ['Minh chứng khác: ', blank] }];
	}
	return isEmpty
		? [{ kind: 'paragraph', text: 'Báo cáo thành tích không dẫn minh chứng nào trong sổ ghi nhận.' }]
		: [];
}

function entryTable(entries: readonly Entry[], { people }: Pick<PaperSource, 'people'>): TableBlock {
	return {
		kind: 'table',
		columns: [
			{ label: 'TT', share: 6, align: 'centre' },
			{ label: 'Ngày', share: 14, align: 'centre' },
			{ label: 'Việc làm, kết quả', share: 30 },
			{ label: 'Địa điểm', share: 15 },
			{ label: 'Số liệu', share: 17 },
			{ label: 'Xác nhận', share: 18 }
		],
		rows: entries.map((entry, at) => [
			String(at + 1),
			dayInPaper(entry.day),
			inLine(entry.title),
			inLine(entry.place),
			figures(entry),
			attestation(entry, people)
		]),
		size: 11
	};
}

function figures({ figures: all }: Entry): string {
	return all
		.map(({ name, value, unit }) => {
			const amount = `${numberInPaper(value)} ${inLine(unit)}`.trim();
			return name === '' ? amount : `${inLine(name)}: ${amount}`;
		})
		.join('; ');
}

/** Who attested it, and when. */
function attestation(
	{ decidedBy, decidedAt, state, title }: Entry,
	people: Pick<PaperSource, 'people'>['people']
): Words {
	if (state !== 'attested') return [missing(`xác nhận việc “${title}”`)];
	const who = orMissing(people.get(decidedBy)?.name ?? '', `tên người xác nhận việc “${title}”`);
	return joined([who], isInstant(decidedAt) ? `, ngày ${dayInPaper(dayOf(decidedAt))}` : '');
}

function initiativeTable(initiatives: readonly Initiative[]): TableBlock {
	return {
		kind: 'table',
		columns: [
			{ label: 'TT', share: 6, align: 'centre' },
			{ label: 'Tên sáng kiến, giải pháp', share: 32 },
			{ label: 'Tác giả, tỷ lệ đóng góp', share: 24 },
			{ label: 'Áp dụng từ ngày', share: 14, align: 'centre' },
			{ label: 'Quyết định công nhận', share: 24 }
		],
		rows: initiatives.map((one, at) => [
			String(at + 1),
			isConfidential(one)
				? `${inLine(one.title)} (có thông tin cần bảo mật, không kèm tệp)`
				: inLine(one.title),
			one.authors.map(({ name, share }) => `${name} (${share}%)`).join('; '),
			one.firstAppliedOn === ''
				? [missing(`ngày áp dụng lần đầu của sáng kiến “${one.title}”`)]
				: dayInPaper(one.firstAppliedOn),
			recognition(one)
		]),
		size: 11
	};
}

function recognition({ decisionNumber, decisionDate, decisionIssuer, title }: Initiative): Words {
	const blank = (what: string) => missing(`${what} quyết định công nhận sáng kiến “${title}”`);
	return [
		'Số ',
		decisionNumber === '' ? blank('số') : decisionNumber,
		' ngày ',
		decisionDate === '' ? blank('ngày') : dayInPaper(decisionDate),
		decisionIssuer === '' ? '' : ` của ${decisionIssuer}`
	];
}

function fileTable(files: readonly PickedFile[]): TableBlock {
	return {
		kind: 'table',
		columns: [
			{ label: 'TT', share: 6, align: 'centre' },
			{ label: 'Tên tệp', share: 26 },
			{ label: 'Của', share: 26 },
			{ label: 'Mã SHA-256', share: 42 }
		],
		rows: files.map(({ file, title }, at) => [
			String(at + 1),
			file.caption === '' ? file.name : `${file.name} (${inLine(file.caption)})`,
			inLine(title),
			hashInGroups(file.sha256)
		]),
		size: 11
	};
}

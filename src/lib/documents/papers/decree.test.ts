import { beforeAll, describe, expect, test } from 'vitest';
import { currentTemplate } from '../../domain/campaigns/templates';
import type { PaperKind } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import { all, first, lookOf, OpenedDocx, textOf, value, values } from '../docx/docx.fixture';
import { writeDocx } from '../docx/writeDocx';
import type { Paper } from '../layout/blocks';
import { composePaper } from './composePaper';
import { sourceOf as meetingSource } from './meetingPapers.fixture';
import { ISSUED, paperSource, sourceOf } from './papers.fixture';

// Every paper in both regimes, as it is written, against the decree (domain §3.1 to §3.4). The figures stand here once
// more on purpose: whoever changes a measure meets this test.

const current = currentTemplate(2026);
const NEW_REGIME = {
	...ISSUED,
	...{
		forms: current.forms,
		regime: current.regime,
		settings: { ...ISSUED.settings, reportForms: current.settings.reportForms }
	}
};
const REGIMES: readonly (readonly [string, PaperSource, PaperSource])[] = [
	['NĐ 91/2017', paperSource(), meetingSource()],
	['NĐ 152/2025', paperSource({ rules: NEW_REGIME }), meetingSource({ rules: NEW_REGIME })]
];
const BARE: readonly PaperKind[] = ['certificate', 'certificateTest'];
const UNNUMBERED: readonly PaperKind[] = [...BARE, 'ballot'];
const SIZES = new Set([11, 12, 13, 14]);

/** One of each kind that the two fixtures can make. */
function papersOf(records: PaperSource, meetings: PaperSource): readonly (readonly [PaperKind, Paper])[] {
	const level = records.rules.levels[0]?.code ?? '';
	const awards = meetings.meetings.find(({ about }) => about === 'awards')?.id ?? '';
	const session = meetings.meetings.find(({ about }) => about === 'initiatives')?.id ?? awards;
	const nomination = records.nominations[0]?.id ?? '';
	const made: readonly (readonly [PaperKind, PaperSource, string])[] = [
		...records.nominations.map((one) => ['report', records, one.id] as const),
		['annex', records, nomination],
		['submissionLetter', records, records.rules.levels[1]?.code ?? level],
		['summaryList', records, level],
		['decision', records, level],
		['certificate', records, level],
		['certificateTest', records, level],
		['movementReport', records, ''],
		['initiativeApplication', records, records.initiatives[0]?.id ?? ''],
		...(['minutes', 'tally', 'ballot', 'invitation'] as const).map(
			(kind) => [kind, meetings, awards] as const
		),
		['scoreSummary', meetings, session],
		['recognitionMinutes', meetings, session]
	];
	return made.map(([kind, source, about]) => [kind, composePaper(source, { kind, about })] as const);
}

describe.each(REGIMES)('%s', (_, records, meetings) => {
	const papers = papersOf(records, meetings);
	let opened: readonly OpenedDocx[];
	beforeAll(async () => {
		const photo = new Uint8Array(100);
		opened = await Promise.all(
			papers.map(async ([, paper]) => new OpenedDocx(await writeDocx(paper, () => Promise.resolve(photo))))
		);
	});

	test.each(papers.map(([kind, { name }], at) => [kind, name, at] as const))('%s: %s', (kind, _name, at) => {
		const docx = opened[at] as OpenedDocx;
		const isBare = BARE.includes(kind);
		expect(docx.sections.length).toBe(papers[at]?.[1].parts.length);
		for (const section of docx.sections) {
			const { 'w:w': width, 'w:h': height } = values(section, 'w:pgSz');
			expect([width, height].map(Number).sort()).toEqual([11906, 16838]);
			const {
				'w:top': top,
				'w:right': right,
				'w:bottom': bottom,
				'w:left': left
			} = values(section, 'w:pgMar');
			expect([top, right, bottom, left]).toEqual(
				isBare ? ['0', '0', '0', '0'] : ['1134', '850', '1134', '1701']
			);
			expect(first(section, 'w:titlePg')).toBeDefined();
			expect(value(section, 'w:pgNumType', 'w:start')).toBe('1');
		}
		const looks = all(docx.body, 'w:r')
			.filter((run) => textOf(run) !== '')
			.map(lookOf);
		expect(new Set(looks.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
		const sizes = [...new Set(looks.map(({ size }) => size))];
		if (!isBare) expect(sizes.filter((size) => !SIZES.has(size))).toEqual([]);
		const numbered = Object.keys(docx.files).some(
			(path) => /word\/header/.test(path) && all(docx.xml(path), 'w:instrText').length > 0
		);
		expect(numbered).toBe(!UNNUMBERED.includes(kind));
		for (const table of all(docx.body, 'w:tbl')) {
			expect(all(table, 'w:tr').every((row) => first(row, 'w:cantSplit') !== undefined)).toBe(true);
		}
		expect(textOf(docx.body)).toBe(textOf(docx.body).normalize('NFC'));
	});

	test('whoever issues a paper stands beside the nation’s name, in the sizes of the decree', () => {
		const headed = opened.filter((docx) => textOf(docx.body).includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
		expect(headed.length).toBeGreaterThan(8);
		for (const docx of headed) {
			const nation = all(docx.paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 'w:r').map(lookOf);
			expect(nation).toMatchObject([{ size: 12, bold: true, italic: false }]);
			const motto = all(docx.paragraph('Độc lập - Tự do - Hạnh phúc'), 'w:r').map(lookOf);
			expect(motto).toMatchObject([{ size: 13, bold: true, italic: false }]);
		}
	});
});

test('200 nominees: the head of a table is repeated, and every name stands once in each list', async () => {
	const source = sourceOf(200);
	const level = source.rules.levels[0]?.code ?? '';
	for (const kind of ['summaryList', 'decision'] as const) {
		const docx = new OpenedDocx(await writeDocx(composePaper(source, { kind, about: level })));
		const ruled = all(docx.body, 'w:tbl').filter(
			(table) => value(table, 'w:tblBorders', 'x') !== undefined || all(table, 'w:tblHeader').length > 0
		);
		expect(ruled.length).toBeGreaterThan(0);
		for (const table of ruled) expect(all(table, 'w:tblHeader')).toHaveLength(1);
		const rows = ruled.reduce((sum, table) => sum + all(table, 'w:tr').length - 1, 0);
		expect(rows).toBeGreaterThanOrEqual(200);
	}
});

test('a report of thirty pages loses no line, in a file of a few hundred kilobytes', async () => {
	const lines = Array.from({ length: 330 }, (_, at) =>
		`${at + 1}. Tôi hướng dẫn bà con nộp hồ sơ trực tuyến, giải quyết trước hạn và trả kết quả tận nhà. `.repeat(
			2
		)
	);
	const source = paperSource();
	const nominations = source.nominations.map((one) => ({
		...one,
		report: one.report.map((part) => ({ ...part, text: lines.join('\n') }))
	}));
	const about = nominations.find(({ report }) => report.length > 0)?.id ?? '';
	const bytes = await writeDocx(composePaper({ ...source, nominations }, { kind: 'report', about }));
	const found = all(new OpenedDocx(bytes).body, 'w:p').map(textOf);
	const missed = lines.filter((line) => !found.includes(line.trim()));
	expect(missed).toEqual([]);
	expect(bytes.length).toBeLessThan(300_000);
});

import { extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { dossierParts } from '$lib/documents/dossier/dossierParts';
import { writeDocx } from '$lib/documents/docx/writeDocx';
import { linesOfPaper, missingIn } from '$lib/documents/layout/plainText';
import { composePaper } from '$lib/documents/papers/composePaper';
import { dossierFindings } from '$lib/domain/papers/check';
import type { PaperSource } from '$lib/domain/papers/source';
import { played } from '../door/played';
import { wardOf } from '../ward/records';
import { allPapers } from './allPapers';
import { campaignOf, sourceAt } from './sourceAt';

let source: PaperSource;
beforeAll(async () => {
	const door = await played(wardOf('tien-thanh'), '2026-11-22', 'reviewed');
	source = sourceAt(door, campaignOf(door, 2023));
}, 60_000);

/** Paper by paper as it will be printed. The head of the log is of the day that the sample is made: it is left out. */
function textOf(parts: ReturnType<typeof dossierParts>): string {
	return parts
		.map(({ path, paper }) => {
			const lines = linesOfPaper(paper).filter((line) => !line.includes('mã băm'));
			const missing = missingIn(paper);
			const blanks = missing.length === 0 ? [] : [`[còn thiếu: ${missing.join('; ')}]`];
			return [`=== ${path}`, ...blanks, ...lines, ''].join('\n');
		})
		.join('\n');
}

// Read by eye, word for word, before they were committed: a change of one is a change of what people sign.
test.each(['ward', 'city'])('the dossier of the %s says what was read', async (level) => {
	await expect(textOf(dossierParts(source, level))).toMatchFileSnapshot(`dossier2023.${level}.txt`);
});

test('the dossier is exactly the checklist of the plan, with the evidence behind it', () => {
	const kinds = (level: string) => [...new Set(dossierParts(source, level).map(({ ref }) => ref.kind))];
	expect(kinds('city')).toEqual(['submissionLetter', 'minutes', 'report', 'annex']);
	expect(kinds('ward')).toEqual(['minutes', 'report', 'annex']);
	expect(dossierParts(source, 'city').map(({ path }) => path)).toEqual([
		'01 Tờ trình - Cấp thành phố.docx',
		'02 Biên bản họp xét 29-12-2023.docx',
		'03 Báo cáo thành tích/01 Báo cáo thành tích - UBND phường Tiến Thành.docx',
		'03 Báo cáo thành tích/02 Báo cáo thành tích - Đoàn Văn Lực.docx',
		'03 Báo cáo thành tích/03 Báo cáo thành tích - Dương Thị Cẩm Vân.docx',
		'Minh chứng/01 Minh chứng - UBND phường Tiến Thành.docx',
		'Minh chứng/02 Minh chứng - Đoàn Văn Lực.docx',
		'Minh chứng/03 Minh chứng - Dương Thị Cẩm Vân.docx'
	]);
});

describe('the consistency check', () => {
	const findings = (from: PaperSource, level = 'city') => {
		const printed = dossierParts(from, level).map(({ ref, paper }) => ({
			...{ key: paper.key, kind: ref.kind, name: paper.name },
			...{ lines: linesOfPaper(paper), missing: missingIn(paper).length }
		}));
		return dossierFindings(from, level, printed)
			.filter(({ isFault }) => isFault)
			.map(({ code }) => code);
	};
	const changed = (parts: Partial<PaperSource>): PaperSource => ({ ...source, ...parts });
	const nominations = (change: (one: PaperSource['nominations'][number]) => object) =>
		source.nominations.map((one) => ({ ...one, ...change(one) }));

	test('finds no fault in the sample', () =>
		expect([findings(source), findings(source, 'ward')]).toEqual([[], []]));

	test.each([
		[
			'one more than the quota',
			() =>
				changed({
					nominations: nominations(({ level, state, subjectKind }) =>
						level === 'city' && state === 'failed' && subjectKind === 'person' ? { state: 'passed' } : {}
					)
				}),
			'papers.check.quota.individual'
		],
		[
			'a report that nobody finished',
			() => changed({ nominations: nominations(() => ({ reportReady: false })) }),
			'papers.check.report'
		],
		[
			'a person whose name was mended in the list only',
			() =>
				changed({
					people: new Map([...source.people].map(([id, one]) => [id, { ...one, name: `${one.name} Vân` }]))
				}),
			'papers.check.name'
		],
		[
			'another name in the decision',
			() => changed({ awards: source.awards.map((one) => ({ ...one, subjectName: 'Đoàn Văn Lục' })) }),
			'papers.check.awardName'
		],
		['no meeting', () => changed({ meetings: [] }), 'papers.check.noMeeting']
	])('says it: %s', (_, from, code) => expect(findings(from())).toContain(code));

	test.each([
		[
			'a name that is not there',
			(line: string) => line.replace('Đoàn Văn Lực', 'Đoàn Văn'),
			'papers.check.nameAbsent'
		],
		[
			'a count that differs',
			(line: string) => line.replace('02 cá nhân', '03 cá nhân'),
			'papers.check.count'
		],
		['an end without its sign', (line: string) => line.replace('./.', '.'), 'papers.check.end'],
		['decomposed letters', (line: string) => line.normalize('NFD'), 'papers.check.notNfc']
	])('reads what is printed: %s', (_, spoil, code) => {
		const printed = dossierParts(source, 'city').map(({ ref, paper }) => ({
			...{ key: paper.key, kind: ref.kind, name: paper.name, missing: 0 },
			lines: ref.kind === 'submissionLetter' ? linesOfPaper(paper).map(spoil) : linesOfPaper(paper)
		}));
		expect(dossierFindings(source, 'city', printed).map((one) => one.code)).toContain(code);
	});

	test('reads what is printed: another order', () => {
		const printed = dossierParts(source, 'city').map(({ ref, paper }) => {
			const lines = [...linesOfPaper(paper)];
			if (ref.kind === 'submissionLetter') lines.reverse();
			return { key: paper.key, kind: ref.kind, name: paper.name, missing: 0, lines };
		});
		expect(dossierFindings(source, 'city', printed).map((one) => one.code)).toContain('papers.check.order');
	});
});

test('another reader of Word files finds the same words in every paper, and nothing to complain about', async () => {
	const bare = (text: string) => text.replace(/\s+/g, '');
	for (const ref of allPapers(source)) {
		const paper = composePaper(source, ref);
		const bytes = await writeDocx(paper);
		const { value, messages } = await extractRawText({ buffer: Buffer.from(bytes) });
		expect([ref, messages.filter(({ type }) => type === 'error')]).toEqual([ref, []]);
		const found = bare(value);
		for (const line of linesOfPaper(paper)) {
			for (const cell of line.split(' | ')) expect(found).toContain(bare(cell));
		}
	}
}, 60_000);

import { describe, expect, it } from 'vitest';
import type { CertificatePlace, Office } from '../../domain/papers/office';
import type { PaperSource } from '../../domain/papers/source';
import { idOf } from '../../domain/ward.fixture';
import type { Placed } from '../layout/blocks';
import { plainWords } from '../layout/words';
import { certificatePaper, certificateTestPaper } from './certificate';
import { HOSTILE, linesOf, missingIn, paperSource, sourceOf, withNomination } from './papers.fixture';
import { AWARDS } from './records.fixture';

const certificates = (level = 'ward', source: PaperSource = paperSource()) => certificatePaper(source, level);
const itemsOf = (paper = certificates()): readonly (readonly Placed[])[] =>
	paper.parts.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'placed' ? block.items : [])));
const withCertificate = (parts: Partial<Office['certificate']>, more: Partial<Office> = {}) => {
	const source = paperSource();
	const { office } = source;
	return { ...source, office: { ...office, ...more, certificate: { ...office.certificate, ...parts } } };
};
const places = (change: (place: CertificatePlace) => Partial<CertificatePlace>) =>
	paperSource().office.certificate.places.map((place) => ({ ...place, ...change(place) }));
const ACHIEVED = 'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023';

describe('the certificates of a level', () => {
	it('are a bare page across for each nominee, collectives first', () => {
		const { parts } = certificates();
		expect(parts).toHaveLength(4);
		for (const part of parts) expect(part).toMatchObject({ landscape: true, bare: true, numbered: false });
		expect(itemsOf().map(([name]) => plainWords(name?.text ?? ''))).toEqual([
			'Bộ phận “Một cửa”',
			'Trần Thị Lan Anh',
			'Điểu Thị Mơ',
			'Mai Xuân Trường'
		]);
	});

	it('print what changes, in the places of the office', () => {
		expect(linesOf({ parts: certificates().parts.slice(1, 2) })).toEqual([
			'Trần Thị Lan Anh',
			'Công chức Bộ phận Một cửa',
			ACHIEVED,
			'Quyết định số 134/QĐ-UBND ngày 29 tháng 12 năm 2023',
			'Số sổ vàng: ……………',
			'Tiến Thành, ngày 29 tháng 12 năm 2023',
			'CHỦ TỊCH',
			'Trịnh Quốc Bảo'
		]);
		expect(missingIn(certificates())).toEqual([]);
		expect(itemsOf()[1]?.[0]).toEqual({
			text: 'Trần Thị Lan Anh',
			x: 38,
			y: 100,
			width: 221,
			size: 22,
			align: 'centre',
			bold: true,
			italic: false,
			colour: 'black'
		});
	});

	it('say nothing of the position of a collective', () => {
		expect(linesOf({ parts: certificates().parts.slice(0, 1) }).slice(0, 2)).toEqual([
			'Bộ phận “Một cửa”',
			ACHIEVED
		]);
	});

	it('are shifted by tenths of a millimetre', () => {
		const [first] = itemsOf(certificates('ward', withCertificate({ offsetX: -15, offsetY: 4 })));
		expect(first?.[0]).toMatchObject({ x: 36.5, y: 100.4, width: 221 });
	});

	it('print the authority in red where the blank does not have it', () => {
		const [first] = itemsOf(
			certificates('ward', withCertificate({ places: places(() => ({ shown: true })) }))
		);
		expect(first?.[0]).toMatchObject({ colour: 'red', bold: true, y: 58 });
		expect(plainWords(first?.[0]?.text ?? '')).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TIẾN THÀNH');
	});

	it('print nothing at places that are not shown', () => {
		const shown = places(({ field }) => ({ shown: field === 'name' }));
		expect(linesOf(certificates('ward', withCertificate({ places: shown })))).toHaveLength(4);
	});

	it('put a second line of the signer’s title below the first', () => {
		const deputy = withCertificate({}, { authorityCapacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] });
		const titles = itemsOf(certificates('ward', deputy))[0]?.filter(({ text }) =>
			plainWords(text).endsWith('CHỦ TỊCH')
		);
		expect(titles?.map(({ y }) => y)).toEqual([156, expect.closeTo(156 + (14 * 1.15 * 25.4) / 72, 6)]);
	});

	it('leave number and day blank while nobody gave them', () => {
		const lines = linesOf(certificates('ward', paperSource({ awards: [] })));
		expect(lines).toContain('Quyết định số         /QĐ-UBND ngày      tháng      năm        ');
		expect(lines).toContain('Tiến Thành, ngày      tháng      năm         ');
	});

	it('carry each award’s own number', () => {
		const awards = AWARDS.map((one) =>
			one.subject === idOf('mo') ? { ...one, number: '150/QĐ-UBND', date: '2024-01-09' } : one
		);
		const lines = linesOf(certificates('ward', paperSource({ awards })));
		expect(
			lines.filter((line) => line.startsWith('Quyết định số 150/QĐ-UBND ngày 09 tháng 01'))
		).toHaveLength(1);
		expect(lines.filter((line) => line.startsWith('Quyết định số 134/QĐ-UBND'))).toHaveLength(3);
	});

	it('of a superior carry neither the ward’s place nor its chair', () => {
		const text = linesOf(certificates('city')).join('\n');
		expect(text).not.toContain('Tiến Thành, ');
		expect(text).not.toContain('Trịnh Quốc Bảo');
	});

	it.each([0, 1, 200])('hold %i people', (count) => {
		expect(certificates('ward', sourceOf(count)).parts).toHaveLength(count);
	});

	it('keep names as they were written', () => {
		expect(linesOf(certificates('ward', withNomination('nwardmo', { subjectName: HOSTILE })))).toContain(
			HOSTILE
		);
	});
});

it('the test print shows marks and the names of the fields, shifted like the certificates', () => {
	const paper = certificateTestPaper(withCertificate({ offsetX: 10 }), 'ward');
	expect(paper.parts).toHaveLength(1);
	expect(paper.parts[0]?.blocks[0]).toMatchObject({ kind: 'placed', marks: true });
	expect(linesOf(paper)).toEqual([
		'Họ và tên, tên tập thể',
		'Chức vụ, đơn vị',
		'Thành tích',
		'Số, ngày quyết định',
		'Số sổ vàng',
		'Địa danh, ngày tháng năm',
		'Chức vụ người ký',
		'Họ và tên người ký'
	]);
	expect(itemsOf(paper)[0]?.[0]).toMatchObject({ x: 39, y: 100 });
	expect(paper.key).not.toBe(certificates().key);
});

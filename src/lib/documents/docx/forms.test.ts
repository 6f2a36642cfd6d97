import { expect, it } from 'vitest';
import type { Block } from '../layout/blocks';
import { MOTTO, NATION } from '../layout/measures';
import { all, first, lookOfParagraph, OpenedDocx, value } from './docx.fixture';
import { writeDocx } from './writeDocx';

const opened = async (...blocks: readonly Block[]) =>
	new OpenedDocx(await writeDocx({ key: 'minutes', name: 'Biên bản', parts: [{ blocks }] }));

it('a form that persons make has the nation alone in the middle, over the whole width', async () => {
	const docx = await opened({ kind: 'heading', superior: [], agency: [], number: null, placeAndDate: null });
	const table = first(docx.body, 'w:tbl');
	expect(table && all(table, 'w:tc')).toHaveLength(1);
	expect(value(table, 'w:gridCol', 'w:w')).toBe('9354');
	for (const words of [NATION, MOTTO]) expect(value(docx.paragraph(words), 'w:jc')).toBe('center');
});

it('small print below the signatures has the size of recipients', async () => {
	const text = 'Sổ thay đổi đến số 1234, mã băm ab12.';
	const docx = await opened({ kind: 'note', text });
	expect(lookOfParagraph(docx.paragraph(text))).toMatchObject({ size: 11, italic: true, bold: false });
});

it('the line before signatures stays with them on one page', async () => {
	const docx = await opened(
		{ kind: 'paragraph', text: 'Hết./.', keepNext: true },
		{ kind: 'signatures', left: null, right: { capacity: ['CHỦ TỌA'], name: 'Trịnh Quốc Bảo' } }
	);
	const [last, gap] = all(docx.body, 'w:p');
	expect([last, gap].map((one) => one && first(one, 'w:keepNext') !== undefined)).toEqual([true, true]);
});

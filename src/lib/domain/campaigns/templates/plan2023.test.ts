import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../check';
import { valueAt } from '../path';
import { planText, type PlanBlock } from '../planText';
import { plan2023 } from './plan2023';

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const printed = plain(readFileSync('tests/support/plan-2023.txt', 'utf8'));
/** Without any white space: the print breaks lines where it likes, and "-Phòng" beside "- Các". */
const dense = (text: string) => plain(text).replace(/ /g, '');

function asPrinted({ mark, label, text }: PlanBlock): string {
	return mark + (label === '' ? '' : `${label}:`) + text;
}

describe('the template of the 2023 plan', () => {
	it('is a valid rules document', () => {
		expect(checkRules(plan2023)).toEqual({ ok: true, value: plan2023 });
	});

	it('says the plan’s body from the first legal basis to the last recipient, nothing more and nothing less', () => {
		const start = printed.indexOf('Căn cứ Kế hoạch');
		// The signer's title stands beside the recipients on paper, so the text has it in their midst.
		const body = dense(printed.slice(start)).replace('Nơinhận:CHỦTỊCH', 'Nơinhận:');
		const slip = plan2023.corrections[0];
		const mended = body.replace(dense(slip?.printed ?? ''), dense(slip?.corrected ?? ''));
		expect(mended).not.toBe(body);
		expect(dense(planText(plan2023).map(asPrinted).join(''))).toBe(mended);
	});

	it('has every word of the letterhead and the signature', () => {
		const { frame } = plan2023;
		const head = printed.slice(0, printed.indexOf('Căn cứ Kế hoạch'));
		const pieces = [
			...frame.issuer,
			'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			`Số: ${frame.number}/${frame.symbol}`,
			`${frame.place}, ${frame.dateWording}`,
			frame.documentType,
			frame.subject
		];
		let rest = dense(head);
		for (const piece of pieces) {
			expect(rest).toContain(dense(piece));
			rest = rest.replace(dense(piece), '');
		}
		expect(rest).toBe('');
		expect(printed).toContain(`Nơi nhận: ${frame.signerTitle}`);
	});

	it('keeps each sentence whole, spaces included', () => {
		const mended = printed.replace('năm 20233', 'năm 2023');
		for (const { text } of planText(plan2023)) expect(mended).toContain(plain(text));
	});

	it('leaves blank what the plan leaves blank', () => {
		expect([plan2023.frame.number, plan2023.frame.date, plan2023.frame.signerName]).toEqual(['', '', '']);
		expect(plan2023.period.first).toBe('');
		expect(plan2023.period.last).toBe('2023-12-19');
	});

	it('points each assumption and correction at something that is there', () => {
		for (const { about } of [...plan2023.assumptions, ...plan2023.corrections]) {
			expect(valueAt(plan2023, about), about).toBeDefined();
		}
	});

	it('says nothing of indices on the plan’s behalf', () => {
		expect(plan2023.assumptions.map(({ about }) => about)).toContain('areas');
	});
});

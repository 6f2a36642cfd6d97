import { describe, expect, it } from 'vitest';
import type { Unit } from '../../domain/units/unit';
import {
	agencyInText,
	asSentence,
	authorityInText,
	movementInText,
	numberAndSymbol,
	planBasis,
	withoutEndMark
} from './inText';
import { plainWords } from '../layout/words';
import { byId, ISSUED, paperSource } from './papers.fixture';
import { theLevel } from './find';
import { UNITS } from './ward.fixture';

const wardNamed = (name: string) =>
	paperSource({ units: byId(UNITS.map((one): Unit => (one.kind === 'ward' ? { ...one, name } : one))) });

describe('the agency in a sentence', () => {
	it.each([
		['UBND phường Tiến Thành', 'UBND phường Tiến Thành'],
		['Ủy ban nhân dân phường Tiến Thành', 'Ủy ban nhân dân phường Tiến Thành'],
		['Uỷ ban nhân dân phường Tiến Thành', 'Uỷ ban nhân dân phường Tiến Thành'],
		['Phường Tiến Thành', 'UBND phường Tiến Thành']
	])('%s', (name, inText) => expect(agencyInText(wardNamed(name))).toBe(inText));

	it('is the letterhead where no unit is the ward', () => {
		expect(agencyInText(paperSource({ units: new Map() }))).toBe('ỦY BAN NHÂN DÂN PHƯỜNG TIẾN THÀNH');
	});

	it('is not put into the words of a plan that names somebody else', () => {
		const level = { ...theLevel(paperSource(), 'ward'), decidedBy: 'Giám đốc Sở Nội vụ' };
		expect(authorityInText(paperSource(), level)).toBe('Giám đốc Sở Nội vụ');
	});
});

it.each([
	['', 'QĐ-UBND', '        /QĐ-UBND'],
	['5', 'QĐ-UBND', '05/QĐ-UBND'],
	['134', 'QĐ-UBND', '134/QĐ-UBND'],
	['5/QĐ-UBND', 'QĐ-UBND', '05/QĐ-UBND'],
	['12/QĐ-HĐTĐKT', 'QĐ-UBND', '12/QĐ-HĐTĐKT'],
	['12 / QĐ-UBND', 'QĐ-UBND', '12/QĐ-UBND'],
	['12a', 'QĐ-UBND', '12a/QĐ-UBND'],
	['12/2023/QĐ-UBND', 'QĐ-UBND', '12/2023/QĐ-UBND'],
	['134/', 'QĐ-UBND', '134/QĐ-UBND']
])('the number “%s” with the symbol %s is %s', (number, symbol, printed) => {
	expect(numberAndSymbol(number, symbol)).toBe(printed);
});

it.each([
	['Phong trào thi đua cải cách hành chính', 'phong trào thi đua cải cách hành chính'],
	['CCHC năm 2023', 'CCHC năm 2023'],
	['Ơn nghĩa', 'ơn nghĩa']
])('the movement “%s” in a sentence is “%s”', (name, inText) => {
	expect(movementInText({ name })).toBe(inText);
});

it('names the plan by its own kind and number', () => {
	const frame = { ...ISSUED.frame, documentType: 'CHƯƠNG TRÌNH', number: '7/CTr-UBND' };
	expect(plainWords(planBasis(paperSource({ rules: { ...ISSUED, frame } })))).toMatch(
		/^Căn cứ Chương trình số 07\/CTr-UBND ngày 20 tháng 02 năm 2023 của UBND phường Tiến Thành về việc phát động /
	);
});

it('puts each mark once', () => {
	expect(withoutEndMark('Căn cứ Luật Thi đua, khen thưởng; ')).toBe('Căn cứ Luật Thi đua, khen thưởng');
	expect([asSentence('Làm tốt'), asSentence('Làm tốt.'), asSentence('Tốt!')]).toEqual([
		'Làm tốt.',
		'Làm tốt.',
		'Tốt!'
	]);
});

import type { Words } from './blocks';

// Numbers and days as the decree writes them (Annex I, domain §3.2 and §3.3).

/** Letters of points, in the order of the Vietnamese alphabet: `đ` after `d`, and neither f, j, w nor z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The letter of a point, counted from 0; after the last one it goes on with two: `aa`. */
export function pointLetter(place: number): string {
	const letter = LETTERS.charAt(place % LETTERS.length);
	return place < LETTERS.length ? letter : pointLetter(Math.floor(place / LETTERS.length) - 1) + letter;
}

/** A count with a leading zero below ten: "01 tập thể". */
export function countInPaper(count: number): string {
	return String(count).padStart(2, '0');
}

/** "ngày 05 tháng 01 năm 2026", "ngày 29 tháng 6 năm 2026": the day below 10 and the months 1 and 2 with a zero. */
export function dateInWords(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	const months = Number(month) < 3 ? month : String(Number(month));
	return `ngày ${date} tháng ${months} năm ${year}`;
}

/** Place and day; the day stays blank while it is not given, the year with it unless it is known. */
export function placeAndDate(place: string, day: string, year: number | string = ''): Words {
	const date =
		day === '' ? `ngày      tháng      năm ${year === '' ? '        ' : String(year)}` : dateInWords(day);
	return `${place}, ${date}`;
}

/** "Số: 05/TTr-UBND"; blank before the slash while no number is given. */
export function numberLine(number: string, symbol: string): Words {
	return `Số: ${number === '' ? '        ' : leadingZero(number)}/${symbol}`;
}

function leadingZero(number: string): string {
	return /^\d$/.test(number) ? `0${number}` : number;
}

/** "08 giờ 05 phút, ngày 29 tháng 12 năm 2023" of a moment as the minutes hold it (`YYYY-MM-DDTHH:mm`). */
export function momentInWords(moment: string): string {
	return `${moment.slice(11, 13)} giờ ${moment.slice(14, 16)} phút, ${dateInWords(moment.slice(0, 10))}`;
}

/** A part of a whole in percent with at most two decimals, rounded half up: `66,67`; empty of nothing. */
export function percentInPaper(part: number, whole: number): string {
	if (whole <= 0) return '';
	const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
	const fraction = String(hundredths % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	return `${Math.floor(hundredths / 100)}${fraction === '' ? '' : `,${fraction}`}`;
}

/** I, II, III … */
export function romanNumeral(number: number): string {
	const signs: readonly (readonly [number, string])[] = [
		[100, 'C'],
		[90, 'XC'],
		[50, 'L'],
		[40, 'XL'],
		[10, 'X'],
		[9, 'IX'],
		[5, 'V'],
		[4, 'IV'],
		[1, 'I']
	];
	let rest = number;
	let roman = '';
	for (const [value, sign] of signs) {
		for (; rest >= value; rest -= value) roman += sign;
	}
	return roman;
}

import type { Entry, Figure } from './entry';

const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;

/**
 * A number as people type it, as the decimal that is stored. Vietnamese writes `1.234,5`, English `1,234.5`:
 * where both signs stand, the last one parts the decimals; a point before exactly three digits groups thousands
 * (`1.234 hồ sơ`); a lone comma parts decimals. The screen shows what was understood.
 * @returns `null` when it is no number
 */
export function readDecimal(typed: string): string | null {
	const text = typed
		.replace(/[\s\u00a0']/g, '')
		.replace(/^\+/, '')
		.replace(/^[−–]/, '-');
	const plain = groupedBy(text, decimalSign(text));
	if (!DECIMAL.test(plain)) return null;
	const negative = plain.startsWith('-');
	const [whole = '', fraction = ''] = plain.replace('-', '').split('.');
	const digits = whole.replace(/^0+(?=\d)/, '') + (fraction === '' ? '' : `.${fraction}`);
	return negative ? `-${digits}` : digits;
}

function decimalSign(text: string): ',' | '.' | '' {
	const comma = text.lastIndexOf(',');
	const point = text.lastIndexOf('.');
	if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
	if (comma >= 0) return text.indexOf(',') === comma ? ',' : '';
	if (point < 0 || text.indexOf('.') !== point) return '';
	return /^-?\d{1,3}\.\d{3}$/.test(text) && !/^-?0\./.test(text) ? '' : '.';
}

/** Drops the signs that group thousands; groups that are no groups make it no number. */
function groupedBy(text: string, sign: ',' | '.' | ''): string {
	const at = sign === '' ? -1 : text.lastIndexOf(sign);
	const whole = at < 0 ? text : text.slice(0, at);
	const fraction = at < 0 ? '' : text.slice(at + 1);
	const isGrouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
	const bare = isGrouped ? whole.replace(/[.,]/g, '') : whole;
	return fraction === '' && at < 0 ? bare : `${bare}.${fraction}`;
}

/** A stored decimal as it goes back into a field, so that reading it again gives the same number. */
export function writeDecimal(decimal: string): string {
	return decimal.replace('.', ',');
}

type Figures = Pick<Entry, 'figures' | 'figureIndices'>;

/**
 * The figures as they are sent: numbers as decimals, rows without a word or a number left out, the indices kept
 * parallel. What is no number stays as typed, so that the rules refuse it by name.
 */
export function figuresToSend({ figures, figureIndices }: Figures): Figures {
	const rows = figures
		.map((figure, place) => ({ figure, index: figureIndices[place] ?? '' }))
		.filter(({ figure }) => figure.value.trim() !== '' || figure.name.trim() !== '');
	return {
		figures: rows.map(({ figure }): Figure => ({
			...figure,
			value: readDecimal(figure.value) ?? figure.value
		})),
		figureIndices: rows.map(({ index }) => index)
	};
}

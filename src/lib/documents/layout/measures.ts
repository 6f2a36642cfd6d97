/**
 * Measures of Nghị định 30/2020/NĐ-CP, Annex I (domain §3.1 to §3.4): lengths in millimetres, letters in points. Where
 * the decree gives a range, this is its own example or the middle of what offices use.
 */
export const PAGE = { width: 210, height: 297 } as const;
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
/** the page number stands in the upper margin, so far from the edge */
export const HEADER = 10;
export const FONT = 'Times New Roman';

export const SIZES = {
	nation: 12,
	motto: 13,
	superior: 12,
	agency: 12,
	number: 13,
	about: 12,
	placeAndDate: 13,
	title: 14,
	body: 14,
	table: 13,
	signature: 14,
	recipientsTitle: 12,
	recipients: 11,
	pageNumber: 14,
	annex: 14,
	caption: 12
} as const;

/** first line of a paragraph, and `Điều` */
export const INDENT = 10;
/** points between paragraphs, at least 6 */
export const GAP = 6;
/** points above the "V/v" of an official letter */
export const ABOUT_GAP = 6;
/** of single spacing */
export const LINE = 1.15;
/** the rule below agency and title: this part of the text's width, between a third and a half */
export const RULE_PART = 0.4;
/** empty lines between who signs and the name */
export const SIGNATURE_LINES = 4;
/** widths of the two columns above, and of recipients beside the signature */
export const HEADING_COLUMNS = [70, 95] as const;
export const SIGNATURE_COLUMNS = [82, 83] as const;

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const END = './.';

const TWIPS = 1440 / 25.4;
/** Twentieths of a point, as Word counts lengths. */
export function twips(millimetres: number): number {
	return Math.round(millimetres * TWIPS);
}

/** Width of the text between the margins, in millimetres. */
export function textWidth({
	landscape = false,
	bare = false
}: {
	readonly landscape?: boolean;
	readonly bare?: boolean;
}): number {
	const width = landscape ? PAGE.height : PAGE.width;
	return bare ? width : width - MARGINS.left - MARGINS.right;
}

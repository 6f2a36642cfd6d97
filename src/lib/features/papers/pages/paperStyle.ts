import type { Align } from '$lib/documents/layout/blocks';
import {
	HEADER,
	HEADING_COLUMNS,
	INDENT,
	LINE,
	MARGINS,
	PAGE,
	RULE_PART,
	SIGNATURE_COLUMNS,
	SIZES,
	textWidth
} from '$lib/documents/layout/measures';

/** Height of a line of single spacing in Times New Roman, as a part of its size: ascent, descent and the gap between. */
const SINGLE = 1.15;

const columns = ([left, right]: readonly [number, number]) => `minmax(0, ${left}fr) minmax(0, ${right}fr)`;

/** The decree's measures as custom properties of every page: the one place from which the screen takes them. */
export const paperStyle: string = Object.entries({
	'page-short': `${PAGE.width}mm`,
	'page-long': `${PAGE.height}mm`,
	'margin-top': `${MARGINS.top}mm`,
	'margin-bottom': `${MARGINS.bottom}mm`,
	'margin-left': `${MARGINS.left}mm`,
	'margin-right': `${MARGINS.right}mm`,
	header: `${HEADER}mm`,
	indent: `${INDENT}mm`,
	single: `${SINGLE}`,
	leading: `${(SINGLE * LINE).toFixed(4)}`,
	'rule-part': `${RULE_PART * 100}%`,
	'heading-columns': columns(HEADING_COLUMNS),
	'signature-columns': columns(SIGNATURE_COLUMNS),
	...Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [`size-${name}`, `${size}pt`]))
})
	.map(([name, value]) => `--paper-${name}: ${value}`)
	.join('; ');

/** How a block's words lie, in the words of CSS. */
export function textAlign(align: Align): string {
	return align === 'centre' ? 'center' : align;
}

/** Pixels of the screen in a millimetre and in a point, as CSS counts them. */
export const PER_MM = 96 / 25.4;
export const PER_POINT = 96 / 72;

/** Width and height of the text of a page, in pixels. */
export function textRoom(part: { readonly landscape?: boolean; readonly bare?: boolean }): {
	readonly width: number;
	readonly height: number;
} {
	const high = part.landscape ? PAGE.width : PAGE.height;
	const height = part.bare ? high : high - MARGINS.top - MARGINS.bottom;
	return { width: textWidth(part) * PER_MM, height: height * PER_MM };
}

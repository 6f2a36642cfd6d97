import { fold } from '../text/fold';

/**
 * Position and unit as they stand in one line of a paper: "Công chức Tư pháp - Hộ tịch" says its unit already and does
 * not name it twice. Empty where neither is known.
 */
export function workplace(position: string, unitName: string): string {
	if (position === '' || unitName === '') return position || unitName;
	return bare(position).includes(bare(unitName)) ? position : `${position}, ${unitName}`;
}

/** Without quotation marks and hyphens, which people set as they like: “Một cửa” is Một cửa. */
function bare(words: string): string {
	return fold(words)
		.replace(/["'“”‘’«»-]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

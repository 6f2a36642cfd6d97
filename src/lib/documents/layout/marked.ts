import type { Words } from './blocks';
import { joined, plainWords } from './words';

/**
 * Lines of a list with the marks that the decree puts behind them: `;` behind each, `.` behind the last. A line that
 * brings a mark of its own keeps it.
 * @param before stands before each line: "- " of addressees and recipients
 */
export function marked(lines: readonly Words[], before = ''): readonly Words[] {
	return lines.map((line, at) => {
		const end = /[;.,:]\s*$/.test(plainWords(line)) ? '' : at === lines.length - 1 ? '.' : ';';
		return joined(...(before === '' ? [] : [before]), line, ...(end === '' ? [] : [end]));
	});
}

import type { Words } from './blocks';
import { joined, plainWords } from './words';

/** "- Như trên;" … "- Lưu: VT.": a hyphen before each, `;` behind, a full stop behind the last (box 9b). */
export function recipientLines(to: readonly Words[]): readonly Words[] {
	return to.map((words, place) => joined('- ', words, endOf(plainWords(words), place === to.length - 1)));
}

function endOf(text: string, isLast: boolean): string {
	if (/[.;]$/.test(text)) return '';
	return isLast ? '.' : ';';
}

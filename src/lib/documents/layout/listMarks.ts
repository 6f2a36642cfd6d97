import type { ListBlock } from './blocks';
import { pointLetter } from './inPaper';

/** What stands before a line of a list, counted from 0: "- ", "1. ", "đ) ". */
export function listMark(mark: ListBlock['mark'], place: number): string {
	if (mark === 'hyphen') return '- ';
	return mark === 'figure' ? `${place + 1}. ` : `${pointLetter(place)}) `;
}

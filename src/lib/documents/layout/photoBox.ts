import { MARGINS, PAGE, textWidth } from './measures';
import type { Photo } from './blocks';

export const PHOTOS_A_PAGE = 2;
/** height left for the captions of both, in millimetres */
const CAPTIONS = 60;

/** Size of a photo on the paper in millimetres: whole, as large as half a page allows, never larger than it is wide. */
export function photoBox({ width, height }: Pick<Photo, 'width' | 'height'>): {
	readonly width: number;
	readonly height: number;
} {
	const box = {
		width: textWidth({}),
		height: (PAGE.height - MARGINS.top - MARGINS.bottom - CAPTIONS) / PHOTOS_A_PAGE
	};
	const scale = Math.min(box.width / width, box.height / height);
	return { width: width * scale, height: height * scale };
}

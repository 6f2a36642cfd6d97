import type { Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';

/** What was given to a nominee: the paper is signed later where another authority decides. */
export interface Decision {
	readonly level: 'ward' | 'city';
	readonly of: string;
	readonly decided: Instant;
	/** number, day and issuer, and when the clerk enters them */
	readonly paper: readonly [number: string, date: string, issuer: string, entered: Instant];
}

const OF_WARD = [
	'134/QĐ-UBND',
	'2023-12-29',
	'Chủ tịch UBND phường Tiến Thành',
	at('2023-12-29', 16, 20)
] as const;
const OF_CITY = ['147/QĐ-UBND', '2024-01-18', 'Chủ tịch UBND thành phố', at('2024-01-22', 8, 40)] as const;

export const DECISIONS: readonly Decision[] = [
	...['motCua', 'motcua1', 'vanHoa2', 'tuPhap2'].map((of, row): Decision => ({
		level: 'ward',
		of,
		decided: at('2023-12-29', 15, row),
		paper: OF_WARD
	})),
	...['ubnd', 'congNghe', 'sangkien1'].map((of, row): Decision => ({
		level: 'city',
		of,
		decided: at('2024-01-22', 8, row),
		paper: OF_CITY
	}))
];

/** For what, in the words of the decisions. */
export const ACHIEVEMENT = 'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023';

/** The campaign on its way: reviewed, then decided, when the city's paper has come. */
export const REVIEWING_AT = at('2023-12-28', 16, 0);
export const DECIDED_AT = at('2024-01-22', 9, 0);
export const PUBLISHED_AT = at('2024-01-22', 14, 0);

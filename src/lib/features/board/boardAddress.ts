import { BOARD_ORDERS, type BoardOrder } from '$lib/domain/evidence/sortBoard';

export const VIEWS = ['ca-nhan', 'tap-the', 'chi-so'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader asked for, as it stands in the address: going back finds it again, and it can be passed on. */
export interface Asked {
	/** id; empty: the one that runs */
	readonly campaign: string;
	readonly view: View;
	readonly unit: string;
	readonly area: string;
	readonly month: string;
	/** entries that wait to be attested count too */
	readonly withWaiting: boolean;
	readonly onlyLate: boolean;
	readonly query: string;
	readonly order: BoardOrder;
	/** of a timeline: code of a criterion */
	readonly criterion: string;
}

const NAMES = {
	campaign: 'phong-trao',
	view: 'bang',
	unit: 'don-vi',
	area: 'linh-vuc',
	month: 'thang',
	withWaiting: 'ca-cho',
	onlyLate: 've-muon',
	query: 'tim',
	order: 'thu-tu',
	criterion: 'tieu-chi'
} as const satisfies Record<keyof Asked, string>;

export function readAsked(params: URLSearchParams): Asked {
	const text = (name: keyof Asked) => params.get(NAMES[name]) ?? '';
	return {
		campaign: text('campaign'),
		view: VIEWS.find((view) => view === text('view')) ?? 'ca-nhan',
		unit: text('unit'),
		area: text('area'),
		month: text('month'),
		withWaiting: text('withWaiting') === '1',
		onlyLate: text('onlyLate') === '1',
		query: text('query'),
		order: BOARD_ORDERS.find((order) => order === text('order')) ?? 'name',
		criterion: text('criterion')
	};
}

/** The address that says the same; what is as it always is stays out of it. */
export function addressOf(path: string, asked: Asked): string {
	const params = new URLSearchParams();
	for (const [name, word] of Object.entries(NAMES) as [keyof Asked, string][]) {
		const value = asked[name];
		if (value === '' || value === false || value === 'ca-nhan' || (name === 'order' && value === 'name'))
			continue;
		params.set(word, value === true ? '1' : String(value));
	}
	const query = params.toString();
	return query === '' ? path : `${path}?${query}`;
}

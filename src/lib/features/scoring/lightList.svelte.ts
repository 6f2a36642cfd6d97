import { createSubscriber } from 'svelte/reactivity';
import type { LocalDatabase } from '$lib/store/database';
import type { LightRows } from '$lib/store/lightRows';
import { councilRows, sheetRows, type CouncilRow, type SheetRow } from '$lib/store/scoring/councilRows';

/** Light rows as a rune: what reads them follows every committed write. */
interface LightList<Light> {
	readonly rows: readonly Light[];
	readonly ready: boolean;
}

export interface CouncilLists {
	readonly initiatives: LightList<CouncilRow>;
	readonly sheets: LightList<SheetRow>;
}

/** What the list of the initiative council is made of, as long as something on the screen reads it. */
export function councilLists(db: LocalDatabase): CouncilLists {
	return { initiatives: listOf(councilRows(db)), sheets: listOf(sheetRows(db)) };
}

function listOf<name extends 'initiatives' | 'scores', Light>(
	source: LightRows<name, Light>
): LightList<Light> {
	const subscribe = createSubscriber((update) => source.subscribe(update));
	return {
		get rows() {
			subscribe();
			return source.rows;
		},
		get ready() {
			subscribe();
			return source.isReady;
		}
	};
}

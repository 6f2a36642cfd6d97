import type { Criterion, SubjectKind } from '$lib/domain/campaigns/rules';
import type { WardHere } from '$lib/store/wardHere';
import type { DeskRow } from './fillDesk';

/** What the table of nominees and its cards are given. */
export interface NomineeRows {
	readonly rows: readonly DeskRow[];
	readonly caption: string;
	readonly ward: WardHere;
	/** ids of nominations whose screening was begun on this phone */
	readonly begun: ReadonlySet<string>;
	readonly picked: ReadonlySet<string>;
	readonly onpick: (id: string, is: boolean) => void;
	readonly onlook: (row: DeskRow, criterion: string) => void;
}

/** A table has columns; cards name the criteria of each nominee. */
export interface NomineeColumns {
	readonly criteria: readonly Criterion[];
	readonly kind: SubjectKind;
}

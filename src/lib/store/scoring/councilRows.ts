import type { Initiative } from '$lib/domain/initiatives/initiative';
import { councilStage, type CouncilStage } from '$lib/domain/scores/stage';
import type { Score } from '$lib/domain/scores/score';
import { fold } from '$lib/domain/text/fold';
import type { LocalDatabase } from '../database';
import { LightRows } from '../lightRows';
import type { LocalOf, SyncMark } from '../rows';

/** An initiative before the council, as its list shows it. */
export interface CouncilRow extends Pick<
	Initiative,
	'id' | 'campaign' | 'title' | 'people' | 'state' | 'late' | 'filedAt' | 'scored' | 'votePassed'
> {
	readonly stage: CouncilStage;
	readonly authors: readonly string[];
	readonly recognisedLevel: string;
	readonly decisionNumber: string;
	readonly sync: SyncMark;
	/** title and authors, folded, to be searched in */
	readonly text: string;
}

/** A sheet as the list shows it: that it is there, never what it says. */
export interface SheetRow extends Pick<Score, 'id' | 'initiative' | 'member' | 'reporter' | 'state'> {
	readonly sync: SyncMark;
}

const initiatives = new WeakMap<LocalDatabase, LightRows<'initiatives', CouncilRow>>();
const sheets = new WeakMap<LocalDatabase, LightRows<'scores', SheetRow>>();

/** The initiatives that are before the council, of all campaigns; drafts and withdrawn ones are not. */
export function councilRows(db: LocalDatabase): LightRows<'initiatives', CouncilRow> {
	return kept(initiatives, db, () => new LightRows(db, 'initiatives', councilRow));
}

/** The score sheets that this phone knows. */
export function sheetRows(db: LocalDatabase): LightRows<'scores', SheetRow> {
	return kept(sheets, db, () => new LightRows(db, 'scores', sheetRow));
}

function kept<T>(all: WeakMap<LocalDatabase, T>, db: LocalDatabase, make: () => T): T {
	const known = all.get(db) ?? make();
	all.set(db, known);
	return known;
}

function councilRow(row: LocalOf<'initiatives'>): CouncilRow | null {
	const stage = councilStage(row);
	if (stage === null) return null;
	const { id, campaign, title, people, state, late, filedAt, scored, votePassed, sync } = row;
	const { recognisedLevel, decisionNumber } = row;
	const authors = row.authors.map(({ name }) => name);
	const text = fold([title, ...authors].join(' '));
	return {
		...{ id, campaign, title, people, state, late, filedAt, scored, votePassed, sync },
		...{ recognisedLevel, decisionNumber, stage, authors, text }
	};
}

function sheetRow({ id, initiative, member, reporter, state, sync }: LocalOf<'scores'>): SheetRow {
	return { id, initiative, member, reporter, state, sync };
}

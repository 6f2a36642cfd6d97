import { indexValue, type IndexValue } from '../campaigns/indexValue';
import type { CampaignRules, ReformIndex } from '../campaigns/rules';
import type { Entry } from '../entries/entry';
import { passesFilter, type EvidenceFilter } from './evidenceFilter';
import type { EvidenceRow } from './evidenceRow';

/** An entry with figures; only those that name an index matter here. */
export type RowWithFigures = EvidenceRow & Pick<Entry, 'figures' | 'figureIndices' | 'receivedAt'>;

/** An index of the plan: what was reached against what is wanted, and by how many figures. */
export interface IndexProgress {
	readonly area: { readonly code: string; readonly label: string };
	readonly index: ReformIndex;
	readonly figures: number;
	/** `null` while no counted entry names the index: no data is not "not met" */
	readonly value: IndexValue | null;
}

/** Whether an entry gives a figure for any index. */
export function namesIndex(row: Pick<Entry, 'figureIndices'>): boolean {
	return row.figureIndices.some((code) => code !== '');
}

/** Reached against target per index (product §3), from entries that count, in the order in which they arrived. */
export function indexProgress(
	rules: Pick<CampaignRules, 'areas'>,
	rows: readonly RowWithFigures[],
	filter: EvidenceFilter,
	replaced: ReadonlySet<string>
): readonly IndexProgress[] {
	const figures = new Map<string, { value: string; day: string }[]>();
	const arrived = rows
		.filter((row) => passesFilter(row, filter, replaced))
		.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
	for (const row of arrived) {
		row.figureIndices.forEach((code, at) => {
			const figure = row.figures[at];
			if (code === '' || !figure) return;
			const known = figures.get(code) ?? [];
			known.push({ value: figure.value, day: row.day });
			figures.set(code, known);
		});
	}
	return rules.areas.flatMap(({ code, label, indices }) =>
		indices.map((index) => {
			const given = figures.get(index.code) ?? [];
			return { area: { code, label }, index, figures: given.length, value: indexValue(index, given) };
		})
	);
}

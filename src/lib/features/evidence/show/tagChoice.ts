import type { Entry } from '$lib/domain/entries/entry';

/** Tags while they are being chosen. */
export type TagChoice = Pick<Entry, 'area' | 'criteria' | 'figureIndices'>;

export function tagsOf(entry: TagChoice): TagChoice {
	return { area: entry.area, criteria: entry.criteria, figureIndices: entry.figureIndices };
}

/** Only the tags that differ from what the entry has: an untouched one is not written over somebody else's. */
export function changedTags(entry: TagChoice, chosen: TagChoice): Partial<TagChoice> {
	const same = (a: readonly string[], b: readonly string[]) =>
		a.length === b.length && a.every((one) => b.includes(one));
	return {
		...(chosen.area === entry.area ? {} : { area: chosen.area }),
		...(same(chosen.criteria, entry.criteria) ? {} : { criteria: chosen.criteria }),
		...(chosen.figureIndices.join('\n') === entry.figureIndices.join('\n')
			? {}
			: { figureIndices: chosen.figureIndices })
	};
}

import { randomOf } from '../random';
import { SECOND, type Scene } from '../photos/scenes';
import type { Deed, TaggedBy } from './deed';
import type { Draft } from './compose';

/** What becomes of a draft unless something else is said. */
export function planned(seed: string, draft: Draft, changes: Partial<Deed> = {}): Deed {
	const { pattern: _, ...rest } = draft;
	return {
		...rest,
		taggedBy: draft.fixed ? 'head' : taggedBy(seed, draft.key),
		fate: 'attested',
		photos: [],
		missing: 0,
		edited: false,
		admission: '',
		...changes
	};
}

/** About one in seven is never tagged: the board's column of untagged entries. */
function taggedBy(seed: string, key: string): TaggedBy {
	const ticket = randomOf(`${seed}/tags/${key}`).next();
	if (ticket < 0.2) return 'author';
	if (ticket < 0.74) return 'head';
	if (ticket < 0.8) return 'headAreaOnly';
	if (ticket < 0.87) return 'standing';
	return 'nobody';
}

/** So many photos of a deed: the first as the pattern says, the others of what lay beside it. */
export function photosOf(seed: string, draft: Draft, count: number): readonly Scene[] {
	const random = randomOf(`${seed}/photos/${draft.key}`);
	const first = draft.pattern.scene;
	return Array.from({ length: count }, (_, at) => (at === 0 ? first : random.pick(SECOND[first])));
}

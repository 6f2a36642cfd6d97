import { MOST_HEADS, type Cursor } from '$lib/domain/changes/protocol';

/** The newest ones are all kept: most copies that a server is restored from are young. */
const NEWEST = 8;

/**
 * Remembers one more place of the log: the newest ones, and of the older ones ever fewer, so that a restored server
 * can tell how far its log is still the one that this phone knew.
 * @param heads oldest first
 */
export function rememberHead(heads: readonly Cursor[], place: Cursor): readonly Cursor[] {
	const last = heads.at(-1);
	if (place.seq === 0 || (last && place.seq <= last.seq)) return heads;
	const all = [...heads, place];
	if (all.length <= MOST_HEADS) return all;
	const old = all.slice(0, -NEWEST);
	// The one whose neighbours stand closest, measured by how far back they lie, is missed least.
	const spread = (at: number) => {
		const before = old[at - 1]?.seq ?? 0;
		const after = old[at + 1]?.seq ?? place.seq;
		return (after - before) / (place.seq - before);
	};
	const missed = old.map((_, at) => at).reduce((a, b) => (spread(b) < spread(a) ? b : a));
	return all.filter((_, at) => at !== missed);
}

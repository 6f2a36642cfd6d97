import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Instant } from '$lib/domain/time';
import type { Seen } from '../door/play';
import type { Scene } from '../photos/scenes';

/** A photo that an entry names. */
export interface PhotoPlan {
	readonly id: string;
	readonly scene: Scene;
	readonly name: string;
	readonly caption: string;
	readonly takenAt: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Something that somebody does at a moment: one change, as a phone would send it. */
export interface Act {
	/** the server's clock when it arrives */
	readonly at: Instant;
	/** user name */
	readonly by: string;
	/** name of the change: its id follows from it, so that a second fill is a repetition */
	readonly name: string;
	readonly collection: CollectionName;
	readonly id: string;
	/** whether it makes the record: every other act is based on the newest revision */
	readonly isNew: boolean;
	/** what is written; a function where that follows from what its maker reads at that moment */
	readonly fields: Fields | ((seen: Seen) => Fields);
	/** name of a group that is carried out all or not at all: same account, same moment */
	readonly group?: string;
	/** by the phone's own clock */
	readonly capturedAt: Instant;
	readonly clockOffset: number | null;
	/** an entry's photos: named in its `attachments` */
	readonly photos?: readonly PhotoPlan[];
	/** an `attachments` act: the photo whose bytes it brings */
	readonly brings?: PhotoPlan;
}

/** Acts in the order of their arrival; what arrives at once keeps its order. */
export function inOrder(acts: readonly Act[]): readonly Act[] {
	return acts
		.map((act, at) => ({ act, at }))
		.sort((a, b) => (a.act.at === b.act.at ? a.at - b.at : a.act.at < b.act.at ? -1 : 1))
		.map(({ act }) => act);
}

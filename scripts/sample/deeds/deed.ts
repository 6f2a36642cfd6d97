import type { Entry } from '$lib/domain/entries/entry';
import type { Instant } from '$lib/domain/time';
import type { Scene } from '../photos/scenes';

export type Written = Pick<
	Entry,
	'subjectKind' | 'subject' | 'subjectName' | 'day' | 'title' | 'story' | 'place' | 'figures'
>;
export type Tags = Pick<Entry, 'area' | 'criteria' | 'figureIndices'>;

/** What becomes of an entry. */
export type Fate =
	/** read and attested; `tagged` says who sets the tags, if anybody */
	| 'attested'
	/** returned once, mended, attested */
	| 'resubmitted'
	/** returned, and still with its author */
	| 'returned'
	/** in the inbox of whoever attests */
	| 'waiting'
	| 'withdrawn';

export type TaggedBy = 'author' | 'head' | 'headAreaOnly' | 'standing' | 'nobody';

/** One entry of the sample with everything that will happen to it. */
export interface Deed {
	readonly key: string;
	/** account that types it */
	readonly by: string;
	/** key of the person who saw it */
	readonly author: string;
	readonly written: Written;
	/** the tags that fit; who sets them is `taggedBy` */
	readonly tags: Tags;
	readonly taggedBy: TaggedBy;
	readonly fate: Fate;
	/** true time of the writing; the phone's own clock differs by `clockOffset` */
	readonly capturedAt: Instant;
	readonly sentAt: Instant;
	readonly clockOffset: number | null;
	readonly photos: readonly Scene[];
	/** photos that are named and never come: the head sees which ones are on their way */
	readonly missing: number;
	/** the author mends it while it waits */
	readonly edited: boolean;
	/** key of the person that a free name is, once the standing body links it */
	readonly links: string;
	readonly admission: '' | 'admitted' | 'rejected';
	/** made so that a nominee has evidence for a criterion, or for two people's view of one event: its fate is fixed */
	readonly fixed: boolean;
}

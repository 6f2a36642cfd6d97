import { initiativeSignature, isCompared } from '$lib/domain/initiatives/likeness';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { similarity, type Signature } from '$lib/domain/text/similarity';
import { breathe, eachInSlices } from '../breathe';
import type { LocalDatabase } from '../database';
import type { LocalOf } from '../rows';

/** An initiative that says much of what another one says. */
export interface SimilarInitiative extends Pick<
	Initiative,
	'id' | 'title' | 'campaign' | 'state' | 'filedAt'
> {
	readonly authors: readonly string[];
	/** share of the shorter text's wording that stands in the other, from 0 to 1 (see `text/similarity`) */
	readonly alike: number;
}

export interface Similar {
	/** the most alike first, ten at most */
	readonly found: readonly SimilarInitiative[];
	/** how many it was compared with */
	readonly compared: number;
}

export interface Search {
	readonly signal?: AbortSignal;
	/** called after each page; `total`: initiatives on this phone */
	readonly onprogress?: (done: number, total: number) => void;
}

interface Signed {
	readonly rev: number;
	readonly signature: Signature;
}

/** Rows read at a time: 5 kB each, read by the browser in one task. */
const PAGE = 25;
/** Signatures kept, 4 kB each: two years of a large ward. Beyond it they are made anew at each search. */
const MOST_KEPT = 4_000;
/** Shown at most: whoever copies, copies from few. */
const MOST = 10;

/** By account; gone with its database, never on disk. */
const signatures = new WeakMap<LocalDatabase, Map<string, Signed>>();

/**
 * Initiatives on this phone, of this and earlier campaigns, that share at least so much of their wording with one. Read and compared with pauses, so that the page stays quick; a signature is made once
 * per revision.
 * @returns `null` when the signal stopped it
 */
export async function findSimilar(
	db: LocalDatabase,
	one: LocalOf<'initiatives'>,
	atLeast: number,
	{ signal, onprogress }: Search = {}
): Promise<Similar | null> {
	const kept = signatures.get(db) ?? new Map<string, Signed>();
	signatures.set(db, kept);
	const sought = initiativeSignature(one);
	const total = await db.initiatives.count();
	const found: SimilarInitiative[] = [];
	let done = 0;
	let compared = 0;
	for (let after = '', isLast = false; !isLast;) {
		const page = await db.initiatives.where('id').above(after).limit(PAGE).toArray();
		// What the browser has just unpacked was a task of its own.
		await breathe();
		const whole = await eachInSlices(
			page,
			(row) => {
				if (!isCompared(row) || row.id === one.id) return;
				compared += 1;
				const alike = similarity(sought, signatureOf(kept, row));
				if (alike > 0 && alike >= atLeast) found.push(similar(row, alike));
			},
			signal,
			1
		);
		if (!whole) return null;
		done += page.length;
		isLast = page.length < PAGE;
		after = page.at(-1)?.id ?? after;
		onprogress?.(done, Math.max(total, done));
		if (signal?.aborted) return null;
	}
	const ordered = found.sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1));
	return { found: ordered.slice(0, MOST), compared };
}

function signatureOf(kept: Map<string, Signed>, row: LocalOf<'initiatives'>): Signature {
	const known = kept.get(row.id);
	if (known?.rev === row.rev && row.sync === 'confirmed') return known.signature;
	const signature = initiativeSignature(row);
	// Own words that are not at the server yet have no revision of their own.
	if (row.sync === 'confirmed' && (known || kept.size < MOST_KEPT)) {
		kept.set(row.id, { rev: row.rev, signature });
	}
	return signature;
}

function similar(row: LocalOf<'initiatives'>, alike: number): SimilarInitiative {
	const { id, title, campaign, state, filedAt } = row;
	return { id, title, campaign, state, filedAt, authors: row.authors.map(({ name }) => name), alike };
}

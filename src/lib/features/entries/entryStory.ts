import type { Actor } from '$lib/domain/access/actor';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { rulesOf } from '$lib/domain/campaigns/campaign';
import { attesterOf, type Attester } from '$lib/domain/entries/attestation';
import { isAuthor } from '$lib/domain/entries/authorship';
import { CONTENT_FIELDS } from '$lib/domain/entries/entry';
import { isOpenTo, isOpenToCorrection } from '$lib/domain/entries/permissions';
import { dayOf } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { loadLookup } from '$lib/store/lookup';
import { readMeta } from '$lib/store/meta';
import type { LocalOf } from '$lib/store/rows';
import { sendingOf, type Sending } from '$lib/store/sending';

/** Everything that the screen of one entry tells, with names in place of ids. */
export interface EntryStory {
	readonly entry: LocalOf<'entries'>;
	readonly campaign: Campaign | undefined;
	readonly sending: Sending;
	readonly attester: Attester;
	/** a draft of it lies unfinished on this phone */
	readonly hasDraft: boolean;
	/** name of a person or unit, empty when this phone does not know it */
	nameOf(id: string): string;
	/** labels of its area, criteria and indices, under the rules it was made under */
	labelOf(code: string): string;
	readonly mayEdit: boolean;
	readonly mayWithdraw: boolean;
	/** own and attested: what is wrong is put right by a correction */
	readonly mayCorrect: boolean;
	/** the entry that this one corrects, when this phone holds it */
	readonly original: LocalOf<'entries'> | undefined;
	/** that one was erased by decision */
	readonly originalErased: boolean;
	/** corrections of this entry, the latest first */
	readonly corrections: readonly LocalOf<'entries'>[];
	/** an own edit arrived after the entry was returned: its words are there, but nobody has sent it again */
	readonly editedSinceReturn: boolean;
}

/** @returns `undefined` when this phone does not hold the entry */
export async function entryStory(
	db: LocalDatabase,
	id: string,
	actor: Actor,
	now: string
): Promise<EntryStory | undefined> {
	const entry = await db.entries.get(id);
	if (!entry) return undefined;
	const { author, typist, subject, linked, decidedBy } = entry;
	const wanted = {
		people: [author, typist, subject, linked, decidedBy, actor.person],
		campaigns: [entry.campaign]
	};
	const [lookup, sending, drafts, original, corrections, editedSinceReturn, erased] = await Promise.all([
		loadLookup(db, wanted),
		sendingOf(db, 'entries', id),
		db.drafts.where('id').equals(id).count(),
		entry.corrects === '' ? undefined : db.entries.get(entry.corrects),
		db.entries.where('corrects').equals(id).reverse().sortBy('capturedAt'),
		wasEditedSince(db, entry),
		readMeta(db, 'erased')
	]);
	const campaign = lookup.campaign(entry.campaign);
	const isOwn = isAuthor(entry, actor);
	const may = (act: 'edit' | 'withdraw') => isOwn && isOpenTo(act, { entry, campaign });
	const labels = labelsOf(campaign, entry.rulesVersion);
	return {
		entry,
		campaign,
		sending,
		attester: attesterOf(entry, lookup, dayOf(now)),
		hasDraft: drafts > 0,
		nameOf: (one) => lookup.person(one)?.name ?? lookup.units.get(one)?.name ?? '',
		labelOf: (code) => labels.get(code) ?? code,
		// What the server refused can always be mended: that is the way out.
		mayEdit: may('edit') || (isOwn && sending.state === 'refused'),
		// What never arrived is let go of in the waiting list, not withdrawn.
		mayWithdraw: may('withdraw') && sending.state !== 'refused',
		mayCorrect: isOwn && isOpenToCorrection({ entry, campaign }),
		original,
		originalErased: erased.includes(`entries/${entry.corrects}`),
		corrections,
		editedSinceReturn
	};
}

/** Words that this phone had sent before it knew of the return, and that the server took after it. */
async function wasEditedSince(db: LocalDatabase, entry: LocalOf<'entries'>): Promise<boolean> {
	if (entry.state !== 'returned') return false;
	const items = await db.outbox.where('[collection+id]').equals(['entries', entry.id]).toArray();
	return items.some(
		({ status, fields, sentAt = '' }) =>
			status === 'sent' && sentAt > entry.decidedAt && CONTENT_FIELDS.some((field) => field in fields)
	);
}

function labelsOf(campaign: Campaign | undefined, version: number): ReadonlyMap<string, string> {
	if (!campaign) return new Map();
	const versions = [campaign.rules, rulesOf(campaign, version) ?? campaign.rules];
	return new Map(
		versions.flatMap(({ areas, criteria }) =>
			[...areas, ...areas.flatMap(({ indices }) => indices), ...criteria].map(
				({ code, label }) => [code, label] as const
			)
		)
	);
}

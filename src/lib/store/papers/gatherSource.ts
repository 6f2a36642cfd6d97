import { imageSize } from '$lib/domain/attachments/imageSize';
import type { Entry } from '$lib/domain/entries/entry';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { evidenceNamedBy } from '$lib/domain/meetings/factsOf';
import { pickedIn } from '$lib/domain/nominations/reportEvidence';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { NO_FIGURES } from '$lib/domain/papers/movement';
import { officeNow } from '$lib/domain/papers/office';
import type { HeldPhoto, PaperSource } from '$lib/domain/papers/source';
import { fail, ok, type Result } from '$lib/domain/result';
import type { LocalDatabase } from '../database';
import { plain } from '../rows';
import { heldBytes } from './heldBytes';

/** What of a campaign is read beside its records, because it takes long. */
export interface Asked {
	/** ids of nominations whose photos are shown */
	readonly photosOf?: readonly string[];
	/** the figures of the whole movement */
	readonly movement?: boolean;
}

/**
 * Everything that the papers of a campaign are made of, as this phone shows it.
 * @returns `papers.campaignUnknown` when the phone does not hold the campaign
 */
export async function gatherSource(
	db: LocalDatabase,
	campaignId: string,
	{ photosOf = [] }: Asked = {}
): Promise<Result<PaperSource>> {
	const row = await db.campaigns.get(campaignId);
	if (!row) return fail('papers.campaignUnknown');
	const campaign = plain(row);
	const [units, people, profiles, councils, nominations, meetings, awards, initiatives] = await Promise.all([
		db.units.toArray(),
		db.people.toArray(),
		db.profiles.toArray(),
		db.councils.toArray(),
		db.nominations.where('campaign').equals(campaignId).toArray(),
		db.meetings.where('campaign').equals(campaignId).toArray(),
		db.awards.where('campaign').equals(campaignId).toArray(),
		db.initiatives.where('campaign').equals(campaignId).toArray()
	]);
	const [entries, scores] = await Promise.all([
		entriesOf(db, nominations),
		db.scores
			.where('initiative')
			.anyOf(initiatives.map(({ id }) => id))
			.toArray()
	]);
	const shown = nominations.filter(({ id }) => photosOf.includes(id));
	return ok({
		campaign,
		rules: campaign.rules,
		office: officeNow(campaign),
		units: byId(units.map(plain)),
		people: byId(people.map(plain)),
		profiles: new Map(profiles.map((profile) => [profile.person, plain(profile)])),
		councils: councils.map(plain),
		nominations: nominations.map(plain),
		meetings: meetings.map(plain),
		awards: awards.map(plain),
		initiatives: initiatives.map(plain),
		scores: scores.map(plain),
		entries,
		movement: NO_FIGURES,
		photos: await photosHeld(db, namedPhotos(shown, entries, initiatives))
	});
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
	return new Map(records.map((record) => [record.id, record]));
}

/** Entries that reports and screenings name. */
async function entriesOf(
	db: LocalDatabase,
	nominations: readonly Nomination[]
): Promise<ReadonlyMap<string, Entry>> {
	const ids = [...new Set(nominations.flatMap(evidenceNamedBy))];
	const found = await db.entries.bulkGet(ids);
	return byId(found.flatMap((entry) => (entry ? [plain(entry)] : [])));
}

/** Ids of the photos of what the reports picked. */
function namedPhotos(
	nominations: readonly Nomination[],
	entries: ReadonlyMap<string, Entry>,
	initiatives: readonly Initiative[]
): ReadonlySet<string> {
	const owners = nominations.flatMap(({ report }) => {
		const picked = pickedIn(report, 'initiatives');
		return [
			...[...pickedIn(report, 'entries')].flatMap((id) => entries.get(id) ?? []),
			...initiatives.filter(({ id }) => picked.has(id))
		];
	});
	const files = owners.flatMap(({ attachments }) => attachments);
	return new Set(files.filter(({ kind }) => kind === 'photo').map(({ id }) => id));
}

/** Read one by one: the bytes are looked at for their size and let go. */
async function photosHeld(
	db: LocalDatabase,
	ids: ReadonlySet<string>
): Promise<ReadonlyMap<string, HeldPhoto>> {
	const held = new Map<string, HeldPhoto>();
	for (const id of ids) {
		const bytes = await heldBytes(db, id);
		const size = bytes && imageSize(bytes);
		if (bytes && size) held.set(id, { ...size, type: bytes[0] === PNG ? 'png' : 'jpg' });
	}
	return held;
}

/** first byte of a PNG; photos are JPEG or PNG */
const PNG = 0x89;

import { imageSize } from '$lib/domain/attachments/imageSize';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { EvidenceRow } from '$lib/domain/evidence/evidenceRow';
import { evidenceNamedBy } from '$lib/domain/meetings/factsOf';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { NO_FIGURES } from '$lib/domain/papers/movement';
import { movementFigures, type MovementFacts } from '$lib/domain/papers/movementFigures';
import type { HeldPhoto, PaperSource } from '$lib/domain/papers/source';
import { namedPhotos, sourceOf } from '$lib/domain/papers/sourceOf';
import { fail, ok, type Result } from '$lib/domain/result';
import type { LocalDatabase } from '../database';
import { entryRow } from '../entryRow';
import { plain } from '../rows';
import { heldAmong, heldBytes } from './heldBytes';

/** What of a campaign is read beside its records, because it takes long. */
export interface Asked {
	/** whose photos are shown; nobody's where it is left out */
	readonly photosOf?: (nomination: Nomination) => boolean;
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
	{ photosOf = () => false, movement = false }: Asked = {}
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
	const named = [
		...new Set([...nominations.flatMap(evidenceNamedBy), ...initiatives.flatMap((one) => one.entries)])
	];
	const [found, scores] = await Promise.all([
		db.entries.bulkGet(named),
		db.scores
			.where('initiative')
			.anyOf(initiatives.map(({ id }) => id))
			.toArray()
	]);
	const entries = found.flatMap((entry) => (entry ? [plain(entry)] : []));
	const shown = nominations.filter(photosOf);
	return ok(
		sourceOf({
			campaign,
			units: units.map(plain),
			people: people.map(plain),
			profiles: profiles.map(plain),
			councils: councils.map(plain),
			nominations: nominations.map(plain),
			meetings: meetings.map(plain),
			awards: awards.map(plain),
			initiatives: initiatives.map(plain),
			scores: scores.map(plain),
			entries,
			movement: movement
				? movementFigures({ ...(await rowsOf(db, campaign)), initiatives, units, people })
				: NO_FIGURES,
			photos: await photosHeld(db, namedPhotos(shown, entries, initiatives))
		})
	);
}

const PAGE = 400;

/** The campaign's entries without their texts: 20,000 whole ones would be 60 MB. */
async function rowsOf(
	db: LocalDatabase,
	{ id: campaign, rules }: Campaign
): Promise<Pick<MovementFacts, 'campaign' | 'rules' | 'rows'>> {
	const rows: EvidenceRow[] = [];
	for (let after = '', isLast = false; !isLast;) {
		const page = await db.entries.where('id').above(after).limit(PAGE).toArray();
		for (const entry of page) if (entry.campaign === campaign) rows.push({ ...entryRow(entry), text: '' });
		isLast = page.length < PAGE;
		after = page.at(-1)?.id ?? after;
	}
	return { campaign, rules, rows };
}

/** A file never changes under its id: what was looked at once need not be read again to know its size. */
const seen = new Map<string, HeldPhoto>();

/** What was not seen before is read one by one: its bytes are looked at for their size and let go. */
async function photosHeld(
	db: LocalDatabase,
	ids: ReadonlySet<string>
): Promise<ReadonlyMap<string, HeldPhoto>> {
	const here = await heldAmong(db, [...ids]);
	const held = new Map<string, HeldPhoto>();
	for (const id of ids) {
		const photo = here.has(id) ? (seen.get(id) ?? (await look(db, id))) : undefined;
		if (photo) held.set(id, photo);
	}
	return held;
}

async function look(db: LocalDatabase, id: string): Promise<HeldPhoto | undefined> {
	const bytes = await heldBytes(db, id);
	const size = bytes && imageSize(bytes);
	if (!bytes || !size) return undefined;
	const photo: HeldPhoto = { ...size, type: bytes[0] === PNG ? 'png' : 'jpg' };
	seen.set(id, photo);
	return photo;
}

/** first byte of a PNG; photos are JPEG or PNG */
const PNG = 0x89;

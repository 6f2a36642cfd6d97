import { imageSize } from '$lib/domain/attachments/imageSize';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { movementFigures } from '$lib/domain/papers/movementFigures';
import type { HeldPhoto, PaperSource } from '$lib/domain/papers/source';
import { sourceOf } from '$lib/domain/papers/sourceOf';
import type { MemoryDoor } from '../door/memoryDoor';

/** The campaign of a year, as it stands behind the door. Throws where there is none. */
export function campaignOf(door: MemoryDoor, year: number): Campaign {
	const found = [...door.of('campaigns').values()].find(({ rules }) => rules.year === year);
	if (!found) throw new Error(`no campaign of ${year}`);
	return found;
}

/**
 * What the papers of a campaign are made of, as the standing body's phone would gather it.
 * @param bytesOf the bytes of a photo, where there are any
 */
export function sourceAt(
	door: MemoryDoor,
	campaign: Campaign,
	bytesOf: (file: string) => Uint8Array | undefined = () => undefined
): PaperSource {
	const ofCampaign = <R extends { readonly campaign: string }>(records: ReadonlyMap<string, R>) =>
		[...records.values()].filter((one) => one.campaign === campaign.id);
	const [units, people] = [[...door.of('units').values()], [...door.of('people').values()]];
	const entries = ofCampaign(door.of('entries'));
	const initiatives = ofCampaign(door.of('initiatives'));
	const rows = entries.map((entry) => ({ ...entry, unsent: false }));
	const files = [...entries, ...initiatives].flatMap(({ attachments }) => attachments);
	return sourceOf({
		campaign,
		units,
		people,
		profiles: [...door.of('profiles').values()],
		councils: [...door.of('councils').values()],
		nominations: ofCampaign(door.of('nominations')),
		meetings: ofCampaign(door.of('meetings')),
		awards: ofCampaign(door.of('awards')),
		initiatives,
		scores: ofCampaign(door.of('scores')),
		entries,
		movement: movementFigures({
			...{ campaign: campaign.id, rules: campaign.rules, rows, initiatives, units, people }
		}),
		photos: new Map(files.flatMap(({ id }) => held(id, bytesOf(id))))
	});
}

function held(id: string, bytes: Uint8Array | undefined): readonly (readonly [string, HeldPhoto])[] {
	const size = bytes && imageSize(bytes);
	return size ? [[id, { ...size, type: 'jpg' }]] : [];
}

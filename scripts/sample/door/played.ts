import type { Day } from '$lib/domain/time';
import { allActs, storyOf, type SampleState } from '../acts/story';
import { foundingActs } from '../acts/wardActs';
import type { Ward } from '../ward/records';
import { memoryDoor, type MemoryDoor } from './memoryDoor';
import { newPlayer, type PhotoOf } from './play';

const noPhoto: PhotoOf = async () => ({ bytes: new Uint8Array(70_000), sha256: 'a'.repeat(64) });

/** The whole sample, carried out by the rules alone: whatever they refuse ends it. */
export async function played(
	ward: Ward,
	today: Day,
	state: SampleState,
	photoOf: PhotoOf = noPhoto
): Promise<MemoryDoor> {
	const door = memoryDoor();
	await newPlayer(ward.seed, door, photoOf).play([
		...foundingActs(ward),
		...allActs(storyOf(ward, today, state))
	]);
	return door;
}

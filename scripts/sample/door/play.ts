import type { Outcome } from '$lib/domain/changes/answers';
import type { Change } from '$lib/domain/changes/protocol';
import { PUSH_LIMITS } from '$lib/domain/changes/protocol';
import type { Instant } from '$lib/domain/time';
import { sampleId } from '../random';
import type { Act, PhotoPlan } from '../acts/act';

export interface Photo {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
}

/** Where photos come from; asked for each one when it is needed. */
export type PhotoOf = (photo: PhotoPlan) => Promise<Photo>;

/** The door that acts go through: the real server, or the rules alone in a test. */
export interface Door {
	push(by: string, now: Instant, changes: readonly Change[]): Promise<readonly Outcome[]>;
	sendFiles(
		by: string,
		now: Instant,
		changes: readonly Change[],
		files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
	): Promise<readonly Outcome[]>;
}

/** Carries acts out in their order; those that one account does at one moment travel together. */
export interface Player {
	play(acts: readonly Act[], onStep?: (done: number) => void): Promise<void>;
}

export function newPlayer(seed: string, door: Door, photoOf: PhotoOf): Player {
	const revs = new Map<string, number>();

	async function changeOf(act: Act): Promise<Change> {
		return {
			changeId: sampleId(seed, 'change', act.name),
			collection: act.collection,
			id: act.id,
			baseRev: act.isNew ? 0 : (revs.get(act.id) ?? 0),
			fields: await fieldsOf(act, photoOf),
			capturedAt: act.capturedAt,
			clockOffset: act.clockOffset
		};
	}

	async function send(acts: readonly Act[]): Promise<void> {
		const [first] = acts;
		if (!first) return;
		const changes = await Promise.all(acts.map(changeOf));
		const outcomes = first.brings
			? await door.sendFiles(first.by, first.at, changes, await bytesOf(acts, photoOf))
			: await door.push(first.by, first.at, changes);
		acts.forEach((act, at) => {
			const outcome = outcomes[at];
			if (outcome?.outcome !== 'applied' && outcome?.outcome !== 'merged') {
				throw new Error(`${act.name} by ${act.by} at ${act.at}: ${JSON.stringify(outcome)}`);
			}
			revs.set(act.id, Math.max(outcome.rev, revs.get(act.id) ?? 0));
		});
	}

	return {
		async play(acts, onStep) {
			let done = 0;
			for (const request of requests(acts)) {
				await send(request);
				done += request.length;
				onStep?.(done);
			}
		}
	};
}

async function fieldsOf({ fields, photos, brings }: Act, photoOf: PhotoOf): Promise<Change['fields']> {
	if (brings) {
		const { sha256, bytes } = await photoOf(brings);
		return { ...fields, sha256, size: bytes.length };
	}
	if (!photos) return fields;
	const attachments = photos.map(async (photo) => {
		const { id, name, caption, takenAt } = photo;
		const { sha256, bytes } = await photoOf(photo);
		return { id, sha256, kind: 'photo', name, size: bytes.length, caption, takenAt };
	});
	return { ...fields, attachments: await Promise.all(attachments) };
}

async function bytesOf(
	acts: readonly Act[],
	photoOf: PhotoOf
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const { id, brings } of acts) if (brings) files.set(id, (await photoOf(brings)).bytes);
	return files;
}

/** One request for what an account does at one moment, no record twice: each change knows the revision before. */
function requests(acts: readonly Act[]): readonly (readonly Act[])[] {
	const made: Act[][] = [];
	for (const act of acts) {
		const last = made.at(-1);
		const before = last?.[0];
		const together =
			last !== undefined &&
			before?.at === act.at &&
			before.by === act.by &&
			(before.brings === undefined) === (act.brings === undefined) &&
			last.length < (act.brings ? PUSH_LIMITS.filesPerRequest : PUSH_LIMITS.changes) &&
			!last.some(({ id }) => id === act.id);
		if (together) last.push(act);
		else made.push([act]);
	}
	return made;
}

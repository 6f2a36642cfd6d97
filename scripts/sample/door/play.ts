import type { Outcome } from '$lib/domain/changes/answers';
import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
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

/** The ward as somebody's phone has it at a moment: what the account may read. */
export interface Seen {
	readonly lookup: WardLookup;
	of<name extends CollectionName>(collection: name): ReadonlyMap<string, RecordOf[name]>;
}

/** The door that acts go through: the real server, or the rules alone in a test. */
export interface Door {
	seen(by: string, now: Instant): Promise<Seen>;
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

	async function changeOf(act: Act, seen: Seen | undefined): Promise<Change> {
		return {
			changeId: sampleId(seed, 'change', act.name),
			...(act.group === undefined ? {} : { group: sampleId(seed, 'group', act.group) }),
			collection: act.collection,
			id: act.id,
			baseRev: act.isNew ? 0 : Math.max(revs.get(act.id) ?? 0, revSeen(act, seen)),
			fields: await fieldsOf(act, seen, photoOf),
			capturedAt: act.capturedAt,
			clockOffset: act.clockOffset
		};
	}

	async function send(acts: readonly Act[]): Promise<void> {
		const [first] = acts;
		if (!first) return;
		const looks = acts.some(({ fields }) => typeof fields === 'function');
		const seen = looks ? await door.seen(first.by, first.at) : undefined;
		const changes = await Promise.all(acts.map((act) => changeOf(act, seen)));
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

/** Who looked before acting acts on what was there, also what the server did by itself. */
function revSeen({ collection, id }: Act, seen: Seen | undefined): number {
	return seen?.lookup.find(collection, id)?.rev ?? 0;
}

async function fieldsOf(
	{ fields: given, photos, brings }: Act,
	seen: Seen | undefined,
	photoOf: PhotoOf
): Promise<Change['fields']> {
	const fields = typeof given === 'function' ? (seen ? given(seen) : {}) : given;
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

import type { Outcome } from '$lib/domain/changes/answers';
import { COLLECTIONS, type Change, type CollectionName } from '$lib/domain/changes/protocol';
import { unsettled } from '$lib/domain/changes/settled';
import { applyChange, keepConflict, nameOf, refusal } from './applyChange';
import { tentatively, type Caller, type Door } from './door';
import { isNoRoom } from './noRoom';
import type { ArrivedFile } from './storeFile';

/** Bytes by the id of the attachment that they belong to. */
export type Arrived = ReadonlyMap<string, ArrivedFile>;

/**
 * Applies the changes of one request in their order. Each one whole or not at all, a group all or nothing, and
 * none takes another down: what breaks is answered `server.failed` and may come again.
 * @throws when the disk is full: then nothing of the request stands
 */
export function applyChanges(
	door: Door,
	caller: Caller,
	changes: readonly unknown[],
	files: Arrived = new Map()
): readonly Outcome[] {
	preload(door, changes);
	return inGroups(changes).flatMap((group) => {
		try {
			return applyGroup(door, caller, group, files);
		} catch (problem) {
			if (isNoRoom(problem)) throw problem;
			door.tx.logger().error('change failed', 'problem', String(problem));
			return group.flatMap((raw) => {
				const changeId = nameOf(raw);
				return changeId === null ? [] : refusal(changeId, { code: 'server.failed' });
			});
		}
	});
}

function applyGroup(
	door: Door,
	caller: Caller,
	group: readonly unknown[],
	files: Arrived
): readonly Outcome[] {
	const { stands, outcomes } = tentatively(door, () => {
		const outcomes: Outcome[] = [];
		for (const raw of group) {
			const outcome = applyChange(door, caller, raw, files.get(String((raw as Partial<Change> | null)?.id)));
			if (outcome) outcomes.push(outcome);
			if (group.length > 1 && !isDone(outcome)) {
				return { stands: false, value: { stands: false, outcomes } };
			}
		}
		const problem = unsettled(changesOf(group), door.ward);
		if (!problem) return { stands: true, value: { stands: true, outcomes } };
		// The first of them speaks for the group.
		const [first] = outcomes;
		const failed = first ? [refusal(first.changeId, problem)] : [];
		return { stands: false, value: { stands: false, outcomes: failed } };
	});
	if (stands) return outcomes;
	return refuseGroup(
		door,
		caller,
		group,
		outcomes.find((outcome) => !isDone(outcome))
	);
}

/** Those that have a shape; others were answered by their name, or not at all. */
function changesOf(group: readonly unknown[]): readonly Pick<Change, 'collection' | 'id'>[] {
	return group as readonly Pick<Change, 'collection' | 'id'>[];
}

function isDone(outcome: Outcome | null): boolean {
	return outcome?.outcome === 'applied' || outcome?.outcome === 'merged';
}

/**
 * Nothing of the group stands; the one that failed says why, and words that lost are kept all the same.
 * @param failed none when it has no name to answer by
 */
function refuseGroup(
	door: Door,
	caller: Caller,
	group: readonly unknown[],
	failed: Outcome | undefined
): readonly Outcome[] {
	return group.flatMap((raw): readonly Outcome[] => {
		const changeId = nameOf(raw);
		if (changeId === null) return [];
		if (changeId !== failed?.changeId) {
			const params = { changeId: failed?.changeId ?? '' };
			return [refusal(changeId, { code: 'change.groupRefused', params })];
		}
		return [failed.outcome === 'conflict' ? keepConflict(door, caller, raw as Change, failed) : failed];
	});
}

/** Changes in order; those of a group together, where its first one stands. */
function inGroups(changes: readonly unknown[]): readonly (readonly unknown[])[] {
	const groups: unknown[][] = [];
	const named = new Map<string, unknown[]>();
	for (const raw of changes) {
		const name = (raw as Partial<Change> | null)?.group;
		const open = typeof name === 'string' ? named.get(name) : undefined;
		if (open) {
			open.push(raw);
			continue;
		}
		const fresh = [raw];
		groups.push(fresh);
		if (typeof name === 'string') named.set(name, fresh);
	}
	return groups;
}

/** Asks once for what the changes will ask for one by one. */
function preload(door: Door, changes: readonly unknown[]): void {
	const wanted = changes.flatMap((raw) => {
		const { changeId, collection, id } = (raw ?? {}) as Partial<
			Record<'changeId' | 'collection' | 'id', unknown>
		>;
		const known = COLLECTIONS.find((name) => name === collection);
		return known && typeof changeId === 'string' && typeof id === 'string'
			? [{ changeId, collection: known, id }]
			: [];
	});
	door.remembered.preload(wanted.map(({ changeId }) => changeId));
	for (const name of new Set<CollectionName>(wanted.map(({ collection }) => collection))) {
		door.ward.preload(
			name,
			wanted.filter(({ collection }) => collection === name).map(({ id }) => id)
		);
	}
}

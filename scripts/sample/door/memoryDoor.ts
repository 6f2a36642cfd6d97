import { SYSTEM, type Actor } from '$lib/domain/access/actor';
import { isWithin, readable, readScope, type Scope } from '$lib/domain/access/scope';
import type { Account } from '$lib/domain/accounts/account';
import { NO_RESET } from '$lib/domain/accounts/reset';
import { closingDue } from '$lib/domain/campaigns/judgeCampaign';
import type { RecordOf } from '$lib/domain/changes/attempt';
import type { Outcome } from '$lib/domain/changes/answers';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { unsettled } from '$lib/domain/changes/settled';
import { weigh } from '$lib/domain/changes/weigh';
import type { Problem } from '$lib/domain/result';
import { dayOf, type Instant } from '$lib/domain/time';
import { ADMIN } from '../ward/accounts';
import { sampleId } from '../random';
import { lookupOver, nothingKept } from './kept';
import type { Door, Seen } from './play';

/**
 * The rules without a server: what they allow is kept in maps. It decides as the server's door does (sight, rules,
 * merge; a group all or nothing, and asked at its end whether all of it followed), in few lines, to be read in a test.
 */
export interface MemoryDoor extends Door, Seen {}

type Fields = Readonly<Record<string, unknown>>;

/** A change that stands, by whom it was made: what later ones are weighed against. */
interface Past {
	readonly rev: number;
	readonly by: string;
	readonly fields: readonly string[];
}

interface Caller {
	readonly actor: Actor;
	readonly scope: Scope;
	readonly now: Instant;
}

export function memoryDoor(): MemoryDoor {
	const admin: Account = {
		...ADMIN,
		id: sampleId('memory', 'admin'),
		rev: 0,
		roles: [...ADMIN.roles],
		disabled: false,
		mustChange: false,
		...NO_RESET
	};
	const kept = nothingKept();
	kept.users.set(admin.id, admin);
	const lookup = lookupOver(kept);
	const history = new Map<string, readonly Past[]>();
	/** what takes back the changes of the group that is being carried out, newest last */
	let undo: (() => void)[] = [];
	let rev = 0;

	function keep(collection: CollectionName, id: string, fields: Fields, by: string): number {
		const map = kept[collection] as Map<string, RecordOf[CollectionName]>;
		const [before, past, revBefore] = [map.get(id), history.get(id) ?? [], rev];
		rev += 1;
		map.set(id, { ...before, ...fields, id, rev } as RecordOf[CollectionName]);
		history.set(id, [...past, { rev, by, fields: Object.keys(fields) }]);
		undo.push(() => {
			if (before) map.set(id, before);
			else map.delete(id);
			history.set(id, past);
			rev = revBefore;
		});
		return rev;
	}

	function apply({ actor, scope, now }: Caller, change: Change): Outcome {
		const { changeId, collection, id } = change;
		const refused = ({ code, params }: Problem): Outcome => ({
			changeId,
			outcome: 'refused',
			code,
			...(params ? { params: { ...params } } : {})
		});
		const before = (kept[collection].get(id) ?? null) as never;
		if (before && collection !== 'attachments' && !isWithin(scope[collection], before))
			return refused({ code: 'record.unknown' });
		const others = (history.get(id) ?? []).filter(
			(past) => past.rev > change.baseRev && past.by !== actor.account
		);
		const weighed = weigh(collection, {
			change,
			before,
			changedSince: new Set(others.flatMap((past) => past.fields)),
			actor,
			lookup,
			now,
			logHead: `${rev}:${'0'.repeat(64)}`
		});
		if (weighed.kind === 'refuse') return refused(weighed.problem);
		if (weighed.kind === 'conflict')
			return { changeId, outcome: 'conflict', rev, fields: [...weighed.clash], record: { id } };
		const made = keep(collection, id, weighed.verdict.fields, actor.account);
		for (const follow of weighed.verdict.followUps ?? [])
			keep(follow.collection, follow.id, follow.fields, SYSTEM.account);
		return { changeId, outcome: weighed.merged ? 'merged' : 'applied', rev: made };
	}

	/** All of a group, or nothing: the one that failed says why. */
	function applyGroup(caller: Caller, group: readonly Change[]): readonly Outcome[] {
		undo = [];
		const outcomes: Outcome[] = [];
		for (const change of group) {
			const outcome = apply(caller, change);
			outcomes.push(outcome);
			if (!stands(outcome)) break;
		}
		const failed = outcomes.find((outcome) => !stands(outcome)) ?? incomplete(group);
		if (!failed) return outcomes;
		for (const back of undo.reverse()) back();
		return group.map(({ changeId }) =>
			changeId === failed.changeId
				? failed
				: { changeId, outcome: 'refused', code: 'change.groupRefused', params: { changeId: failed.changeId } }
		);
	}

	/** The first of the group speaks for it. */
	function incomplete(group: readonly Change[]): Outcome | undefined {
		const problem = unsettled(group, lookup);
		const [first] = group;
		return problem && first
			? { changeId: first.changeId, outcome: 'refused', code: problem.code }
			: undefined;
	}

	async function all(by: string, now: Instant, changes: readonly Change[]): Promise<readonly Outcome[]> {
		closeWhatIsOver(now);
		const caller = callerOf(by, now);
		const outcomes = new Map(
			groupsOf(changes).flatMap((group) =>
				applyGroup(caller, group).map((outcome) => [outcome.changeId, outcome] as const)
			)
		);
		return changes.flatMap(({ changeId }) => outcomes.get(changeId) ?? []);
	}

	function closeWhatIsOver(now: Instant): void {
		for (const campaign of kept.campaigns.values()) {
			const fields = closingDue(campaign, SYSTEM, now);
			if (fields) keep('campaigns', campaign.id, fields, SYSTEM.account);
		}
	}

	function callerOf(by: string, now: Instant): Caller {
		const account = [...kept.users.values()].find(({ username }) => username === by);
		if (!account) throw new Error(`There is no account ${by}.`);
		const { id, person, roles } = account;
		const actor: Actor = { kind: 'account', account: id, person, roles };
		const ward = { ...lookup, campaigns: [...kept.campaigns.values()] };
		return { actor, scope: readScope(actor, ward, dayOf(now)), now };
	}

	return {
		lookup,
		of: (collection) => kept[collection],
		push: all,
		sendFiles: all,
		async seen(by, now) {
			closeWhatIsOver(now);
			const { scope } = callerOf(by, now);
			const mine = nothingKept();
			for (const name of Object.keys(mine) as CollectionName[]) {
				if (name === 'attachments') continue;
				for (const record of kept[name].values())
					if (isWithin(scope[name], record))
						mine[name].set(record.id, readable(scope, name, record) as never);
			}
			return { lookup: lookupOver(mine), of: (collection) => mine[collection] };
		}
	};
}

function stands({ outcome }: Outcome): boolean {
	return outcome === 'applied' || outcome === 'merged';
}

/** Changes in order; those of a group together, where its first one stands. */
function groupsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
	const groups = new Map<string, Change[]>();
	for (const change of changes) {
		const name = change.group ?? change.changeId;
		groups.set(name, [...(groups.get(name) ?? []), change]);
	}
	return [...groups.values()];
}

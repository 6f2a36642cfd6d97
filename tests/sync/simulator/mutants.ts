import type { Outcome, PushResponse } from '../../../src/lib/domain/changes/answers';
import type { Change } from '../../../src/lib/domain/changes/protocol';
import { ok, type Result } from '../../../src/lib/domain/result';
import type { SyncApi } from '../../../src/lib/remote/syncApi';
import { Chance } from './chance';
import type { SimPhone } from './simPhone';
import type { Mutate } from './world';

/** Mistakes that sync engines are known to make, each put in the way of the real one. */
export const MUTANTS: Readonly<Record<string, Mutate>> = {
	/** takes every answer with status 200 for a yes: a Wi-Fi portal confirms everything */
	acceptAny200: (api, phone) => ({
		...api,
		push: async (changes, expected, signal) =>
			believe(await api.push(changes, expected, signal), changes, expected, phone),
		sendFiles: async (changes, files, expected, signal) =>
			believe(await api.sendFiles(changes, files, expected, signal), changes, expected, phone)
	}),

	/** asks for what is newer than its last look, by its own clock */
	timeCursor: (api, phone) => {
		let last = 0;
		return {
			...api,
			async pull(query, expected, signal) {
				const answer = await api.pull(query, expected, signal);
				if (!answer.ok) return answer;
				const since = last;
				last = phone.now();
				if (query.cursor.seq === 0) return answer;
				const stamps = new Map([...phone.world.server.held.values()].map(({ record, at }) => [record, at]));
				const isNew = (id: unknown) => (stamps.get(String(id)) ?? Infinity) > since;
				const records = answer.value.records.filter(({ record }) => isNew(record.id));
				return ok({ ...answer.value, records });
			}
		};
	},

	/** lets go of what a 4xx answered: the session was only over */
	dropOn4xx: (api, phone) => ({
		...api,
		async push(changes, expected, signal) {
			const answer = await api.push(changes, expected, signal);
			if (answer.ok || !answer.error.code.startsWith('session.')) return answer;
			return ok(allApplied(changes, expected, phone));
		}
	}),

	/** sends a change under a new name each time */
	noChangeId: (api, phone) => ({
		...api,
		async push(changes, expected, signal) {
			const chance = new Chance(phone.chance.seedOf());
			const names = new Map(changes.map(({ changeId }) => [chance.id(), changeId]));
			const fresh = [...names.keys()];
			const renamed = changes.map((change, place) => ({ ...change, changeId: fresh[place] ?? '' }));
			const answer = await api.push(renamed, expected, signal);
			if (!answer.ok) return answer;
			const outcomes = answer.value.outcomes.map((outcome) => {
				const changeId = names.get(outcome.changeId) ?? outcome.changeId;
				const held = phone.world.server.held.get(outcome.changeId);
				if (held) phone.world.server.held.set(changeId, held);
				return { ...outcome, changeId };
			});
			return ok({ ...answer.value, outcomes });
		}
	}),

	/** hears that the chain no longer holds its place, and goes on */
	ignoreChain: (api) => ({
		...api,
		async pull(query, expected, signal) {
			const answer = await api.pull(query, expected, signal);
			return answer.ok && answer.value.answer === 'restored'
				? ok({ ...answer.value, answer: 'rights' as const })
				: answer;
		}
	}),

	/** attests whatever stands there by now */
	attestAnyRevision: (api, phone) => ({
		...api,
		push: (changes, expected, signal) =>
			api.push(
				changes.map((change) => (change.fields.state === 'attested' ? onNewest(change, phone) : change)),
				expected,
				signal
			)
	})
};

function believe(
	answer: Result<PushResponse>,
	changes: readonly Change[],
	expected: Parameters<SyncApi['push']>[1],
	phone: SimPhone
): Result<PushResponse> {
	const is200 = !answer.ok && answer.error.code === 'network.portal' && answer.error.params?.status === 200;
	return is200 ? ok(allApplied(changes, expected, phone)) : answer;
}

function allApplied(
	changes: readonly Change[],
	{ server, account }: Parameters<SyncApi['push']>[1],
	phone: SimPhone
): PushResponse {
	const outcomes = changes.map((change): Outcome => {
		const { changeId, collection, fields } = change;
		const sha256 = collection === 'attachments' ? { sha256: String(fields.sha256) } : {};
		return { changeId, outcome: 'applied', rev: 0, ...sha256 };
	});
	return { nonce: '', server, account, now: new Date(phone.world.time.now).toISOString(), outcomes };
}

function onNewest(change: Change, phone: SimPhone): Change {
	const revs = [...phone.world.server.held.values()]
		.filter(({ record }) => record === change.id)
		.map(({ rev }) => rev);
	return { ...change, baseRev: Math.max(change.baseRev, ...revs) };
}

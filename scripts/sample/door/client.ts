import {
	helloResponse,
	pullResponse,
	pushResponse,
	type HelloResponse,
	type Outcome,
	type PullResponse
} from '$lib/domain/changes/answers';
import {
	DEVICE_HEADER,
	PROTOCOL,
	PROTOCOL_HEADER,
	PUSH_LIMITS,
	type Change
} from '$lib/domain/changes/protocol';
import type { Instant } from '$lib/domain/time';
import { sampleId } from '../random';
import { lookupOver, nothingKept, type Kept } from './kept';
import type { Door } from './play';

/** The server's doors, as the accounts' phones use them, on the sample's movable clock. */
export interface Client extends Door {
	hello(now: Instant): Promise<HelloResponse>;
	setup(
		now: Instant,
		account: Readonly<Record<'token' | 'username' | 'password' | 'name', string>>
	): Promise<void>;
	/** @returns false when the password is not this one */
	signIn(username: string, password: string, now: Instant): Promise<boolean>;
	/** the administrator's reset, and the account's own choice after it */
	givePassword(
		admin: string,
		account: string,
		username: string,
		password: string,
		now: Instant
	): Promise<void>;
	pull(by: string, now: Instant): Promise<PullResponse>;
}

interface Session {
	readonly token: string;
	readonly account: string;
}

/** What an account's phone has read, and how far: the next time it reads on. */
interface Phone {
	readonly kept: Kept;
	place: Pick<PullResponse, 'cursor' | 'stamp'>;
}

export function newClient(base: string, seed: string): Client {
	const sessions = new Map<string, Session>();
	const phones = new Map<string, Phone>();
	let server = '';
	let requests = 0;
	const newNonce = () => `sample-${(requests += 1)}-${seed}`;

	async function ask(method: 'GET' | 'POST', path: string, now: Instant, by?: string, body?: unknown) {
		const isForm = body instanceof FormData;
		const response = await fetch(base + path, {
			method,
			headers: {
				'X-Sample-Now': now,
				[PROTOCOL_HEADER]: String(PROTOCOL),
				...(by
					? { [DEVICE_HEADER]: sampleId(seed, 'device', by), Authorization: sessions.get(by)?.token ?? '' }
					: {}),
				...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' })
			},
			...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) })
		});
		return { status: response.status, body: (await response.json()) as unknown };
	}

	async function must(
		method: 'GET' | 'POST',
		path: string,
		now: Instant,
		by?: string,
		body?: unknown
	): Promise<unknown> {
		const answer = await ask(method, path, now, by, body);
		if (answer.status !== 200)
			throw new Error(`${path} by ${by ?? 'nobody'}: ${answer.status} ${JSON.stringify(answer.body)}`);
		return answer.body;
	}

	/** Believes only an echo, as a phone does. */
	async function send(
		path: string,
		by: string,
		now: Instant,
		changes: readonly Change[],
		body: (request: object) => unknown
	): Promise<readonly Outcome[]> {
		const nonce = newNonce();
		const answer = pushResponse.parse(await must('POST', path, now, by, body({ nonce, server, changes })));
		if (answer.nonce !== nonce || answer.server !== server)
			throw new Error(`${path}: not our server's answer.`);
		const found = new Map(answer.outcomes.map((outcome) => [outcome.changeId, outcome]));
		return changes.map((change) => {
			const outcome = found.get(change.changeId);
			if (!outcome) throw new Error(`${path}: no word about ${change.changeId}.`);
			return outcome;
		});
	}

	async function readPage(by: string, now: Instant, place: Phone['place']): Promise<PullResponse> {
		const query = new URLSearchParams({
			since: String(place.cursor.seq),
			hash: place.cursor.hash,
			stamp: place.stamp,
			limit: String(PUSH_LIMITS.pull),
			server,
			nonce: newNonce()
		});
		return pullResponse.parse(await must('GET', `/api/sync/pull?${query}`, now, by));
	}

	return {
		async hello(now) {
			const answer = helloResponse.parse(await must('GET', `/api/sync/hello?nonce=${newNonce()}`, now));
			server = answer.server;
			return answer;
		},
		async setup(now, account) {
			await must('POST', '/api/setup', now, undefined, account);
		},
		async signIn(username, password, now) {
			const path = '/api/collections/users/auth-with-password';
			const answer = await ask('POST', path, now, undefined, { identity: username, password });
			if (answer.status === 400) return false;
			if (answer.status !== 200)
				throw new Error(`${username} cannot sign in: ${JSON.stringify(answer.body)}`);
			const { token, record } = answer.body as { token: string; record: { id: string } };
			sessions.set(username, { token, account: record.id });
			return true;
		},
		async givePassword(admin, account, username, password, now) {
			const given = (await must('POST', `/api/accounts/${account}/password`, now, admin)) as {
				password: string;
			};
			if (!(await this.signIn(username, given.password, now)))
				throw new Error(`${username}: the new password is refused.`);
			const changed = await must('POST', '/api/me/password', now, username, {
				old: given.password,
				new: password
			});
			sessions.set(username, { token: (changed as { token: string }).token, account });
		},
		push: (by, now, changes) => send('/api/sync/push', by, now, changes, (request) => request),
		sendFiles(by, now, changes, files) {
			return send('/api/sync/files', by, now, changes, (request) => {
				const form = new FormData();
				form.set('body', JSON.stringify(request));
				for (const [id, bytes] of files) form.set(id, new Blob([bytes], { type: 'image/jpeg' }), id);
				return form;
			});
		},
		async pull(by, now) {
			return readPage(by, now, { cursor: { seq: 0, hash: '' }, stamp: '' });
		},
		async seen(by, now) {
			const phone = phones.get(by) ?? {
				kept: nothingKept(),
				place: { cursor: { seq: 0, hash: '' }, stamp: '' }
			};
			phones.set(by, phone);
			for (let more = true; more;) {
				const page = await readPage(by, now, phone.place);
				for (const { collection, record } of page.records)
					phone.kept[collection].set(String(record.id), record as never);
				for (const { collection, id } of page.gone) phone.kept[collection].delete(id);
				phone.place = page;
				({ more } = page);
			}
			return { lookup: lookupOver(phone.kept), of: (collection) => phone.kept[collection] };
		}
	};
}

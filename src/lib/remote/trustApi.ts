import { resetsResponse, type ResetsResponse } from '$lib/domain/accounts/resets';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { erasureResponse, type ErasureResponse } from '$lib/domain/erasures/answers';
import type { ErasureRequest } from '$lib/domain/erasures/request';
import { historyResponse, type HistoryResponse } from '$lib/domain/history/answers';
import type { Result } from '$lib/domain/result';
import { provenBy, type Expected } from './proven';
import type { Connection } from './request';

const TALK = 30_000;
/** the server writes its database anew before it says that nothing is left */
const ERASE = 120_000;

/** What is asked of the server's log: online, and kept nowhere but where it says so. */
export interface TrustApi {
	/**
	 * What happened to a record, newest first, a page of 100 at most.
	 * @param before place of the log; without it from the newest on
	 * @returns `record.unknown` for what one may not read, `record.erased`
	 */
	history(collection: CollectionName, id: string, before?: number): Promise<Result<HistoryResponse>>;
	/** Carries out a decision to erase; asked again with the same `changeId` it answers the same. */
	erase(request: Omit<ErasureRequest, 'nonce' | 'server'>): Promise<Result<ErasureResponse>>;
	/** Passwords that somebody else replaced, newest first, for the standing body; `access.roleMissing` for others. */
	resets(): Promise<Result<ResetsResponse>>;
}

export function createTrustApi(connection: Connection, newNonce: () => string, expected: Expected): TrustApi {
	const proven = provenBy(connection);
	const { server } = expected;
	return {
		history(collection, id, before) {
			const nonce = newNonce();
			const search = new URLSearchParams({
				server,
				nonce,
				...(before === undefined ? {} : { before: String(before) })
			});
			const path = `/api/sync/history/${collection}/${id}?${search}`;
			return proven({ method: 'GET', path, timeout: TALK }, historyResponse, nonce, expected);
		},
		erase(request) {
			const nonce = newNonce();
			const json = { ...request, nonce, server };
			const ask = { method: 'POST', path: '/api/sync/erase', json, timeout: ERASE } as const;
			return proven(ask, erasureResponse, nonce, expected);
		},
		resets() {
			const nonce = newNonce();
			const path = `/api/sync/resets?${new URLSearchParams({ server, nonce })}`;
			return proven({ method: 'GET', path, timeout: TALK }, resetsResponse, nonce, expected);
		}
	};
}

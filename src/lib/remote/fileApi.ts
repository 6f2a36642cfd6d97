import { parseJson } from '$lib/domain/parseJson';
import { fail, ok, type Result } from '$lib/domain/result';
import { failureOf, isPocketBaseError } from './answer';
import type { Connection } from './request';

/**
 * Reads the bytes of a file that the account may see.
 * @param thumb the small picture instead
 * @returns `file.missing` when the server does not have it or the account may not see it; else codes of `remote/answer`
 */
export async function fetchFile(
	connection: Connection,
	id: string,
	thumb: boolean,
	signal?: AbortSignal
): Promise<Result<Blob>> {
	try {
		const response = await connection.fetch(
			`${connection.base}/api/sync/files/${id}${thumb ? '?thumb=1' : ''}`,
			{
				headers: { ...connection.headers?.(), Authorization: connection.token() },
				signal: signal ?? null,
				credentials: 'omit'
			}
		);
		// A portal's page is no photo: our files always name their own type.
		const type = response.headers.get('Content-Type') ?? '';
		if (response.ok && !type.startsWith('text/html')) return ok(await response.blob());
		const body = parseJson(await response.text());
		// PocketBase's own words for a file that is gone from the server's disk; every server has had this door.
		if (response.status === 404 && isPocketBaseError(body)) return fail('file.missing');
		return failureOf(response.status, body);
	} catch {
		return fail('network.unreachable');
	}
}

import { ok, type Result } from '$lib/domain/result';
import type { KnownAccount } from '$lib/store/device';
import { newId } from './ids';

/** Asks the server who it is, then signs in there. The remote layer is loaded only now. */
export async function signInOnline(
	identity: string,
	password: string
): Promise<Result<Omit<KnownAccount, 'verifier' | 'triesLeft' | 'lastUsed'>>> {
	const [{ createAccountApi }, { createSyncApi }] = await Promise.all([
		import('$lib/remote/accountApi'),
		import('$lib/remote/syncApi')
	]);
	const connection = { base: '', token: () => '', device: () => '', fetch: window.fetch.bind(window) };
	const hello = await createSyncApi(connection, newId).hello();
	if (!hello.ok) return hello;
	const signedIn = await createAccountApi(connection).signIn(identity, password);
	if (!signedIn.ok) return signedIn;
	const { token, record } = signedIn.value;
	return ok({
		account: record.id,
		server: hello.value.server,
		username: record.username,
		name: record.name,
		person: record.person,
		roles: record.roles,
		token,
		mustChange: record.mustChange
	});
}

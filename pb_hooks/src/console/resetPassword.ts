import { findAccount } from '../accounts/signIn';
import { CONSOLE, giveOneTimePassword } from '../accounts/passwords';
import { tell } from './tell';

/** `reset-password NAME` on the server's own console; the start script reads the answer. */
export function resetOnConsole(app: pb.App, name: string | undefined): void {
	const record = name ? findAccount(app, name) : null;
	const answer = record
		? { password: giveOneTimePassword(app, record, CONSOLE, new Date().toISOString()) }
		: { code: 'account.unknown' };
	tell(answer);
}

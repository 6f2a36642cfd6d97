import { hasRole, type Actor } from '../access/actor';
import { fail, ok, type Result } from '../result';

/** Devices kept of one account. A person has two or three; each new sign-in on an emptied phone makes another. */
export const DEVICES_PER_ACCOUNT = 20;

/** A session lasts 60 days: a device that was silent for longer has to sign in anew, and reports then. */
export const FORGOTTEN_AFTER_DAYS = 90;

/** `admin` reads the ward's devices (product §1, "Who reads what"). */
export function mayReadDevices(actor: Actor): Result<true> {
	return hasRole(actor, 'admin') ? ok(true) : fail('access.roleMissing', { role: 'admin' });
}

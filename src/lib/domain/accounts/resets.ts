import * as z from 'zod/mini';
import { proof } from '../changes/answers';
import { instant } from '../schemas';
import { RESET_ANSWERS } from './account';

// What the server says, checked by the phone alone. The server takes the types from here.

/** One reset of a password, as the log holds it. */
const passwordReset = z.object({
	seq: z.int(),
	/** whose password, and the name of the account today */
	account: z.string(),
	name: z.string(),
	username: z.string(),
	/** who did it: an account with its name then, `system` for the server's own console */
	by: z.string(),
	byName: z.string(),
	at: instant,
	/** what the person said of it; of an earlier reset of the same account nothing is asked any more */
	answer: z.enum(RESET_ANSWERS),
	/** it is the account's last one */
	isLast: z.boolean(),
	/** the one-time password of this reset is still the one in force */
	isPending: z.boolean()
});
export type PasswordReset = Readonly<z.infer<typeof passwordReset>>;

export const resetsResponse = z.object({ ...proof, resets: z.array(passwordReset) });
export type ResetsResponse = z.infer<typeof resetsResponse>;

import * as z from 'zod/mini';
import { ROLES } from '../access/roles';
import { id, idOrNone } from '../ids';

export const USERNAME = /^[a-z0-9][a-z0-9._-]{2,31}$/;

/** `known`: the person had asked for it. `strange`: they had not, and somebody has to look into it. */
export const RESET_ANSWERS = ['', 'known', 'strange'] as const;
export type ResetAnswer = (typeof RESET_ANSWERS)[number];

export const accountSchema = z.lazy(() =>
	z.object({
		id,
		rev: z.int(),
		/** what one types to sign in: lower case, digits, `. _ -` */
		username: z.string().check(z.regex(USERNAME, 'account.username.shape')),
		/** national form, digits only, or empty */
		phone: z.string().check(z.regex(/^(0\d{8,10})?$/, 'account.phone.shape')),
		name: z.string().check(z.minLength(1, 'account.name.missing'), z.maxLength(120, 'account.name.tooLong')),
		roles: z.array(z.enum(ROLES)).check(z.maxLength(ROLES.length)),
		person: idOrNone,
		disabled: z.boolean(),
		/** the password is a first or reset one: the person chooses an own one at the next sign-in */
		mustChange: z.boolean(),
		/** derived: when somebody else last replaced a password that the person had; empty when nobody did */
		resetAt: z._default(z.string(), ''),
		/** derived: the account that did it, `system` for the server's own console; and its name, empty for the console */
		resetBy: z._default(z.string(), ''),
		resetByName: z._default(z.string(), ''),
		/** what the person said of it; empty until they have */
		resetAnswer: z._default(z.enum(RESET_ANSWERS), '')
	})
);
export type Account = Readonly<z.infer<typeof accountSchema>>;

export { nationalPhone } from './nationalPhone';

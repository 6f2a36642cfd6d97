import type { Role } from '$lib/domain/access/roles';
import { PEOPLE } from './people';

/** Password of every account of the sample (product §9). A sample is served on loopback alone. */
export const PASSWORD = 'tienthanh2023';

export interface SampleAccount {
	readonly username: string;
	readonly name: string;
	/** key of the person; empty for the administrator, who is nobody of the movement */
	readonly person: string;
	readonly phone: string;
	readonly roles: readonly Role[];
}

const numbered = (name: string, count: number, roles: readonly Role[]) =>
	Array.from({ length: count }, (_, at) => [`${name}${at + 1}`, roles] as const);

/** Roles by user name; a person's key is the user name of the account. */
const ROLES_OF: readonly (readonly [string, readonly Role[]])[] = [
	['thuongtruc', ['standing', 'reporter']],
	['chutich', ['chair']],
	...numbered('uyvien', 5, ['member']),
	// Staff of their departments: they log their own work as everybody does.
	...numbered('sangkien', 3, ['initiativeMember', 'reporter']),
	...numbered('khoi', 3, ['unitHead', 'reporter']),
	...numbered('motcua', 4, ['reporter']),
	...numbered('kp', 6, ['reporter']),
	['truyenthanh', ['communicator']]
];

export const ADMIN: SampleAccount = {
	username: 'admin',
	name: 'Quản trị hệ thống',
	person: '',
	phone: '',
	roles: ['admin']
};

/** Everybody but the administrator, whom the setup makes. Numbers of no network in use (`01…` ended in 2018). */
export const ACCOUNTS: readonly SampleAccount[] = ROLES_OF.map(([username, roles]) => ({
	username,
	name: PEOPLE.find(({ key }) => key === username)?.name ?? username,
	person: username,
	phone: /^kp\d$/.test(username) ? `010000000${username.slice(2)}` : '',
	roles
}));

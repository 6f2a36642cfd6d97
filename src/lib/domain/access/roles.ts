/** What an account may come for (product §1). A role opens a kind of act; units and councils say where. */
export const ROLES = [
	'reporter',
	'unitHead',
	'standing',
	'member',
	'chair',
	'initiativeMember',
	'communicator',
	'admin'
] as const;
export type Role = (typeof ROLES)[number];

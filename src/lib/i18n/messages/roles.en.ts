import type original from './roles.vi';
import type { Translation } from '../bundles';

export default {
	'role.reporter': 'Reporter',
	'role.unitHead': 'Head of unit',
	'role.standing': 'Council standing body',
	'role.member': 'Council member',
	'role.chair': 'Chair',
	'role.initiativeMember': 'Initiative council member',
	'role.communicator': 'Communications',
	'role.admin': 'Administrator'
} satisfies Translation<typeof original>;

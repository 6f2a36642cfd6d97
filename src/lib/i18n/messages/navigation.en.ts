import type original from './navigation.vi';
import type { Translation } from '../bundles';

export default {
	'navigation.main': 'Main sections',
	'navigation.today': 'Today',
	'navigation.log': 'Log an achievement',
	'navigation.logShort': 'Log',
	'navigation.mine': 'My log',
	'navigation.inbox': 'Attest',
	'navigation.campaign': 'The plan',
	'navigation.campaigns': 'Campaigns',
	'navigation.council': 'Council',
	'navigation.scoring': 'Scoring',
	'navigation.admin': 'Administration',
	'navigation.adminShort': 'Admin',
	'navigation.more': 'More',
	'navigation.settings': 'This phone',
	'navigation.signIn': 'Sign in',
	'navigation.signOut': 'Sign out'
} satisfies Translation<typeof original>;

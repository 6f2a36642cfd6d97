import type original from './navigation.vi';
import type { Translation } from '../bundles';

export default {
	'navigation.main': 'Main sections',
	'navigation.today': 'Today',
	'navigation.log': 'Log an achievement',
	'navigation.logShort': 'Log',
	'navigation.idea': 'Log an initiative',
	'navigation.initiatives': 'Initiatives',
	'navigation.mine': 'My log',
	'navigation.nominations': 'Nominations',
	'navigation.results': 'Commendations',
	'navigation.inbox': 'Attest',
	'navigation.campaign': 'The plan',
	'navigation.campaigns': 'Campaigns',
	'navigation.councilPlaces': 'Work of the council',
	'navigation.screening': 'Nominations and screening',
	'navigation.grades': 'Grades',
	'navigation.councils': 'Councils',
	'navigation.conduct': 'Discipline',
	'navigation.council': 'Council',
	'navigation.scoring': 'Score initiatives',
	'navigation.meetings': 'Meetings',
	'navigation.awards': 'Decisions on awards',
	'navigation.papers': 'Papers',
	'navigation.admin': 'Administration',
	'navigation.adminShort': 'Admin',
	'navigation.more': 'More',
	'navigation.settings': 'This phone',
	'navigation.signIn': 'Sign in',
	'navigation.signOut': 'Sign out'
} satisfies Translation<typeof original>;

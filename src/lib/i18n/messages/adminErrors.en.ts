import type { Translation } from '../bundles';
import type original from './adminErrors.vi';

export default {
	'error.unit.shape': 'Something required is missing in this unit. Check it and save again.',
	'error.unit.name.missing': 'The unit has no name yet.',
	'error.unit.name.tooLong': 'The name is longer than {max} characters.',
	'error.unit.parent.unknown': 'The server does not know the unit above. Choose another one.',
	'error.unit.parent.cycle': 'A unit cannot belong to itself or to one below it.',
	'error.unit.head.unknown': 'The person chosen as head is not in the log.',
	'error.unit.heads.order': 'Somebody’s time as head ends before it begins. Check the days.',
	'error.unit.validity.order': 'The unit’s last day lies before its first.',
	'error.person.shape': 'Something required is missing for this person. Check it and save again.',
	'error.person.name.missing': 'The full name is missing.',
	'error.person.name.tooLong': 'The name is longer than {max} characters.',
	'error.person.position.tooLong': 'The position is longer than {max} characters.',
	'error.person.unit.missing': 'No unit is chosen.',
	'error.person.unit.unknown': 'The server does not know the chosen unit.',
	'error.person.terms.missing': 'Everybody belongs to at least one unit.',
	'error.person.terms.fromMissing': 'The first day in the unit is missing.',
	'error.person.terms.order': 'A time ends before it begins. Check the days.',
	'error.account.shape': 'Something required is missing in this account. Check it and save again.',
	'error.account.unknown':
		'The server does not have this account yet. Wait until it is sent, then try again.',
	'error.account.username.shape':
		'A user name has 3 to 32 characters: lower-case letters without diacritics, digits, dot, dash; a letter or digit first.',
	'error.account.username.taken': 'Somebody has this user name. Add a number or a middle name.',
	'error.account.phone.shape': 'A phone number has 9 to 11 digits and begins with 0.',
	'error.account.phone.taken': 'This phone number belongs to another account.',
	'error.account.name.missing': 'The shown name is missing.',
	'error.account.name.tooLong': 'The name is longer than {max} characters.',
	'error.account.person.unknown': 'The chosen person is not in the log.',
	'error.account.resetAnswer.notOwn':
		'Only the person of the account can answer about a reset of the password.',
	'error.account.resetAnswer.given': 'This reset was answered already.',
	'error.account.lockOut':
		'One cannot disable the own account or take the administrator’s role from oneself. Ask another administrator.'
} satisfies Translation<typeof original>;

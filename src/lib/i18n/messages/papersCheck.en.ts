import type { Translation } from '../bundles';
import type original from './papersCheck.vi';

export default {
	'error.papers.check.nobody': 'The council has chosen nobody at this level yet.',
	'error.papers.check.quota.collective': 'Over the quota: {taken} collectives chosen, at most {max} allowed.',
	'error.papers.check.quota.individual': 'Over the quota: {taken} people chosen, at most {max} allowed.',
	'error.papers.check.quota.either': 'Over the quota: {taken} nominees chosen, at most {max} allowed.',
	'error.papers.check.report': 'The achievement report of {name} is not finished.',
	'error.papers.check.name': 'The nomination says “{name}”, the ward’s list says “{known}”.',
	'error.papers.check.position': 'The nomination of {name} gives no position.',
	'error.papers.check.awardName': 'The nomination says “{name}”, the decision on awards says “{known}”.',
	'error.papers.check.awardPosition':
		'The position of {name} in the decision on awards differs from the nomination: “{known}”.',
	'error.papers.check.achievement': 'The decision on awards says no achievement of {name}.',
	'error.papers.check.noMeeting':
		'This device does not have the meeting that chose the nominees of this level.',
	'error.papers.check.notLocked': 'The minutes of “{title}” are not locked and may still change.',
	'error.papers.check.fromElsewhere': 'Add it yourself, it comes from elsewhere: {text}',
	'error.papers.check.absent': 'The checklist asks for it, and the dossier has none: {text}',
	'error.papers.check.missing': '{name} still has {n} blanks.',
	'error.papers.check.missing_one': '{name} still has {n} blank.',
	'error.papers.check.notNfc':
		'{name} has letters in an old encoding of marks, which other computers may show wrongly.',
	'error.papers.check.end': '{name} lacks the closing mark “./.”.',
	'error.papers.check.nameAbsent': '{paper} does not name {name}.',
	'error.papers.check.order': '{paper} names them in another order than the dossier.',
	'error.papers.check.count': '{paper} does not say “{wanted}”.',
	'error.papers.check.fileAbsent': 'Evidence of {name} is not on this device: {file} ({title}).',
	'error.papers.check.fileDamaged':
		'Evidence of {name} differs from the file that was sent: {file} ({title}).'
} satisfies Translation<typeof original>;

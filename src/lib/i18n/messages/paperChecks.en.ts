/** What does not fit together in papers, as sentences. */
export default {
	'error.papers.campaignUnknown': 'This device does not have that campaign yet. Connect and open it again.',
	'error.papers.check.nobody': 'The council has chosen nobody at this level yet, so the dossier is empty.',
	'error.papers.check.quota.collective': '{taken} collectives were chosen, the quota is at most {max}.',
	'error.papers.check.quota.individual': '{taken} individuals were chosen, the quota is at most {max}.',
	'error.papers.check.quota.either':
		'{taken} collectives and individuals were chosen, the quota is at most {max}.',
	'error.papers.check.report': 'The achievement report of {name} is not finished.',
	'error.papers.check.name': 'The nomination says “{name}”, the ward’s list says “{known}”.',
	'error.papers.check.position': '{name} has no position in the nomination.',
	'error.papers.check.awardName': 'The decision says “{known}”, the nomination “{name}”.',
	'error.papers.check.awardPosition':
		'The position of {name} in the decision (“{known}”) differs from the nomination.',
	'error.papers.check.achievement':
		'The decision does not say what {name} achieved: a general sentence is printed.',
	'error.papers.check.noMeeting': 'No meeting has reviewed the nominees of this level yet.',
	'error.papers.check.notLocked': 'The minutes of “{title}” are not locked: they may still change.',
	'error.papers.check.fromElsewhere':
		'The checklist asks for “{text}”: the app does not make it, add it on paper.',
	'error.papers.check.absent': 'The checklist asks for “{text}”, which could not be made yet.',
	'error.papers.check.missing': '“{name}” has {n} blanks.',
	'error.papers.check.notNfc':
		'“{name}” holds decomposed letters (NFD): other machines may show wrong marks.',
	'error.papers.check.end': '“{name}” does not end with “./.”.',
	'error.papers.check.nameAbsent': '“{paper}” does not name {name}.',
	'error.papers.check.workplaceAbsent':
		'“{paper}” does not give the position and unit of {name} as nominated.',
	'error.papers.check.order': '“{paper}” lists the nominees in another order than the dossier.',
	'error.papers.check.count': '“{paper}” does not say “{wanted}”.',
	'error.papers.check.fileDamaged':
		'File “{file}” of “{title}” ({name}) no longer has the hash it was sent with. Do not use it; tell the administrator.'
} as const;

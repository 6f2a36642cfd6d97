import type original from './screening.vi';
import type { Translation } from '../bundles';

export default {
	'screening.verdict.met': 'Met',
	'screening.verdict.notMet': 'Not met',
	'screening.verdict.noData': 'No data yet',

	'screening.why.noGrade': 'No grade yet.',
	'screening.why.gradeMeets': 'Official grade: {grade}.',
	'screening.why.gradeBelow': 'Official grade: {grade}, below the one that is asked for.',
	'screening.why.gradeMeetsSoFar': 'Provisional grade: {grade}; the official one is not out yet.',
	'screening.why.gradeBelowSoFar':
		'Provisional grade: {grade}, below the one that is asked for; the official one is not out yet.',
	'screening.why.gradeProvisional':
		'Only a provisional grade so far; this campaign takes official ones alone.',
	'screening.why.gradeOfUnitAbove':
		'Only a unit above has a grade; somebody has to see whether it holds for this one.',
	'screening.why.gradeUnknown': "The grade that was entered is no longer on the campaign's scale.",
	'screening.why.notAttested': 'Nobody has attested it yet.',
	'screening.why.kept': 'Attested: discipline was kept.',
	'screening.why.violated': 'Attested: discipline was violated.',
	'screening.why.attestedByOther': 'Attested, but not yet by whom the criterion asks for.',
	'screening.why.wordsDiffer': 'The attestations differ; the newest is taken. Both should be read.',
	'screening.why.recognised': '{n} recognised initiatives.',
	'screening.why.recognised_one': '{n} recognised initiative.',
	'screening.why.recognisedFew': 'Only {n} recognised so far, {minimum} are asked for.',
	'screening.why.underReview': '{n} initiatives wait for the initiative council.',
	'screening.why.underReview_one': '{n} initiative waits for the initiative council.',
	'screening.why.noInitiative': 'No initiative recognised yet at a level that the criterion asks for.',
	'screening.why.evidenceEnough': '{n} attested achievements.',
	'screening.why.evidenceEnough_one': '{n} attested achievement.',
	'screening.why.evidenceFew': 'Only {n} attested so far, {minimum} are asked for.',
	'screening.why.toJudge': 'Somebody has to read and judge; {n} achievements to read.',
	'screening.why.toJudge_one': 'Somebody has to read and judge; {n} achievement to read.',

	'screening.warning.paused.discipline': 'Discipline is being examined or served, since {from}. {document}',
	'screening.warning.paused.inspection': 'An inspection is under way, since {from}. {document}',
	'screening.warning.paused.complaint':
		'A complaint or denunciation is being examined, since {from}. {document}',
	'screening.warning.beforeServed':
		'{n} achievements of the report are from before the discipline was served ({to}).',
	'screening.warning.beforeServed_one':
		'{n} achievement of the report is from before the discipline was served ({to}).',
	'screening.warning.twoLevels': 'Also nominated at: {level}.',
	'screening.warning.awardedAtLevel': 'Already commended in this campaign at: {level}.',
	'screening.warning.entriesUsedTwice': '{n} achievements stand in the report of {name} too ({level}).',
	'screening.warning.entriesUsedTwice_one': '{n} achievement stands in the report of {name} too ({level}).',
	'screening.warning.initiativesUsedTwice': '{n} initiatives are used in the report of {name} too ({level}).',
	'screening.warning.initiativesUsedTwice_one':
		'{n} initiative is used in the report of {name} too ({level}).',
	'screening.warning.entriesAwardedBefore': '{n} achievements were commended before: {form}, {name}, {from}.',
	'screening.warning.entriesAwardedBefore_one':
		'{n} achievement was commended before: {form}, {name}, {from}.',
	'screening.warning.initiativesAwardedBefore':
		'{n} initiatives were used for a commendation before: {form}, {name}, {from}.',
	'screening.warning.initiativesAwardedBefore_one':
		'{n} initiative was used for a commendation before: {form}, {name}, {from}.',
	'screening.warning.pickedOutdated':
		'{n} achievements of the report were corrected since, not admitted, or are no longer in the log.',
	'screening.warning.pickedOutdated_one':
		'{n} achievement of the report was corrected since, not admitted, or is no longer in the log.',
	'screening.warning.similarReport': 'The report is {percent}% the same as that of {name} ({level}).',

	'screening.rule.underExamination':
		'No commendation while discipline, inspection, complaints or denunciations are being examined (now Decree 152/2025/NĐ-CP).',
	'screening.rule.afterServed':
		'After discipline is served, achievements count from that moment (now Decree 152/2025/NĐ-CP).',
	'screening.rule.rewardedOnce':
		'One achievement is not rewarded with several forms (letter 5007/BNV-TĐKT of 2023). The council decides.',
	'screening.rule.initiativeOnce':
		'One initiative is used once as a standard (letter 5007/BNV-TĐKT of 2023). The council decides.',
	'screening.rule.ownReport': 'A nominee writes the own report; copied ones are sent back.',
	'screening.rule.attestedEvidence': 'A report uses achievements that are attested and stand in the log.',

	'screening.difference.verdict': 'When screened: {before}. By the records now: {now}.',
	'screening.difference.changed': 'A source was changed after the screening.',
	'screening.difference.gone': 'A source was withdrawn or is gone.',
	'screening.difference.added': 'There is a new source since the screening.',
	'screening.difference.criterionAdded': 'This criterion has not been screened yet.',
	'screening.difference.criterionRemoved': "This criterion is no longer in the campaign's rules."
} satisfies Translation<typeof original>;

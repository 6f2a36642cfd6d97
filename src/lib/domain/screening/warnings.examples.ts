import type { Conduct, Pause } from '../conduct/conduct';
import type { Example } from '../example';
import type { Nomination, ReportSection } from '../nominations/nomination';
import { example, nominationOf } from '../nominations/nominations.fixture';
import { idOf, RULES } from '../ward.fixture';
import { conductOf } from './screen.fixture';
import { warningsFor, type WarningContext } from './warnings';

const TODAY = '2023-12-20';

const reporting = (parts: Partial<ReportSection>): Pick<Nomination, 'report'> => ({
	report: [{ key: 'achievements', text: '', entries: [], initiatives: [], ...parts }]
});
const WITH_DEED = reporting({ entries: [idOf('deed')] });
const WITH_IDEA = reporting({ initiatives: [idOf('idea')] });
const other = (fields: Partial<Nomination> = {}) => nominationOf({ id: idOf('other'), ...fields });
const minh = (fields: Partial<Nomination> = {}) =>
	other({ subject: idOf('minh'), subjectName: 'minh', ...fields });

/** Texts are the same or not at all alike; every deed is of 10/05/2023. */
const CONTEXT: WarningContext = {
	day: TODAY,
	rules: RULES,
	conduct: [],
	nominations: [],
	earlier: [],
	entryInForce: () => ({ day: '2023-05-10' }),
	similarity: (one, two) => (one === two ? 0.917 : 0)
};

/** Each warning with its values and records, in one line. */
const said =
	(own: Partial<Nomination>, context: Partial<WarningContext> = {}, whole: Partial<Nomination> = {}) =>
	() =>
		warningsFor(nominationOf({ ...own, ...whole }), { ...CONTEXT, ...context }).map(
			({ code, params, rule, records }) =>
				[
					code.replace('screening.warning.', ''),
					...Object.values(params),
					rule.replace('screening.rule.', ''),
					...records.map((record) => record.replace(/0+$/, ''))
				].join(' ')
		);

const paused = (pause: Partial<Pause>, fields: Partial<Conduct> = {}) => ({
	conduct: [
		conductOf({
			pauses: [{ kind: 'discipline', from: '2023-05-01', to: '', document: '12/QĐ', ...pause }],
			...fields
		})
	]
});
const among = (...nominations: readonly Nomination[]) => ({ nominations });
const before = (report: Pick<Nomination, 'report'>, state: 'decided' | 'revoked' = 'decided') => ({
	earlier: [
		{
			award: { subjectName: 'lan', form: 'Giấy khen', date: '2022-12-28', state },
			nomination: { id: idOf('old'), ...report }
		}
	]
});
const LONG = 'Tôi đã hướng dẫn bà con nộp hồ sơ trực tuyến. '.repeat(6);
const written = reporting({ text: LONG });

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['nothing to warn of', said(WITH_DEED), []],

	['under discipline', said({}, paused({})), ['paused.discipline 2023-05-01 12/QĐ underExamination conduct']],
	[
		'under inspection',
		said({}, paused({ kind: 'inspection' })),
		['paused.inspection 2023-05-01 12/QĐ underExamination conduct']
	],
	[
		'a complaint, on its last day',
		said({}, paused({ kind: 'complaint', to: TODAY })),
		['paused.complaint 2023-05-01 12/QĐ underExamination conduct']
	],
	['a complaint that is settled', said(WITH_DEED, paused({ kind: 'complaint', to: '2023-12-19' })), []],
	['another’s discipline', said({}, paused({}, { subject: idOf('minh') })), []],
	['what was withdrawn', said({}, paused({}, { withdrawn: true })), []],
	['what is kept from the reader', said({}, { conduct: [conductOf()] }), []],
	[
		'a deed from before the discipline was served',
		said(WITH_DEED, paused({ to: '2023-05-10' })),
		['beforeServed 2023-05-10 1 afterServed conduct deed']
	],
	[
		'a deed while the discipline still runs: that is said, not more',
		said(WITH_DEED, paused({ to: '2024-01-31' })),
		['paused.discipline 2023-05-01 12/QĐ underExamination conduct']
	],
	['a deed from the day after', said(WITH_DEED, paused({ to: '2023-05-09' })), []],

	[
		'at the other level too',
		said({}, among(other({ level: 'city' }))),
		['twoLevels Cấp thành phố rewardedOnce other']
	],
	[
		'awarded there',
		said({}, among(other({ level: 'city', state: 'awarded' }))),
		['awardedAtLevel Cấp thành phố rewardedOnce other']
	],
	['failed there', said({}, among(other({ level: 'city', state: 'failed' }))), []],
	['ineligible there', said({}, among(other({ level: 'city', state: 'ineligible' }))), []],
	['revoked there', said({}, among(other({ level: 'city', state: 'revoked' }))), []],
	['somebody else there', said({}, among(minh({ level: 'city' }))), []],
	[
		'the campaign does not mind',
		said(
			{},
			{
				...among(other({ level: 'city' })),
				rules: { ...RULES, settings: { ...RULES.settings, warnTwoLevels: false } }
			}
		),
		[]
	],
	['itself', said({}, among(nominationOf())), []],

	[
		'a deed in a report of the other level',
		said(WITH_DEED, among(minh({ level: 'city', ...WITH_DEED }))),
		['entriesUsedTwice minh Cấp thành phố 1 rewardedOnce other deed']
	],
	['a deed in a report of the same level', said(WITH_DEED, among(minh(WITH_DEED))), []],
	[
		'a deed in a report that failed',
		said(WITH_DEED, among(minh({ level: 'city', state: 'failed', ...WITH_DEED }))),
		[]
	],
	[
		'an initiative of two authors, at one level',
		said(WITH_IDEA, among(minh(WITH_IDEA))),
		['initiativesUsedTwice minh Cấp phường 1 initiativeOnce other idea']
	],
	[
		'a deed awarded in an earlier year',
		said(WITH_DEED, before(WITH_DEED)),
		['entriesAwardedBefore lan Giấy khen 2022-12-28 1 rewardedOnce old deed']
	],
	[
		'an initiative awarded in an earlier year',
		said(WITH_IDEA, before(WITH_IDEA)),
		['initiativesAwardedBefore lan Giấy khen 2022-12-28 1 initiativeOnce old idea']
	],
	['an award that was revoked', said(WITH_IDEA, before(WITH_IDEA, 'revoked')), []],
	[
		'a deed that counts no more',
		said(WITH_DEED, { entryInForce: () => undefined }),
		['pickedOutdated 1 attestedEvidence deed']
	],

	[
		'the same report as another',
		said(written, among(minh(written))),
		['similarReport minh Cấp phường 91 ownReport other']
	],
	['another report', said(written, among(minh(reporting({ text: LONG.toUpperCase() })))), []],
	['one’s own at the other level', said(written, { ...among(other(written)) }), []],
	[
		'two reports of one line',
		said(reporting({ text: 'Tôi đã.' }), among(minh(reporting({ text: 'Tôi đã.' })))),
		[]
	]
];

export const warningExamples: readonly Example[] = rows.map(example('warning'));

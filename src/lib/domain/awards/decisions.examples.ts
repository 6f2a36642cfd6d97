import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { locked, nomination } from '../meetings/meetings.fixture';
import { idOf } from '../ward.fixture';
import type { Award } from './award';
import { award, passed } from './awards.fixture';
import { awaitsDecision, decisionsOf, scanHolder } from './decisions';
import { AWARD_PERMISSIONS, isOpenToAward, type AwardAct } from './permissions';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const scan = {
	id: idOf('scan'),
	sha256: '0'.repeat(64),
	kind: 'pdf',
	name: 'qd.pdf',
	size: 1,
	caption: '',
	takenAt: ''
} as const;
const given = (word: string, parts: Partial<Award> = {}) =>
	award({ id: idOf(word), subject: idOf(word), subjectName: word, ...parts });
const papers =
	(...awards: readonly Award[]) =>
	() =>
		decisionsOf(awards, 'ward').map(
			({ number, awards: same }) =>
				`${number || 'none'}: ${same.map(({ subjectName }) => subjectName).join(' ')}`
		);

const offered = (award: Pick<Award, 'state' | 'shownTo'> | null, state: CampaignState) => () =>
	(Object.keys(AWARD_PERMISSIONS) as readonly AwardAct[])
		.filter((act) => isOpenToAward(act, award, { state }))
		.join(' ');

export const decisionExamples: readonly Example[] = [
	row('under review a decision may be recorded', offered(null, 'reviewing'), 'decide'),
	row(
		'a paper names collectives first, then people by name',
		papers(given('lan'), given('an'), given('the desk', { subjectKind: 'unit' })),
		['none: the desk an lan']
	),
	row('its number comes later', offered(given('an'), 'reviewing'), 'complete revoke'),
	row(
		'it is published once the campaign is decided',
		offered(given('an'), 'decided'),
		'complete publish revoke'
	),
	row('and only once', offered(given('an', { shownTo: 'everyone' }), 'decided'), 'complete revoke'),
	row(
		'one taken back is completed',
		offered(given('an', { state: 'revoked' }), 'archived'),
		'completeRevocation'
	),
	row('nothing before the review', offered(null, 'closed'), ''),
	row(
		'who has passed in a locked meeting waits for the decision',
		() =>
			awaitsDecision(
				[
					passed({ subjectName: 'Minh' }),
					passed({ id: idOf('b'), subjectName: 'An' }),
					passed({ id: idOf('c'), meeting: idOf('open') }),
					nomination('hoa')
				],
				[locked(), locked({ id: idOf('open'), state: 'counted' })]
			).map(({ subjectName }) => subjectName),
		['An', 'Minh']
	),
	row(
		'one paper commends several, those without a number come first',
		papers(
			given('minh', { number: '7/QĐ-UBND', date: '2023-12-25' }),
			given('lan'),
			given('an', { number: '7/QĐ-UBND', date: '2023-12-25' }),
			given('hoa', { number: '6/QĐ-UBND', date: '2023-12-24' }),
			given('moved', { level: 'city' })
		),
		['none: lan', '6/QĐ-UBND: hoa', '7/QĐ-UBND: an minh']
	),
	row(
		'the scan hangs on the first that has one',
		() => scanHolder({ awards: [given('an'), given('minh', { attachments: [scan] })] })?.subjectName,
		'minh'
	),
	row(
		'or goes to the first in force',
		() => scanHolder({ awards: [given('an', { state: 'revoked' }), given('minh')] })?.subjectName,
		'minh'
	)
];

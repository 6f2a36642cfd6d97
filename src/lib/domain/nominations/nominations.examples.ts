import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor, idOf } from '../ward.fixture';
import { example, initiativeOf, judged, nominationOf, outcome, type Around } from './nominations.fixture';
import { NOMINATION_STATES, type NominationState } from './nomination';

/** Everybody who might try. */
const PEOPLE_WHO_TRY: Readonly<Record<string, Actor>> = {
	nominee: actor('lan', 'reporter'),
	proposer: actor('deskhead', 'unitHead'),
	// another account of the proposer's person
	proposerElsewhere: { ...actor('deskhead', 'reporter'), account: idOf('aother') },
	blochead: actor('blochead', 'unitHead'),
	kphead: actor('kphead', 'unitHead'),
	headWithoutRole: actor('blochead', 'reporter'),
	standing: actor('hoa', 'standing'),
	office: { ...actor('office', 'standing'), person: '' },
	chair: actor('chair', 'chair'),
	member: actor('hoa', 'member'),
	reporter: actor('minh', 'reporter'),
	admin: actor('hoa', 'admin')
};
const { proposer, standing, nominee } = PEOPLE_WHO_TRY as Readonly<
	Record<'proposer' | 'standing' | 'nominee', Actor>
>;

const NOTE = 'Chưa có thông báo xếp loại, Hội đồng xem xét.';
const unmet = (criterion: string) => ({ criterion, verdict: 'noData', sources: [], note: '' });
const TABLE = ['individualRating', 'individualReformPlan', 'individualSolution', 'individualDiscipline'].map(
	unmet
);

const ACTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	editProposal: { reason: 'Làm tốt việc trực tuyến.' },
	writeReport: { report: [{ key: 'achievements', text: 'Tôi đã.', entries: [], initiatives: [] }] },
	screen: { state: 'incomplete', screening: TABLE }
};
const UNDECIDED: readonly NominationState[] = ['proposed', 'eligible', 'incomplete', 'ineligible'];
const ALLOWED: Readonly<Record<string, string>> = {
	editProposal: 'proposer proposerElsewhere standing office',
	writeReport: 'nominee standing office',
	screen: 'standing office'
};

const whoSucceeds = (act: string, state: NominationState) =>
	Object.entries(PEOPLE_WHO_TRY)
		.filter(([, who]) => outcome(judged(nominationOf({ state }), ACTS[act] ?? {}, { who })) === 'ok')
		.map(([name]) => name)
		.join(' ');

const matrix: readonly Example[] = Object.keys(ACTS).flatMap((act) =>
	NOMINATION_STATES.map((state) => ({
		name: `nomination: ${act} of one that is ${state}`,
		actual: () => whoSucceeds(act, state),
		expected: UNDECIDED.includes(state) ? (ALLOWED[act] ?? '') : ''
	}))
);

const CAMPAIGNS: readonly CampaignState[] = ['draft', 'issued', 'closed', 'reviewing', 'decided', 'archived'];
const NEW = { campaign: idOf('campaign'), level: 'ward', subjectKind: 'person', subject: idOf('lan') };

const inCampaigns: readonly Example[] = [
	...Object.keys(ACTS).map((act) => ({
		name: `nomination: ${act}, campaigns that are open to it`,
		actual: () =>
			CAMPAIGNS.filter(
				(campaign) => outcome(judged(nominationOf(), ACTS[act] ?? {}, { who: standing, campaign })) === 'ok'
			),
		expected: ['issued', 'closed', 'reviewing']
	})),
	{
		name: 'nomination: propose, campaigns that are open to it',
		actual: () =>
			CAMPAIGNS.filter((campaign) => outcome(judged(null, NEW, { who: standing, campaign })) === 'ok'),
		expected: ['issued', 'closed', 'reviewing']
	}
];

const whoProposes = (fields: object) => () =>
	Object.entries(PEOPLE_WHO_TRY)
		.filter(([, who]) => outcome(judged(null, { ...NEW, ...fields }, { who })) === 'ok')
		.map(([name]) => name)
		.join(' ');
const proposing =
	(fields: object, around: Around = {}) =>
	() =>
		outcome(judged(null, { ...NEW, ...fields }, { who: proposer, ...around }));
const acting =
	(fields: object, who: Actor = standing, before: object = {}, around: Around = {}) =>
	() =>
		outcome(judged(nominationOf(before), fields, { who, ...around }));
const unit = (word: string) => ({ subjectKind: 'unit', subject: idOf(word) });

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['who proposes somebody of the desk', whoProposes({}), 'proposer blochead standing office'],
	['who proposes the desk', whoProposes(unit('desk')), 'proposer blochead standing office'],
	['who proposes the ward at the city', whoProposes({ ...unit('ward'), level: 'city' }), 'standing office'],
	['the ward at its own level', proposing(unit('ward'), { who: standing }), 'nomination.level.notEligible'],
	['a neighbourhood', proposing(unit('kp1'), { who: standing }), 'nomination.subject.notEligible'],
	['at a level that nobody knows', proposing({ level: 'country' }), 'nomination.level.unknown'],
	['without a level', proposing({ level: '' }), 'nomination.level.missing'],
	['a unit as a person', proposing({ subject: idOf('desk') }), 'nomination.subject.unknown'],
	['in a campaign nobody knows', proposing({ campaign: idOf('other') }), 'nomination.campaign.unknown'],
	['without naming anybody', proposing({ subject: undefined }), 'nomination.shape'],
	[
		'once more',
		proposing({}, { records: { nominations: [nominationOf({ id: idOf('first') })] } }),
		'nomination.exists'
	],
	[
		'once more after it failed',
		proposing({}, { records: { nominations: [nominationOf({ id: idOf('first'), state: 'failed' })] } }),
		'nomination.exists'
	],
	[
		'at the other level too',
		proposing({ level: 'city' }, { records: { nominations: [nominationOf({ id: idOf('first') })] } }),
		'ok'
	],
	['as eligible already', proposing({ state: 'eligible' }), 'nomination.propose.state'],
	['under a name of one’s own', proposing({ subjectName: 'Lan Lan' }), 'change.fieldNotAllowed'],
	['with a screening', proposing({ screening: TABLE }), 'change.fieldNotAllowed'],
	[
		'what a proposal holds',
		() => {
			const fields = judged(null, { ...NEW, position: 'Công chức' }, { who: proposer }) as object;
			const { subjectName, unit, position, state, rulesVersion, proposer: by } = fields as never;
			return [subjectName, unit, position, state, rulesVersion, by];
		},
		['lan', idOf('desk'), 'Công chức', 'proposed', 1, idOf('deskhead')]
	],

	['a reason and a report in one', acting({ reason: 'x', reportReady: true }), 'nomination.act.unknown'],
	['a state that nobody asks for', acting({ state: 'proposed' }), 'nomination.act.unknown'],
	['a meeting alone', acting({ meeting: idOf('meeting') }), 'nomination.act.unknown'],
	['the subject turned to another', acting({ subject: idOf('minh') }), 'nomination.act.unknown'],
	[
		'a position of a unit',
		acting({ position: 'Trưởng bộ phận' }, standing, unit('desk')),
		'nomination.position.ofUnit'
	],
	['whether the work is direct', acting({ directWork: 'yes' }, proposer), 'ok'],
	[
		'somebody who was proposed edits the proposal',
		acting({ reason: 'x' }, nominee),
		'nomination.editProposal.notAllowed'
	],
	[
		'the head of a nominated unit writes its report, with or without the role',
		acting({ reportReady: false }, actor('deskhead', 'reporter'), unit('desk')),
		'ok'
	],
	[
		'the head above does not',
		acting({ reportReady: false }, actor('blochead', 'unitHead'), unit('desk')),
		'nomination.writeReport.notAllowed'
	],
	[
		'an initiative’s report by a co-author who is not nominated',
		acting(
			{ reportReady: false },
			actor('minh', 'reporter'),
			{},
			{
				records: { initiatives: [initiativeOf({ people: [idOf('lan'), idOf('minh')] })] }
			}
		),
		'nomination.writeReport.notAllowed'
	],
	['screened without the table', acting({ state: 'incomplete' }), 'nomination.shape'],
	[
		'screened, and its report along with it',
		acting({ state: 'incomplete', screening: TABLE, report: [] }),
		'change.fieldNotAllowed'
	],
	[
		'eligible by the office, with a reason, although data is missing',
		acting({ state: 'eligible', screening: TABLE, screeningNote: NOTE }),
		'ok'
	]
];

export const nominationExamples: readonly Example[] = [
	...matrix,
	...inCampaigns,
	...rows.map(example('nomination'))
];

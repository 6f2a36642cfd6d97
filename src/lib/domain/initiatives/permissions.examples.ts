import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import type { Example } from '../example';
import { actor, campaignIn, idOf } from '../ward.fixture';
import type { Initiative } from './initiative';
import { answerTo, confirmed, initiative, meeting, REASON, SCORED, SHEETS } from './initiative.fixture';
import { initiativeAct, isInitiativeOpenTo, type InitiativeAct } from './permissions';
import { INITIATIVE_STATES, type InitiativeState } from './states';

/** Everybody who might try, and what each is. */
const PEOPLE_WHO_TRY: Readonly<Record<string, Actor>> = {
	first: actor('lan', 'reporter'),
	coauthor: actor('minh', 'reporter'),
	coauthorElsewhere: { ...actor('minh', 'reporter'), account: idOf('aother') },
	typist: { ...actor('hoa', 'reporter'), account: idOf('alan') },
	stranger: actor('hoa', 'reporter'),
	head: actor('blochead', 'unitHead'),
	standing: actor('hoa', 'standing'),
	// office in the initiative council
	chair: actor('chair', 'chair'),
	secretary: actor('deskhead', 'initiativeMember'),
	secretaryWithoutRole: actor('deskhead', 'reporter'),
	member: actor('blochead', 'initiativeMember'),
	councilMember: actor('hoa', 'member'),
	admin: actor('hoa', 'admin')
};

const ACTS: Readonly<Record<InitiativeAct, Readonly<Record<string, unknown>>>> = {
	edit: { idea: 'Thêm lời.' },
	move: { campaign: idOf('campaign'), rulesVersion: 1 },
	confirmShare: { confirmations: [confirmed('lan', 60), confirmed('minh', 40)] },
	file: { state: 'filed' },
	withdraw: { state: 'withdrawn', withdrawReason: 'Chưa kịp áp dụng.' },
	admit: { admission: 'admitted', admissionReason: 'Mất sóng cả tuần.' },
	takeUp: { state: 'underReview' },
	countScores: { missingScoresReason: '' },
	vote: { votedIn: idOf('meeting'), votePassed: true },
	recognise: { state: 'recognised', recognisedLevel: 'ward' },
	notRecognise: { state: 'notRecognised', notRecognisedReason: REASON },
	completeDecision: { decisionNumber: '12/QĐ-UBND', decisionDate: '2023-11-15' }
};

const AUTHORS = 'first coauthor coauthorElsewhere typist';
const OFFICE = 'standing chair secretary';
/** Who succeeds, per act and state; everybody who is not named is refused. */
const ALLOWED: Readonly<Record<InitiativeAct, Partial<Record<InitiativeState, string>>>> = {
	edit: { draft: AUTHORS, filed: AUTHORS },
	move: { draft: AUTHORS },
	// own words alone, see the confirmations: the typist of authors with accounts has nothing to say for them
	confirmShare: { draft: 'first coauthor coauthorElsewhere', filed: 'first coauthor coauthorElsewhere' },
	// filed already, by a co-author: an edit
	file: { draft: AUTHORS, filed: AUTHORS },
	withdraw: { draft: AUTHORS, filed: AUTHORS },
	admit: { filed: 'standing' },
	takeUp: { filed: OFFICE },
	countScores: { underReview: OFFICE },
	vote: { underReview: OFFICE },
	recognise: { underReview: 'standing' },
	notRecognise: { underReview: 'standing' },
	completeDecision: { recognised: 'standing' }
};

/** What has to be there already for the act to have any chance. */
const GROUND: Partial<Record<InitiativeAct, Partial<Initiative>>> = {
	admit: { late: true },
	vote: { scored: SCORED },
	recognise: { scored: SCORED, votedIn: idOf('meeting'), votePassed: true },
	notRecognise: { scored: SCORED }
};
const ACT_NAMES = Object.keys(ACTS) as InitiativeAct[];
const RECORDS = { scores: SHEETS, meetings: [meeting(true)] };

function whoSucceeds(act: InitiativeAct, state: InitiativeState, campaign?: CampaignState): string {
	const before = initiative({ state, ...GROUND[act] });
	return Object.entries(PEOPLE_WHO_TRY)
		.filter(([, who]) => {
			const circumstances = { records: RECORDS, ...(campaign ? { campaign } : {}) };
			return answerTo(before, ACTS[act], who, circumstances) === 'ok';
		})
		.map(([name]) => name)
		.join(' ');
}

const matrix: readonly Example[] = ACT_NAMES.flatMap((act) =>
	INITIATIVE_STATES.map((state) => ({
		name: `${act} of an initiative that is ${state}`,
		actual: () => whoSucceeds(act, state),
		expected: ALLOWED[act][state] ?? ''
	}))
);

/** A state that each act starts from, and the campaigns in which it may be done then. */
const CAMPAIGNS: Readonly<Record<InitiativeAct, readonly [InitiativeState, string]>> = {
	edit: ['filed', 'issued closed reviewing'],
	// into the same one, which takes no more once it is decided
	move: ['draft', 'issued closed reviewing'],
	confirmShare: ['filed', 'issued closed reviewing'],
	file: ['draft', 'issued closed reviewing'],
	withdraw: ['filed', 'issued closed reviewing'],
	admit: ['filed', 'issued closed reviewing'],
	takeUp: ['filed', 'issued closed reviewing'],
	countScores: ['underReview', 'issued closed reviewing decided'],
	vote: ['underReview', 'issued closed reviewing decided'],
	recognise: ['underReview', 'issued closed reviewing decided'],
	notRecognise: ['underReview', 'issued closed reviewing decided'],
	completeDecision: ['recognised', 'issued closed reviewing decided']
};
const ALL: readonly CampaignState[] = ['draft', 'issued', 'closed', 'reviewing', 'decided', 'archived'];
const inCampaigns: readonly Example[] = ACT_NAMES.map((act) => ({
	name: `${act} of one that is ${CAMPAIGNS[act][0]}: in which campaigns`,
	actual: () => ALL.filter((state) => whoSucceeds(act, CAMPAIGNS[act][0], state) !== '').join(' '),
	expected: CAMPAIGNS[act][1]
}));

const DRAFT_CAMPAIGNS: Example = {
	name: 'a draft is written on whatever has become of its campaign',
	actual: () => ALL.filter((state) => whoSucceeds('edit', 'draft', state) !== '').join(' '),
	expected: 'issued closed reviewing decided archived'
};

const told = (fields: Readonly<Record<string, unknown>>, expected: InitiativeAct | null): Example => ({
	name: `fields tell the act: ${Object.keys(fields).join(', ')} ${String(fields.state ?? '')}`,
	actual: () => initiativeAct(fields),
	expected
});

export const initiativePermissionExamples: readonly Example[] = [
	...matrix,
	...inCampaigns,
	DRAFT_CAMPAIGNS,
	...ACT_NAMES.map((act) => told(ACTS[act], act)),
	told({ state: 'draft' }, null),
	told({ state: undefined }, null),
	told({ decisionFiles: [] }, 'completeDecision'),
	{
		name: 'a screen asks whether there is room for an act',
		actual: () => [
			isInitiativeOpenTo('edit', { state: 'filed' }, campaignIn('issued')),
			isInitiativeOpenTo('edit', { state: 'filed' }, campaignIn('decided')),
			isInitiativeOpenTo('edit', { state: 'underReview' }, campaignIn('issued')),
			isInitiativeOpenTo('edit', { state: 'draft' }, undefined)
		],
		expected: [true, false, false, false]
	}
];

import type { CampaignState } from '../campaigns/campaign';
import type { Entry } from '../entries/entry';
import type { Example } from '../example';
import { actor, campaignIn, entry, idOf, UNITS } from '../ward.fixture';
import type { Actor } from './actor';
import { isWithin, readScope, readsUncounted } from './scope';
import { sectionsOf } from './sections';

const TODAY = '2023-05-11';

const scopeOf = (who: Actor, campaign: CampaignState = 'issued', today = TODAY) =>
	readScope(
		who,
		{ units: new Map(UNITS.map((unit) => [unit.id, unit])), campaigns: [campaignIn(campaign)], councils: [] },
		today
	);

const reads = (
	name: string,
	who: Actor,
	fields: Partial<Entry>,
	expected: boolean,
	campaign?: CampaignState
): Example => ({
	name: `entries: ${name}`,
	actual: () => isWithin(scopeOf(who, campaign).entries, entry(fields)),
	expected
});

const readsCampaign = (who: Actor, state: CampaignState, expected: boolean): Example => ({
	name: `campaigns: ${who.roles.join('+')} and one that is ${state}`,
	actual: () => isWithin(scopeOf(who).campaigns, campaignIn(state)),
	expected
});

const reporter = (word: string) => actor(word, 'reporter');

export const accessExamples: readonly Example[] = [
	reads('the author reads', reporter('minh'), {}, true),
	reads('the subject reads', reporter('lan'), {}, true),
	reads('the linked person reads', reporter('hoa'), { linked: idOf('hoa'), subjectKind: 'name' }, true),
	reads('the typist reads', reporter('hoa'), { reporter: idOf('ahoa') }, true),
	reads('a colleague does not', reporter('moved'), {}, false),
	reads('the head of the unit reads', actor('deskhead', 'unitHead'), {}, true),
	reads('the head above reads', actor('blochead', 'unitHead'), {}, true),
	reads('a head without the role does not', reporter('deskhead'), {}, false),
	reads('the head of another unit does not', actor('kphead', 'unitHead'), {}, false),
	reads('standing reads', actor('hoa', 'standing'), {}, true),
	reads('the chair reads', actor('chair', 'chair'), {}, true),
	reads('the administrator does not', actor('hoa', 'admin'), {}, false),
	reads('communications do not', actor('hoa', 'communicator'), {}, false),
	reads('a member not before the close', actor('hoa', 'member'), { state: 'attested' }, false),
	reads('a member from the close on', actor('hoa', 'member'), { state: 'attested' }, true, 'closed'),
	reads('a member only what is attested', actor('hoa', 'member'), { state: 'submitted' }, false, 'closed'),
	reads(
		'somebody without a person reads nothing of others',
		{ ...reporter('x'), person: '' },
		{ author: '' },
		false
	),
	readsCampaign(reporter('minh'), 'draft', false),
	readsCampaign(reporter('minh'), 'issued', true),
	readsCampaign(actor('hoa', 'standing'), 'draft', true),
	readsCampaign(actor('hoa', 'admin'), 'archived', true),
	{
		name: 'users: one reads the own account',
		actual: () => scopeOf(reporter('minh')).users,
		expected: [{ id: [idOf('aminh')] }]
	},
	{
		name: 'users: the administrator reads all',
		actual: () => scopeOf(actor('hoa', 'admin')).users,
		expected: [{}]
	},
	{
		name: 'a head’s term that has not begun gives no reach',
		actual: () => scopeOf(actor('deskhead', 'unitHead'), 'issued', '2022-12-31').entries.length,
		expected: 4
	},
	{
		name: 'sections of a reporter',
		actual: () => sectionsOf(reporter('minh')),
		expected: ['today', 'log', 'mine', 'initiatives', 'nominations', 'campaign', 'results']
	},
	{
		name: 'sections of the initiative council',
		actual: () => sectionsOf(actor('hoa', 'initiativeMember')),
		expected: ['today', 'initiatives', 'campaign', 'results', 'scoring']
	},
	{
		name: 'who reads score sheets before they are counted',
		actual: () =>
			[
				actor('hoa', 'standing'),
				actor('hoa', 'chair'),
				actor('hoa', 'standing', 'initiativeMember'),
				actor('hoa', 'initiativeMember'),
				actor('hoa', 'member')
			].map(readsUncounted),
		expected: [true, true, false, false, false]
	},
	{
		name: 'sections of a head: conduct is attested, the council is not open',
		actual: () => sectionsOf(actor('deskhead', 'reporter', 'unitHead')),
		expected: [
			'today',
			'log',
			'mine',
			'initiatives',
			'nominations',
			'campaign',
			'results',
			'inbox',
			'conduct'
		]
	},
	{
		name: 'sections of a member',
		actual: () => sectionsOf(actor('hoa', 'member')),
		expected: ['today', 'initiatives', 'nominations', 'campaign', 'results', 'council']
	},
	{
		name: 'sections of the administrator',
		actual: () => sectionsOf(actor('hoa', 'admin')),
		expected: ['today', 'campaign', 'results', 'admin']
	}
];

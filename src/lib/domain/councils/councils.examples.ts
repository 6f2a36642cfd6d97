import type { Actor } from '../access/actor';
import type { Example } from '../example';
import { actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import type { Council, CouncilMember } from './council';
import { judgeCouncil } from './judgeCouncil';

const standing = actor('hoa', 'standing');

const member = (word: string, parts: Partial<CouncilMember> = {}): CouncilMember => ({
	person: idOf(word),
	role: 'member',
	votes: true,
	from: '2023-01-10',
	to: '',
	...parts
});
const CHAIR = member('chair', { role: 'chair' });
const LEFT = member('minh', { to: '2023-03-31' });
const HOA = member('hoa');
const COMING = member('lan', { from: '2023-07-01' });

const COUNCIL: Council = {
	id: idOf('council'),
	rev: 5,
	name: 'Hội đồng Thi đua - Khen thưởng phường',
	kind: 'emulation',
	members: [CHAIR, LEFT, HOA, COMING],
	decisionNumber: '',
	decisionDate: '',
	decisionIssuer: '',
	from: '',
	to: ''
};

/** `ok`, or the code of the refusal. The day is 11/05/2023. */
function judged(before: Council | null, fields: object, who: Actor = standing): string {
	const verdict = judgeCouncil({
		change: change({ ...fields }, { collection: 'councils', id: idOf('council') }),
		before,
		changedSince: new Set(),
		actor: who,
		lookup: lookupOf(),
		now: NOW
	});
	return verdict.ok ? 'ok' : verdict.error.code;
}
const making = (fields: object, who?: Actor) => () =>
	judged(null, { name: 'Hội đồng', kind: 'emulation', ...fields }, who);
const setting = (members: readonly CouncilMember[], others: object = {}) => {
	return () => judged(COUNCIL, { members, ...others });
};
const without = (gone: CouncilMember) => COUNCIL.members.filter((one) => one !== gone);
const instead = (old: CouncilMember, parts: Partial<CouncilMember>) =>
	COUNCIL.members.map((one) => (one === old ? { ...one, ...parts } : one));

const rows: readonly (readonly [string, () => string, string])[] = [
	['made by the standing body, members to follow', making({}), 'ok'],
	['made with members and its decision', making({ members: [CHAIR], decisionNumber: '12/QĐ-UBND' }), 'ok'],
	['made by the chair', making({}, actor('chair', 'chair')), 'access.roleMissing'],
	['made by a member', making({}, actor('hoa', 'member')), 'access.roleMissing'],
	['made by the administrator', making({}, actor('hoa', 'admin')), 'access.roleMissing'],
	['without a name', making({ name: '  ' }), 'council.name.missing'],
	['of a kind that is none', making({ kind: 'party' }), 'council.shape'],
	['with a field that nobody may write', making({ rev: 7 }), 'change.fieldNotAllowed'],
	['a member who does not exist', making({ members: [member('nobody')] }), 'council.member.unknown'],
	[
		'a term that ends before it begins',
		making({ members: [member('lan', { to: '2022-12-31' })] }),
		'council.members.order'
	],
	['a day that is no day', making({ members: [member('lan', { from: '2023-02-30' })] }), 'day.shape'],
	['a decision of no day', making({ decisionDate: '2023-02-30' }), 'day.shape'],
	[
		'valid until before it is valid',
		making({ from: '2023-05-01', to: '2023-04-30' }),
		'council.validity.order'
	],
	[
		'two chairs at a time',
		making({ members: [CHAIR, member('lan', { role: 'chair', from: '2023-02-01' })] }),
		'council.chair.two'
	],
	[
		'one chair after the other',
		making({
			members: [{ ...CHAIR, to: '2023-01-31' }, member('lan', { role: 'chair', from: '2023-02-01' })]
		}),
		'ok'
	],
	[
		'two chairs on the one day of the change',
		making({
			members: [{ ...CHAIR, to: '2023-02-01' }, member('lan', { role: 'chair', from: '2023-02-01' })]
		}),
		'council.chair.two'
	],
	['a chair without a vote', making({ members: [{ ...CHAIR, votes: false }] }), 'council.chair.noVote'],
	[
		'a secretary without a vote',
		making({ members: [member('lan', { role: 'secretary', votes: false })] }),
		'ok'
	],
	['somebody twice at a time', making({ members: [member('lan'), member('lan')] }), 'council.member.twice'],
	[
		'somebody again, later',
		making({ members: [member('lan', { to: '2023-01-31' }), member('lan', { from: '2023-03-01' })] }),
		'ok'
	],

	['another name', () => judged(COUNCIL, { name: 'Hội đồng mới' }), 'ok'],
	['another kind', () => judged(COUNCIL, { kind: 'initiative' }), 'council.kind.fixed'],
	['edited by a member', () => judged(COUNCIL, { name: 'x' }, actor('hoa', 'member')), 'access.roleMissing'],
	['a member more', setting([...COUNCIL.members, member('kphead')]), 'ok'],
	['a member whose time is over goes away', setting(without(LEFT)), 'council.member.removed'],
	[
		'a member whose time is over is put another way',
		setting(instead(LEFT, { votes: false })),
		'council.member.removed'
	],
	['a member of now goes away', setting(without(HOA)), 'council.member.removed'],
	['a member of now ends', setting(instead(HOA, { to: '2023-05-11' })), 'ok'],
	['a member of now gets another role', setting(instead(HOA, { role: 'secretary' })), 'ok'],
	[
		'a member of now becomes another person',
		setting(instead(HOA, { person: idOf('deskhead') })),
		'council.member.removed'
	],
	['a member to come goes away', setting(without(COMING)), 'ok']
];

export const councilExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `council: ${name}`,
	actual,
	expected
}));

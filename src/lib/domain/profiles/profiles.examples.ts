import type { Actor } from '../access/actor';
import type { Example } from '../example';
import { actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import { judgeProfile } from './judgeProfile';
import type { Profile } from './profile';

const lan = actor('lan', 'reporter');
const standing = actor('hoa', 'standing');
/** The standing body's desk: an account that belongs to no person. */
const OFFICE: Actor = { ...actor('office', 'reporter'), person: '' };

const PROFILE: Profile = {
	id: idOf('profile'),
	rev: 5,
	person: idOf('lan'),
	birthday: '1985-04-12',
	gender: 'female',
	origin: '',
	residence: '',
	education: '',
	academicTitle: '',
	positions: '',
	duties: '',
	earlierAwards: []
};
const award = (year: number) => ({ kind: 'award', year, name: 'Giấy khen', decision: '' });

function judged(
	before: Profile | null,
	fields: object,
	who: Actor = lan,
	kept: readonly Profile[] = []
): unknown {
	const verdict = judgeProfile({
		change: change({ ...fields }, { collection: 'profiles', id: idOf('profile') }),
		before,
		changedSince: new Set(),
		actor: who,
		lookup: lookupOf({ records: { profiles: kept } }),
		now: NOW
	});
	return verdict.ok ? verdict.value.fields : verdict.error.code;
}
const outcome = (answer: unknown) => (typeof answer === 'string' ? answer : 'ok');
const making = (fields: object, who?: Actor, kept?: readonly Profile[]) => () =>
	outcome(judged(null, { person: idOf('lan'), ...fields }, who, kept));
const editing = (fields: object, who?: Actor) => () => outcome(judged(PROFILE, fields, who, [PROFILE]));

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['one’s own', making({ birthday: '1985-04-12' }), 'ok'],
	['by the standing body', making({}, standing), 'ok'],
	['by somebody else', making({}, actor('minh', 'reporter')), 'profile.notAllowed'],
	['by the head of the unit', making({}, actor('deskhead', 'unitHead')), 'profile.notAllowed'],
	['by the administrator', making({}, actor('hoa', 'admin')), 'profile.notAllowed'],
	['of nobody, by an account of no person', making({ person: '' }, OFFICE), 'profile.notAllowed'],
	['of somebody unknown', making({ person: idOf('nobody') }, standing), 'profile.person.unknown'],
	['a second one', making({}, lan, [{ ...PROFILE, id: idOf('older') }]), 'profile.exists'],
	['the same again', making({}, lan, [PROFILE]), 'ok'],
	['born tomorrow', making({ birthday: '2023-05-12' }), 'profile.birthday.future'],
	['born on no day', making({ birthday: '1985-02-30' }), 'day.shape'],
	['an award of next year', making({ earlierAwards: [award(2024)] }), 'profile.award.future'],
	['an award of last year', making({ earlierAwards: [award(2022)] }), 'ok'],
	['a field that nobody knows', making({ salary: 1 }), 'change.fieldNotAllowed'],
	['edited by oneself', editing({ origin: 'Bình Phước' }), 'ok'],
	['edited by the standing body', editing({ origin: 'Bình Phước' }, standing), 'ok'],
	['edited by somebody else', editing({ origin: '' }, actor('minh', 'reporter')), 'profile.notAllowed'],
	['handed over to somebody else', editing({ person: idOf('minh') }, standing), 'change.fieldNotAllowed'],
	[
		'an edit writes what it names, cleaned',
		() => judged(PROFILE, { origin: '  Bình   Phước ' }, lan, [PROFILE]),
		{ origin: 'Bình Phước' }
	]
];

export const profileExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `profile: ${name}`,
	actual,
	expected
}));

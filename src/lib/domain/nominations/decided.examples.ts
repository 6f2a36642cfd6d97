import { award, decidedWard, passed } from '../awards/awards.fixture';
import { unsettled } from '../changes/settled';
import type { WardLookup } from '../changes/attempt';
import type { Example } from '../example';
import { initiative, locked, nomination, reviewWard, STANDING, tallied } from '../meetings/meetings.fixture';
import type { ItemResult, Meeting } from '../meetings/meeting';
import { actor, change, idOf } from '../ward.fixture';
import { judgeAwarded } from './judgeAwarded';
import { judgeCounted } from './judgeCounted';
import type { Nomination, NominationState } from './nomination';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const resultOf = (item: string, passed: boolean): ItemResult => ({
	item: idOf(item),
	agree: passed ? 4 : 1,
	disagree: 0,
	blank: 0,
	base: 5,
	reached: passed,
	passed,
	place: passed ? 1 : 0,
	decidedBy: '',
	overQuota: ''
});
const counted = (parts: Partial<Meeting> = {}): Meeting =>
	tallied({ state: 'counted', result: [resultOf('nlan', true), resultOf('nminh', false)], ...parts });
const lan = nomination('lan');
const minh = nomination('minh');

type Judged = typeof judgeCounted;
const said =
	(judge: Judged, before: Nomination, fields: object, lookup: WardLookup, who = STANDING) =>
	() => {
		const verdict = judge({ change: change({ ...fields }), actor: who, lookup }, before);
		return verdict.ok ? verdict.value.fields : verdict.error.code;
	};

const PASSED = { state: 'passed', meeting: idOf('meeting') };
const FAILED = { state: 'failed', meeting: idOf('meeting') };
const after = (meeting: Meeting) => reviewWard({ records: { meetings: [meeting] } });
const count = (before: Nomination, fields: object, meeting = counted(), who = STANDING) =>
	said(judgeCounted, before, fields, after(meeting), who);

const counting: readonly Example[] = [
	row('it passes as its meeting says', count(lan, PASSED), PASSED),
	row('it fails as its meeting says', count(minh, FAILED), FAILED),
	row('it passes although its meeting says otherwise', count(minh, PASSED), 'nomination.count.differs'),
	row('it fails although its meeting says otherwise', count(lan, FAILED), 'nomination.count.differs'),
	row('without a meeting', count(lan, { state: 'passed' }), 'nomination.count.notCounted'),
	...(['planned', 'open', 'locked'] as const).map((state) =>
		row(`a meeting that is ${state}`, count(lan, PASSED, counted({ state })), 'nomination.count.notCounted')
	),
	row(
		'a meeting about initiatives',
		count(lan, PASSED, counted({ about: 'initiatives' })),
		'nomination.count.notCounted'
	),
	row(
		'a meeting of another campaign',
		count(lan, PASSED, counted({ campaign: idOf('other') })),
		'nomination.count.notCounted'
	),
	row('nobody voted on it', count(nomination('hoa'), PASSED), 'nomination.count.notVoted'),
	row('with more fields than two', count(lan, { ...PASSED, level: 'city' }), 'change.fieldNotAllowed'),
	row('by a member', count(lan, PASSED, counted(), actor('chair', 'member', 'chair')), 'access.roleMissing'),
	...(['proposed', 'incomplete', 'ineligible', 'passed', 'failed', 'awarded', 'revoked'] as const).map(
		(state: NominationState) =>
			row(`of one that is ${state}`, count({ ...lan, state }, PASSED), 'nomination.count.state')
	),
	row(
		'what a corrected meeting decided is turned',
		count({ ...lan, state: 'failed', meeting: idOf('first') }, PASSED, counted({ corrects: idOf('first') })),
		PASSED
	),
	row(
		'what another one decided is not',
		count({ ...lan, state: 'failed', meeting: idOf('other') }, PASSED, counted({ corrects: idOf('first') })),
		'nomination.count.state'
	),
	row(
		'an award stands in the way of a correction',
		count({ ...lan, state: 'awarded', meeting: idOf('first') }, FAILED, counted({ corrects: idOf('first') })),
		'nomination.count.state'
	)
];

const AWARDED = { state: 'awarded', award: idOf('award') };
const awarded = (before: Nomination, fields: object, given = award(), who = STANDING) =>
	said(judgeAwarded, before, fields, decidedWard({ records: { awards: [given] } }), who);
const holding = passed({ state: 'awarded', award: idOf('award') });

const awarding: readonly Example[] = [
	row('it follows its award', awarded(passed(), AWARDED), AWARDED),
	row(
		'an award of somebody else',
		awarded(passed(), AWARDED, award({ nomination: idOf('nminh') })),
		'nomination.award.unknown'
	),
	row(
		'an award that is not there',
		awarded(passed(), { ...AWARDED, award: idOf('nothing') }),
		'nomination.award.unknown'
	),
	row(
		'an award that was taken back',
		awarded(passed(), AWARDED, award({ state: 'revoked' })),
		'nomination.award.unknown'
	),
	row('before it passed', awarded(lan, AWARDED), 'nomination.award.state'),
	row('twice', awarded(holding, AWARDED), 'nomination.award.state'),
	row('by the chair', awarded(passed(), AWARDED, award(), actor('chair', 'chair')), 'access.roleMissing'),
	row(
		'it follows its award being taken back',
		awarded(holding, { state: 'revoked' }, award({ state: 'revoked' })),
		{
			state: 'revoked'
		}
	),
	row('while the award stands', awarded(holding, { state: 'revoked' }), 'nomination.revoke.stands'),
	row('without an award', awarded(passed(), { state: 'revoked' }), 'nomination.revoke.state'),
	row(
		'and loses no award by it',
		awarded(holding, { state: 'revoked', award: '' }, award({ state: 'revoked' })),
		'change.fieldNotAllowed'
	)
];

const left = (
	collection: 'meetings' | 'awards' | 'nominations' | 'entries',
	word: string,
	lookup: WardLookup
) => {
	return () => unsettled([{ collection, id: idOf(word) }], lookup)?.code ?? 'settled';
};
const standing = (nominations: readonly Nomination[], meeting = counted()) =>
	reviewWard({ records: { nominations, meetings: [meeting] } });
const followed = [
	{ ...lan, ...PASSED },
	{ ...minh, ...FAILED }
] as readonly Nomination[];
const voted = (parts: object) =>
	reviewWard({
		records: {
			meetings: [counted({ about: 'initiatives', result: [resultOf('ilan', true)] })],
			initiatives: [initiative('lan', parts)]
		}
	});
const given = (nominations: readonly Nomination[], state: 'decided' | 'revoked' = 'decided') =>
	decidedWard({ records: { nominations, awards: [award({ state })] } });

const groups: readonly Example[] = [
	row('a count and all its nominations', left('meetings', 'meeting', standing(followed)), 'settled'),
	row(
		'a count without one of them',
		left('meetings', 'meeting', standing([...followed.slice(0, 1), minh])),
		'meeting.count.incomplete'
	),
	row(
		'a count without the one that failed',
		left('meetings', 'meeting', standing(followed.slice(0, 1))),
		'meeting.count.incomplete'
	),
	row(
		'a nomination that stands otherwise',
		left('meetings', 'meeting', standing([{ ...lan, ...FAILED } as Nomination, ...followed.slice(1)])),
		'meeting.count.incomplete'
	),
	row(
		'one nomination alone of a count',
		left('nominations', 'nlan', standing([...followed.slice(0, 1), minh])),
		'meeting.count.incomplete'
	),
	row(
		'an open meeting asks for nothing',
		left('meetings', 'meeting', standing([lan, minh], tallied())),
		'settled'
	),
	row(
		'a locked one was complete; what corrects it may have turned it',
		left('meetings', 'meeting', standing([lan, minh], locked({ result: [resultOf('nlan', true)] }))),
		'settled'
	),
	row(
		'initiatives that carry the vote',
		left('meetings', 'meeting', voted({ votedIn: idOf('meeting'), votePassed: true })),
		'settled'
	),
	row('initiatives that do not', left('meetings', 'meeting', voted({})), 'meeting.count.incomplete'),
	row(
		'initiatives that carry another',
		left('meetings', 'meeting', voted({ votedIn: idOf('meeting'), votePassed: false })),
		'meeting.count.incomplete'
	),
	row('an award and its nomination', left('awards', 'award', given([holding])), 'settled'),
	row('an award without it', left('awards', 'award', given([passed()])), 'award.decide.incomplete'),
	row(
		'an award that is not the nomination’s',
		left('awards', 'award', given([{ ...holding, award: idOf('first') }])),
		'award.decide.incomplete'
	),
	row(
		'taken back, both',
		left('awards', 'award', given([{ ...holding, state: 'revoked' }], 'revoked')),
		'settled'
	),
	row(
		'taken back, the award alone',
		left('awards', 'award', given([holding], 'revoked')),
		'award.revoke.incomplete'
	),
	row(
		'taken back, seen from the nomination',
		left('nominations', 'nlan', given([holding], 'revoked')),
		'award.revoke.incomplete'
	),
	row('other records are settled by themselves', left('entries', 'entry', standing([])), 'settled')
];

export const decidedExamples: readonly Example[] = [...counting, ...awarding, ...groups];

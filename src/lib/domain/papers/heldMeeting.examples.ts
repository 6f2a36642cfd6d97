import type { Example } from '../example';
import type { Meeting } from '../meetings/meeting';
import {
	attendee,
	begun,
	council,
	EVERYBODY,
	locked,
	nomination,
	planned,
	unitNomination
} from '../meetings/meetings.fixture';
import { campaignIn, idOf, PEOPLE, UNITS } from '../ward.fixture';
import { heldMeeting } from './heldMeeting';
import { meetingQuotas } from './meetingQuotas';

const source = (meetings: readonly Meeting[]) => ({
	campaign: campaignIn('reviewing'),
	councils: [council()],
	meetings,
	nominations: [nomination('lan'), unitNomination('desk'), nomination('hoa')],
	awards: [],
	people: new Map(PEOPLE.map((one) => [one.id, one])),
	units: new Map(UNITS.map((one) => [one.id, one]))
});
const heldAs = (meeting: Meeting) => heldMeeting(source([meeting]), meeting.id);

const passed = (word: string, isPassed = true) => ({
	item: idOf(word),
	...{ agree: 4, disagree: 1, blank: 0, base: 5, reached: true, place: 1, decidedBy: '', overQuota: '' },
	passed: isPassed
});
const of = (id: string, word: string, countedAt: string, parts: Partial<Meeting> = {}): Meeting =>
	locked({ id: idOf(id), items: [idOf(word)], result: [passed(word)], countedAt, ...parts });
const taken = (meetings: readonly Meeting[]) => {
	const held = heldMeeting(source(meetings), idOf('this'));
	return (
		held && meetingQuotas(source(meetings), held, 'ward').map(({ counts, max, taken: n }) => [counts, n, max])
	);
};

export const heldMeetingExamples: readonly Example[] = [
	{
		name: 'held meeting: who sits that day, each once, whoever votes and whoever does not',
		actual: () => {
			const held = heldAs(locked());
			return [held?.members.length, held?.everybody.total, held?.voters.total];
		},
		expected: [6, 6, 5]
	},
	{
		name: 'held meeting: without a day, those whose time has no end',
		actual: () => heldAs(planned({ plannedFor: '' }))?.members.length,
		expected: 6
	},
	{
		name: 'held meeting: attendance is known once everybody is named, or it is counted',
		actual: () =>
			[
				planned({ attendance: EVERYBODY }),
				begun({ attendance: [attendee('chair')] }),
				begun(),
				locked({ attendance: [] })
			].map((one) => heldAs(one)?.isAttendanceKnown),
		expected: [false, false, true, true]
	},
	{
		name: 'held meeting: of another campaign, of no known council, of a version that never was',
		actual: () =>
			[planned({ campaign: idOf('x') }), planned({ council: idOf('x') }), planned({ rulesVersion: 9 })].map(
				(one) => heldAs(one) === undefined
			),
		expected: [true, true, true]
	},
	{
		name: 'quotas: what an earlier meeting gave is taken, what a later one gave is not',
		actual: () => [
			taken([of('this', 'nlan', '2023-12-22'), of('other', 'nhoa', '2023-12-20')]),
			taken([of('this', 'nlan', '2023-12-22'), of('other', 'nhoa', '2023-12-24')])
		],
		expected: [
			[
				['collective', 0, 1],
				['individual', 2, 3]
			],
			[
				['collective', 0, 1],
				['individual', 1, 3]
			]
		]
	},
	{
		name: 'quotas: of earlier meetings the last word on somebody holds',
		actual: () =>
			taken([
				of('this', 'nlan', '2023-12-22'),
				of('second', 'nhoa', '2023-12-21', { result: [passed('nhoa', false)] }),
				of('first', 'nhoa', '2023-12-20')
			])?.[1],
		expected: ['individual', 1, 3]
	},
	{
		name: 'quotas: who is decided again here counts by what is decided here',
		actual: () => taken([of('this', 'nlan', '2023-12-22'), of('first', 'nlan', '2023-12-20')])?.[1],
		expected: ['individual', 1, 3]
	},
	{
		name: 'quotas: before the count nothing is taken here',
		actual: () => taken([planned({ id: idOf('this'), items: [idOf('nlan')] })])?.[1],
		expected: ['individual', 0, 3]
	}
];

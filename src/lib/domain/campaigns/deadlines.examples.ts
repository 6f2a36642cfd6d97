import type { Example } from '../example';
import { example } from './exampleRules';
import {
	captureVerdict,
	daysLeft,
	hasStarted,
	isOver,
	isWithinPeriod,
	milestoneDay,
	stateByDate
} from './deadlines';
import type { CampaignState } from './states';

const rules = { period: { first: '2023-02-20', last: '2023-12-19', wording: '' } };
const unissued = { period: { ...rules.period, first: '' } };

/** The last moment of 19/12 in Việt Nam, and the first of 20/12. */
const END = '2023-12-19T16:59:59.999Z';
const AFTER = '2023-12-19T17:00:00.000Z';
const MONTH_LATER = '2024-01-20T02:00:00.000Z';
const HOUR = 3_600_000;

const late = (
	state: CampaignState,
	capturedAt: string,
	clockOffset: number | null,
	receivedAt = MONTH_LATER
) => {
	return () => captureVerdict({ capturedAt, receivedAt, clockOffset, campaignState: state, rules });
};
const taken = (late: boolean, clockUnmeasured: boolean, moment: string) => ({
	ok: true,
	value: { late, clockUnmeasured, moment }
});
const afterLastDay = {
	ok: false,
	error: { code: 'campaign.capture.afterLastDay', params: { last: '2023-12-19' } }
};
const decided = { ok: false, error: { code: 'campaign.capture.decided' } };

export const deadlineExamples: readonly Example[] = [
	example('a deed of the first day', () => isWithinPeriod(rules, '2023-02-20'), true),
	example('a deed of the day before the first', () => isWithinPeriod(rules, '2023-02-19'), false),
	example('a deed of the last day', () => isWithinPeriod(rules, '2023-12-19'), true),
	example('a deed of 20/12 is out: "trước ngày 20/12"', () => isWithinPeriod(rules, '2023-12-20'), false),
	example('no deed counts before the issue', () => isWithinPeriod(unissued, '2023-06-01'), false),
	example('the first day has begun', () => hasStarted(rules, '2023-02-19T17:00:00.000Z'), true),
	example('the evening before the first day', () => hasStarted(rules, '2023-02-19T16:59:59.999Z'), false),
	example('the last millisecond', () => isOver(rules, END), false),
	example('midnight in Việt Nam', () => isOver(rules, AFTER), true),
	example('nothing left on the last day', () => daysLeft(rules, END), 0),
	example('one day left the evening before', () => daysLeft(rules, '2023-12-18T16:59:59.999Z'), 1),
	example('a day ago', () => daysLeft(rules, AFTER), -1),
	example('to the end of 30/11', () => milestoneDay({ day: '2023-11-30', inclusive: true }), '2023-11-30'),
	example('before 30/11', () => milestoneDay({ day: '2023-11-30', inclusive: false }), '2023-11-29'),
	example('issued, in time', () => stateByDate('issued', rules, END), 'issued'),
	example(
		'closed by the date before the server says so',
		() => stateByDate('issued', rules, AFTER),
		'closed'
	),
	example('a draft never closes by date', () => stateByDate('draft', rules, AFTER), 'draft'),

	example('captured and received in time', late('issued', END, 0, END), taken(false, false, END)),
	example(
		'received after midnight, not yet closed by the server',
		late('issued', END, 0, AFTER),
		taken(true, false, END)
	),
	example('captured in time, received a month later', late('closed', END, 0), taken(true, false, END)),
	example('also while reviewing', late('reviewing', END, 0), taken(true, false, END)),
	example('captured a millisecond too late', late('closed', AFTER, 0), afterLastDay),
	example('captured too late, not yet closed by the server', late('issued', AFTER, 0, AFTER), afterLastDay),
	example('refused once decided, however early', late('decided', '2023-06-01T00:00:00.000Z', 0), decided),
	example('refused once archived', late('archived', END, 0), decided),
	example('nothing is captured in a draft', late('draft', END, 0, END), {
		ok: false,
		error: { code: 'campaign.capture.notIssued' }
	}),
	example(
		'an hour fast, measured: in time after all',
		late('closed', '2023-12-19T17:59:59.999Z', -HOUR),
		taken(true, false, END)
	),
	example(
		'an hour slow, measured: too late after all',
		late('closed', '2023-12-19T16:30:00.000Z', HOUR),
		afterLastDay
	),
	example('never measured, in time by its own clock', late('closed', END, null), taken(true, true, END)),
	example('never measured, too late by its own clock', late('closed', AFTER, null), taken(true, true, AFTER)),
	example(
		'never measured, in 1970',
		late('closed', '1970-01-01T00:00:00.000Z', null),
		taken(true, true, '1970-01-01T00:00:00.000Z')
	),
	example('never measured, yet decided', late('decided', END, null), decided),
	example(
		'a clock years ahead, received in time: made no later than it arrived',
		late('issued', '2031-01-01T00:00:00.000Z', null, END),
		taken(false, true, END)
	),
	example(
		'measured wrongly, received in time',
		late('issued', MONTH_LATER, 0, END),
		taken(false, false, END)
	),
	example(
		'a fraction of a millisecond is rounded',
		late('issued', '2023-06-01T00:00:00.000Z', 0.4, END),
		taken(false, false, '2023-06-01T00:00:00.000Z')
	)
];

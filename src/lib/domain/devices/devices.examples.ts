import type { Cursor } from '../changes/protocol';
import type { Example } from '../example';
import { actor, idOf } from '../ward.fixture';
import { conditionOf, heldDays, judgeDevices, leftBehind, type DeviceState } from './condition';
import { isHeartbeatDue, type LastReport, type Standing } from './due';
import { deviceReport } from './heartbeat';
import { mayReadDevices } from './keeping';
import { newestHead } from './newestHead';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

const NOW = '2026-11-26T03:00:00.000Z';
const on = (day: number, hour = 3): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString();

const phone = (word: string, parts: Partial<DeviceState> = {}): DeviceState => ({
	device: idOf(word),
	account: idOf('bay'),
	waiting: 0,
	parked: 0,
	drafts: 0,
	oldest: '',
	fresh: false,
	firstContact: on(1),
	lastContact: on(26),
	settledAt: '',
	...parts
});
const holding = (parts: Partial<DeviceState> = {}) => phone('old', { waiting: 14, oldest: on(17), ...parts });
const fresh = (parts: Partial<DeviceState> = {}) =>
	phone('new', { fresh: true, firstContact: on(25), ...parts });

const condition = (name: string, device: DeviceState, siblings: readonly DeviceState[], expected: string) =>
	row(`device: ${name}`, () => conditionOf(device, [device, ...siblings], NOW), expected);

const conditions: readonly Example[] = [
	condition('nothing unsent', phone('old'), [], 'fine'),
	condition('nothing unsent and silent for months', phone('old', { lastContact: on(-60) }), [], 'fine'),
	condition(
		'drafts alone are still being written',
		phone('old', { drafts: 3, lastContact: on(2) }),
		[],
		'fine'
	),
	condition('unsent since today', phone('old', { waiting: 1, oldest: on(26, 1) }), [], 'fine'),
	condition('unsent since yesterday', phone('old', { waiting: 1, oldest: on(25) }), [], 'fine'),
	condition('unsent since the day before', phone('old', { waiting: 1, oldest: on(24) }), [], 'holding'),
	condition('refused and left lying', phone('old', { parked: 2, oldest: on(10) }), [], 'holding'),
	condition('heard of two days ago', holding({ lastContact: on(24) }), [], 'holding'),
	condition('not heard of for three days', holding({ lastContact: on(23) }), [], 'silent'),
	condition('an empty device showed up since', holding({ lastContact: on(24) }), [fresh()], 'emptied'),
	condition(
		'an empty device, and it held drafts alone',
		phone('old', { drafts: 1, lastContact: on(24) }),
		[fresh()],
		'emptied'
	),
	condition('it came back after the empty one', holding({ lastContact: on(25, 9) }), [fresh()], 'holding'),
	condition(
		'a second device that was never empty says nothing',
		holding({ lastContact: on(24) }),
		[phone('laptop', { firstContact: on(25) })],
		'holding'
	),
	condition('a new one does not replace itself', fresh({ waiting: 1, oldest: on(20) }), [], 'holding'),
	condition(
		'its person has given it up',
		holding({ lastContact: on(24), settledAt: on(25) }),
		[fresh()],
		'settled'
	),
	row(
		'device: days are those of the calendar in Việt Nam',
		() => heldDays({ oldest: on(25, 16) }, on(25, 18)),
		1
	),
	row('device: a clock ahead holds nothing for minus a day', () => heldDays({ oldest: on(28) }, NOW), 0)
];

const orders: readonly Example[] = [
	row(
		'devices: the worst first, then the longest held, the last heard of last',
		() =>
			judgeDevices(
				[
					phone('fineOld', { account: idOf('a'), lastContact: on(20) }),
					phone('fineNew', { account: idOf('b') }),
					phone('holds', { account: idOf('c'), parked: 1, oldest: on(3) }),
					phone('silent', { account: idOf('d'), waiting: 1, oldest: on(20), lastContact: on(20) }),
					holding({ lastContact: on(24) }),
					phone('drafts', { drafts: 2, lastContact: on(23) }),
					phone('silentLong', { account: idOf('e'), waiting: 1, oldest: on(8), lastContact: on(20) }),
					fresh()
				],
				NOW
			).map((one) => `${one.condition} ${one.device.device.replace(/0+$/, '')}`),
		[
			'emptied old',
			'emptied drafts',
			'silent silentLong',
			'silent silent',
			'holding holds',
			'fine fineNew',
			'fine new',
			'fine fineOld'
		]
	),
	row(
		'left behind: the person on the new device hears of the old one, not of itself',
		() =>
			leftBehind(idOf('new'), [holding({ lastContact: on(24) }), fresh()], NOW).map(({ device }) => device),
		[idOf('old')]
	),
	row(
		'left behind: an older second device hears of one that is silent',
		() =>
			leftBehind(idOf('laptop'), [holding({ lastContact: on(20) }), phone('laptop')], NOW).map(
				({ device }) => device
			),
		[idOf('old')]
	),
	row(
		'left behind: not of one that is heard of daily',
		() => leftBehind(idOf('laptop'), [holding({ lastContact: on(25) }), phone('laptop')], NOW),
		[]
	),
	row(
		'left behind: not of one that was given up',
		() => leftBehind(idOf('new'), [holding({ lastContact: on(20), settledAt: on(25) }), fresh()], NOW),
		[]
	)
];

const said = (parts: Partial<LastReport> = {}): LastReport => ({ at: on(26, 1), held: 0, told: 0, ...parts });
const stands = (parts: Partial<Standing> = {}): Standing => ({
	held: 0,
	oldest: '',
	hasSettled: false,
	...parts
});
const due = (
	name: string,
	last: LastReport | null,
	standing: Standing,
	moment: 'before' | 'after',
	expected: boolean
) => row(`heartbeat: ${name}`, () => isHeartbeatDue(last, standing, moment, NOW), expected);

const dues: readonly Example[] = [
	due('never said anything', null, stands(), 'after', true),
	due('nothing to say before the pass', null, stands(), 'before', false),
	due('said today', said(), stands(), 'after', false),
	due('said yesterday', said({ at: on(25, 16) }), stands(), 'after', true),
	due('said today by the calendar of Việt Nam', said({ at: on(25, 17) }), stands(), 'after', false),
	due('a clock that was put back a day', said({ at: on(27) }), stands(), 'after', true),
	due('new work on the same day', said(), stands({ held: 3, oldest: on(26, 2) }), 'after', false),
	due('what was held is gone', said({ held: 3 }), stands(), 'after', true),
	due('some of it is gone', said({ held: 3 }), stands({ held: 1 }), 'after', false),
	due('put away', said(), stands({ hasSettled: true }), 'after', true),
	due('told of another device an hour ago', said({ at: on(26, 2), told: 1 }), stands(), 'after', true),
	due('told of one just now', said({ at: '2026-11-26T02:30:00.000Z', told: 1 }), stands(), 'after', false),
	due(
		'a backlog before it moves',
		said({ at: on(25) }),
		stands({ held: 900, oldest: on(1) }),
		'before',
		true
	),
	due('a backlog that was told today', said(), stands({ held: 900, oldest: on(1) }), 'before', false),
	due(
		'work of this morning needs no word before it moves',
		null,
		stands({ held: 1, oldest: on(26, 1) }),
		'before',
		false
	)
];

const place = (seq: number, letter = 'a'): Cursor => ({ seq, hash: seq === 0 ? '' : letter.repeat(64) });
const holds = (upTo: number) => (at: Cursor) => at.seq > 0 && at.seq <= upTo && at.hash.startsWith('a');
const heads: readonly Example[] = [
	row('head: the first one', () => newestHead(place(0), place(7), holds(9)).seq, 7),
	row('head: a newer one', () => newestHead(place(7), place(9), holds(9)).seq, 9),
	row('head: an older one changes nothing', () => newestHead(place(9), place(7), holds(9)).seq, 9),
	row(
		'head: one that the log does not reach is not believed',
		() => newestHead(place(7), place(99), holds(9)).seq,
		7
	),
	row(
		'head: one of another hash is not believed',
		() => newestHead(place(7), place(8, 'b'), holds(9)).seq,
		7
	),
	row('head: what was cut off stays as evidence', () => newestHead(place(9), place(7), holds(8)).seq, 9),
	row(
		'head: also when the log has grown past it',
		() => newestHead(place(9, 'b'), place(12), holds(12)),
		place(9, 'b')
	)
];

const report = {
	waiting: 1,
	parked: 0,
	drafts: 0,
	oldest: on(20),
	version: '1',
	platform: 'android',
	persistence: 'kept',
	fresh: true,
	head: place(3),
	lostHead: place(0),
	clockOffset: null
};
const takes = (name: string, fields: object, expected: boolean) =>
	row(`report: ${name}`, () => deviceReport.safeParse({ ...report, ...fields }).success, expected);
const reports: readonly Example[] = [
	takes('as a phone sends it', {}, true),
	takes('with nothing unsent', { waiting: 0, oldest: '' }, true),
	takes('a negative count', { waiting: -1 }, false),
	takes('half an item', { parked: 0.5 }, false),
	takes('more than any phone holds', { drafts: 1_000_001 }, false),
	takes('a day that no calendar has', { oldest: '2026-02-30T00:00:00.000Z' }, false),
	takes('a word as an instant', { oldest: 'yesterday' }, false),
	takes('a hash that is none', { head: { seq: 3, hash: 'x' } }, false),
	takes('a version as long as a book', { version: 'x'.repeat(61) }, false),
	takes('a clock centuries off', { clockOffset: 1e15 }, false)
];

const rights: readonly Example[] = [
	row('devices: the administrator reads them', () => mayReadDevices(actor('hoa', 'admin')).ok, true),
	...(['standing', 'chair', 'unitHead', 'reporter'] as const).map((role) =>
		row(`devices: ${role} does not`, () => mayReadDevices(actor('hoa', role)).ok, false)
	)
];

export const deviceExamples: readonly Example[] = [
	...conditions,
	...orders,
	...dues,
	...heads,
	...reports,
	...rights
];

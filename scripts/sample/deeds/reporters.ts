import type { Topic } from '../texts/pattern';

/** Somebody who logs: how often, about what, and with what kind of phone. */
export interface Reporter {
	readonly username: string;
	/** the neighbourhood one sees; empty for staff */
	readonly home: string;
	readonly topics: readonly (readonly [Topic, number])[];
	/** share of entries about oneself, where the topic allows */
	readonly self: number;
	/** share of entries that wait hours or days for a network */
	readonly offline: number;
	/** server − phone in ms; null: never measured */
	readonly clockOffset: number | null;
	/** entries in the campaign of 2023 and in the running one */
	readonly count2023: number;
	readonly countRunning: number;
}

const STREET: Reporter['topics'] = [
	['head', 35],
	['team', 30],
	['neighbourhood', 15],
	['police', 9],
	['youth', 7],
	['culture', 7],
	['justice', 5],
	['land', 6],
	['women', 6],
	['members', 4],
	['office', 3]
];

const neighbour = (
	number: number,
	count2023: number,
	countRunning: number,
	clockOffset: number | null
): Reporter => ({
	username: `kp${number}`,
	home: `kp${number}`,
	topics: STREET,
	self: 0.85,
	offline: 0.4,
	clockOffset,
	count2023,
	countRunning
});

const staff = (
	username: string,
	counts: readonly [number, number],
	clockOffset: number,
	topics: Reporter['topics'],
	self = 0.6
): Reporter => ({
	username,
	home: '',
	topics,
	self,
	offline: 0.08,
	clockOffset,
	count2023: counts[0],
	countRunning: counts[1]
});

export const REPORTERS: readonly Reporter[] = [
	staff('motcua1', [26, 4], 410, [
		['oneStop', 80],
		['oneStopUnit', 14],
		['leaders', 4],
		['ward', 5]
	]),
	staff('motcua2', [26, 4], -1_260, [
		['oneStop', 80],
		['oneStopUnit', 10],
		['office', 5]
	]),
	staff('motcua3', [22, 4], 95, [
		['oneStop', 80],
		['oneStopUnit', 8],
		['finance', 8]
	]),
	staff('motcua4', [22, 4], 38_500, [
		['oneStop', 80],
		['oneStopUnit', 8],
		['police', 4]
	]),
	neighbour(1, 22, 7, 2_300),
	neighbour(2, 20, 4, null),
	neighbour(3, 18, 3, 187_000),
	neighbour(4, 18, 3, -640),
	neighbour(5, 20, 3, 5_150),
	neighbour(6, 16, 3, -61_000),
	staff(
		'khoi1',
		[14, 2],
		220,
		[
			['party', 80],
			['police', 8],
			['leaders', 10]
		],
		0
	),
	staff(
		'khoi2',
		[16, 3],
		-310,
		[
			['land', 15],
			['culture', 15],
			['justice', 10],
			['finance', 14],
			['police', 12],
			['military', 16],
			['station', 10],
			['oneStop', 12],
			['ward', 16],
			['office', 6]
		],
		0
	),
	staff(
		'khoi3',
		[14, 3],
		780,
		[
			['front', 22],
			['women', 26],
			['youth', 26],
			['members', 26]
		],
		0
	),
	staff(
		'thuongtruc',
		[18, 4],
		12,
		[
			['office', 40],
			['station', 30],
			['oneStop', 12],
			['oneStopUnit', 12],
			['finance', 10]
		],
		0.45
	),
	staff(
		'sangkien1',
		[16, 3],
		1_900,
		[
			['justice', 85],
			['oneStop', 5],
			['ward', 5]
		],
		0.55
	),
	staff(
		'sangkien2',
		[18, 3],
		-2_700,
		[
			['land', 90],
			['ward', 5]
		],
		0.55
	),
	staff(
		'sangkien3',
		[18, 2],
		640,
		[
			['culture', 90],
			['ward', 4]
		],
		0.55
	)
];

export function reporterOf(username: string): Reporter {
	const reporter = REPORTERS.find((one) => one.username === username);
	if (!reporter) throw new Error(`${username} does not log.`);
	return reporter;
}

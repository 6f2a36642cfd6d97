import { isHeartbeatDue } from '$lib/domain/devices/due';
import type { HeartbeatResponse } from '$lib/domain/devices/answers';
import { HEARTBEAT_LIMITS, type DeviceReport } from '$lib/domain/devices/heartbeat';
import type { Expected, SyncApi } from '$lib/remote/syncApi';
import type { LocalDatabase } from '$lib/store/database';
import { heldHere, type HeldHere } from '$lib/store/heldHere';
import { readMeta, writeMeta } from '$lib/store/meta';
import { newestSeen } from '$lib/store/newestSeen';

/** What the browser knows of the phone. */
export type AboutPhone = Pick<DeviceReport, 'version' | 'platform' | 'persistence'>;

export interface HeartbeatContext {
	readonly db: LocalDatabase;
	readonly api: Pick<SyncApi, 'heartbeat'>;
	readonly expected: Expected;
	/** the phone's clock */
	now(): number;
	about(): Promise<AboutPhone>;
	/** the account may open the plans' editor, so unsaved plans count as drafts */
	editsPlans(): boolean;
}

/** Goes along with the passes of the engine. Both calls settle quietly, whatever happens. */
export interface Heartbeat {
	/** a pass begins: a backlog is told before it moves, for the way may be its last */
	before(signal?: AbortSignal): Promise<void>;
	/** @param well the pass ended well; also one that was cut among its photos had a good contact */
	after(well: boolean, signal?: AbortSignal): Promise<void>;
}

/** A server of an older version has no such door, and need not be asked at every pass. */
const NO_DOOR_PAUSE = 3_600_000;

/**
 * Tells the server once a day how this phone stands (P12), and keeps what it answers: other devices of the account with
 * work that never arrived. When it is due is judged by `domain/devices/due`; what fails is tried at the next pass.
 */
export function createHeartbeat(context: HeartbeatContext): Heartbeat {
	const { db, now } = context;
	let turn = Promise.resolve();
	let quietUntil = 0;
	let lastSync = '';

	const beat = async (moment: 'before' | 'after', signal?: AbortSignal) => {
		const here = await heldHere(db, context.editsPlans());
		if (signal?.aborted || !(await isDue(context, here, moment))) return;
		const settled = await readMeta(db, 'settledDevices');
		const report = await reportOf(context, here);
		const sent = settled.slice(0, HEARTBEAT_LIMITS.settled);
		const answer = await context.api.heartbeat(report, sent, context.expected, signal);
		if (signal?.aborted) return;
		if (answer.ok) await keepAnswer(context, here, sent, answer.value);
		else if (answer.error.code === 'protocol.serverOlder') quietUntil = now() + NO_DOOR_PAUSE;
	};
	/** One at a time. What fails here (the phone's own storage, an account that was closed) the next pass tries again. */
	const quietly = (work: () => Promise<void>) => {
		turn = turn.then(work).catch(() => undefined);
		return turn;
	};
	return {
		before: (signal) =>
			quietly(async () => {
				lastSync = await readMeta(db, 'lastSync');
				if (now() >= quietUntil) await beat('before', signal);
			}),
		after: (well, signal) =>
			quietly(async () => {
				if (now() < quietUntil) return;
				if (well || (await readMeta(db, 'lastSync')) !== lastSync) await beat('after', signal);
			})
	};
}

async function isDue(
	{ db, now }: HeartbeatContext,
	{ waiting, parked, drafts, oldest }: HeldHere,
	moment: 'before' | 'after'
): Promise<boolean> {
	const last = await readMeta(db, 'lastReport');
	const hasSettled = (await readMeta(db, 'settledDevices')).length > 0;
	const standing = { held: waiting + parked + drafts, oldest, hasSettled };
	return isHeartbeatDue(last, standing, moment, new Date(now()).toISOString());
}

async function reportOf(
	{ db, about }: HeartbeatContext,
	{ waiting, parked, drafts, oldestAtServer }: HeldHere
): Promise<DeviceReport> {
	const { version, platform, persistence } = await about();
	return {
		waiting,
		parked,
		drafts,
		oldest: oldestAtServer,
		version: version.slice(0, HEARTBEAT_LIMITS.version),
		platform,
		persistence,
		fresh: await readMeta(db, 'isFresh'),
		head: await newestSeen(db),
		lostHead: await readMeta(db, 'lostHead'),
		clockOffset: await readMeta(db, 'clockOffset')
	};
}

/** What the person put away while the answer was on its way stays away. */
async function keepAnswer(
	{ db, now }: HeartbeatContext,
	{ waiting, parked, drafts }: HeldHere,
	sent: readonly string[],
	{ leftBehind, alarms }: HeartbeatResponse
): Promise<void> {
	const at = new Date(now()).toISOString();
	await db.transaction('rw', db.meta, async () => {
		const settled = (await readMeta(db, 'settledDevices')).filter((device) => !sent.includes(device));
		const shown = leftBehind.filter(({ device }) => !settled.includes(device));
		await writeMeta(db, {
			lastReport: { at, held: waiting + parked + drafts, told: shown.length },
			leftBehind: shown,
			settledDevices: settled,
			deviceAlarms: alarms ?? 0,
			isFresh: false
		});
	});
}

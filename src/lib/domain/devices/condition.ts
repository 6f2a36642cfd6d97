import { daysBetween, dayOf, type Instant } from '../time';
import type { Device } from './answers';

/** As much of a device as its condition is judged by. */
export type DeviceState = Pick<
	Device,
	| 'device'
	| 'account'
	| 'waiting'
	| 'parked'
	| 'drafts'
	| 'oldest'
	| 'fresh'
	| 'firstContact'
	| 'lastContact'
	| 'settledAt'
>;

/**
 * `emptied`: it held work, and then the account showed up on an empty device: the old one may be lost, broken or cleared.
 * `silent`: it holds unsent work and is not heard of. `holding`: it is heard of, and still holds unsent work.
 * `settled`: it held work, and its person has said not to wait for it. `fine`: all else.
 */
export type Condition = 'emptied' | 'silent' | 'holding' | 'settled' | 'fine';

/** The phone itself turns its light after one day; its person gets a second one before the office hears of it. */
export const HELD_DAYS = 2;
/** Longer than a weekend with the phone switched off. */
export const SILENT_DAYS = 3;

const WORST_FIRST: readonly Condition[] = ['emptied', 'silent', 'holding', 'settled', 'fine'];
const ALARMING: readonly Condition[] = ['emptied', 'silent', 'holding'];

/** Changes and files that never arrived; drafts are not counted, they were not meant to travel yet. */
export function unsentOf({ waiting, parked }: Pick<DeviceState, 'waiting' | 'parked'>): number {
	return waiting + parked;
}

/** Whole days, on the calendar of Việt Nam, since the oldest unsent change was made; 0 when there is none. */
export function heldDays({ oldest }: Pick<DeviceState, 'oldest'>, now: Instant): number {
	return oldest === '' ? 0 : daysSince(oldest, now);
}

export function daysSince(instant: Instant, now: Instant): number {
	return Math.max(0, daysBetween(dayOf(instant), dayOf(now)));
}

/**
 * What a device's last report means now.
 * @param siblings all devices of the same account; the device itself may be among them
 */
export function conditionOf(device: DeviceState, siblings: readonly DeviceState[], now: Instant): Condition {
	const unsent = unsentOf(device);
	if (unsent + device.drafts === 0) return 'fine';
	if (device.settledAt !== '') return 'settled';
	if (siblings.some((other) => replaces(other, device))) return 'emptied';
	if (unsent === 0) return 'fine';
	if (daysSince(device.lastContact, now) >= SILENT_DAYS) return 'silent';
	return heldDays(device, now) >= HELD_DAYS ? 'holding' : 'fine';
}

/** An empty device that showed up after the other one was heard of last. */
function replaces(other: DeviceState, device: DeviceState): boolean {
	return other.device !== device.device && other.fresh && other.firstContact > device.lastContact;
}

/** Whether somebody should be asked about it. */
export function isAlarming(condition: Condition): boolean {
	return ALARMING.includes(condition);
}

export interface Judged<T extends DeviceState = DeviceState> {
	readonly device: T;
	readonly condition: Condition;
}

/** Every device with its condition, the worst first; among equals the one that has waited longest. */
export function judgeDevices<T extends DeviceState>(
	devices: readonly T[],
	now: Instant
): readonly Judged<T>[] {
	const siblings = new Map<string, T[]>();
	for (const device of devices) {
		const own = siblings.get(device.account);
		if (own) own.push(device);
		else siblings.set(device.account, [device]);
	}
	return devices
		.map((device) => ({
			device,
			condition: conditionOf(device, siblings.get(device.account) ?? [], now)
		}))
		.sort(worseFirst);
}

function worseFirst(a: Judged, b: Judged): number {
	const rank = WORST_FIRST.indexOf(a.condition) - WORST_FIRST.indexOf(b.condition);
	if (rank !== 0) return rank;
	if (a.condition === 'fine') return compare(b.device.lastContact, a.device.lastContact);
	// One that holds drafts alone has no oldest change: it comes after those that do.
	const [oldestA, oldestB] = [a.device.oldest || '~', b.device.oldest || '~'];
	return compare(oldestA, oldestB) || compare(a.device.lastContact, b.device.lastContact);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The other devices of an account whose work its person should go after: one that an empty device replaced, and one that
 * has not been heard of.
 * @param own the device that the person holds now
 */
export function leftBehind<T extends DeviceState>(
	own: string,
	devices: readonly T[],
	now: Instant
): readonly T[] {
	return judgeDevices(devices, now)
		.filter(
			({ device, condition }) => device.device !== own && (condition === 'emptied' || condition === 'silent')
		)
		.map(({ device }) => device);
}

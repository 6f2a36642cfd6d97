import { isAlarming, judgeDevices } from '$lib/domain/devices/condition';
import type { Device } from '$lib/domain/devices/answers';
import type { LocalDatabase } from './database';
import { lasting } from './lasting';
import { writeMeta } from './meta';

/** Keeps the ward's devices as the server told them, and how many of them should be asked about. @param at server time */
export async function keepDevices(db: LocalDatabase, devices: readonly Device[], at: string): Promise<void> {
	const judged = judgeDevices(devices, at);
	const deviceAlarms = judged.filter(({ condition }) => isAlarming(condition)).length;
	await lasting(db, () => writeMeta(db, { devicesRead: { at, devices }, deviceAlarms }));
}

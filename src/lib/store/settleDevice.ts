import type { LocalDatabase } from './database';
import { lasting } from './lasting';
import { readMeta, writeMeta } from './meta';

/** The person no longer waits for another device of theirs: the notice goes, and the server hears of it. */
export async function settleDevice(db: LocalDatabase, device: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.meta, async () => {
			const [settled, left] = [await readMeta(db, 'settledDevices'), await readMeta(db, 'leftBehind')];
			await writeMeta(db, {
				settledDevices: [...new Set([...settled, device])],
				leftBehind: left.filter((one) => one.device !== device)
			});
		})
	);
}

import { createSyncApi } from '$lib/remote/syncApi';
import type { Connection } from '$lib/remote/request';
import type { LocalDatabase } from '$lib/store/database';
import type { KnownAccount } from '$lib/store/device';
import { readMeta } from '$lib/store/meta';
import { SyncEngine, type EngineState } from '$lib/sync/engine';
import { forgetOldSent } from '$lib/sync/keep';
import { newId } from './ids';
import { isOnWifi } from './network';

export interface RunningSync {
	wake(): Promise<void>;
	stop(): void;
}

interface Parts {
	readonly db: LocalDatabase;
	readonly connection: Connection;
	account(): KnownAccount;
	onState(state: EngineState): void;
	keepToken(token: string): Promise<void>;
}

/** Puts the engine together with the browser's clock, locks and wake-up calls (architecture §2, "When"). */
export async function startSync(parts: Parts): Promise<RunningSync> {
	const { db, connection } = parts;
	const { server, account } = parts.account();
	const engine = new SyncEngine({
		lockName: `so-thi-dua.sync.${server}.${account}`,
		locks: navigator.locks,
		random: Math.random,
		onState: parts.onState,
		pass: {
			db,
			api: createSyncApi(connection, newId),
			expected: { server, account },
			now: Date.now,
			renewed: parts.keepToken,
			mayCarryFiles: async () => !(await readMeta(db, 'photosOnWifiOnly')) || isOnWifi()
		}
	});
	const wake = () => void engine.wake();
	const onVisible = () => document.visibilityState === 'visible' && wake();
	window.addEventListener('online', wake);
	document.addEventListener('visibilitychange', onVisible);
	let stopPulse: (() => void) | undefined;
	let stopped = false;
	await forgetOldSent(db, Date.now());
	void engine.wake().then(async () => {
		const { listenForPulse } = await import('$lib/remote/pulse');
		if (stopped) return;
		stopPulse = await listenForPulse(connection, wake);
		if (stopped) stopPulse();
	});
	return {
		wake: () => engine.wake(),
		stop() {
			stopped = true;
			window.removeEventListener('online', wake);
			document.removeEventListener('visibilitychange', onVisible);
			stopPulse?.();
			engine.stop();
		}
	};
}

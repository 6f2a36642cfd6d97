import type { Actor } from '$lib/domain/access/actor';
import { sectionsOf } from '$lib/domain/access/sections';
import { afterGreeting } from '$lib/remote/afterGreeting';
import { createSyncApi } from '$lib/remote/syncApi';
import type { Connection } from '$lib/remote/request';
import type { LocalDatabase } from '$lib/store/database';
import type { KnownAccount } from '$lib/store/device';
import { readMeta } from '$lib/store/meta';
import { createHeartbeat, type AboutPhone } from '$lib/sync/heartbeat';
import { SyncEngine, type EngineState } from '$lib/sync/engine';
import { forgetOldSent } from '$lib/sync/keep';
import { platformOf } from './environment';
import { newId } from './ids';
import { isOnWifi } from './network';
import { DeviceStorage } from './storage.svelte';

/** Somebody waits to sign out. */
const LAST_WORD = 4_000;

export interface RunningSync {
	wake(): Promise<void>;
	/** tells the server at once how this phone stands, when that has changed; gives up after a moment */
	lastWord(): Promise<void>;
	stop(): void;
}

interface Parts {
	readonly db: LocalDatabase;
	readonly connection: Connection;
	account(): KnownAccount;
	actor(): Actor;
	onState(state: EngineState): void;
	keepToken(token: string): Promise<void>;
}

/** Puts the engine together with the browser's clock, locks and wake-up calls (architecture §2, "When"). */
export function startSync(parts: Parts): RunningSync {
	const { db, connection } = parts;
	const { server, account } = parts.account();
	const api = afterGreeting(createSyncApi(connection, newId));
	const expected = { server, account };
	const heartbeat = createHeartbeat({
		db,
		api,
		expected,
		now: Date.now,
		about: aboutThisPhone,
		editsPlans: () => sectionsOf(parts.actor()).includes('campaigns')
	});
	const engine = new SyncEngine({
		lockName: `so-thi-dua.sync.${server}.${account}`,
		locks: navigator.locks,
		random: Math.random,
		timers: {
			set: (run, ms) => setTimeout(() => void run(), ms),
			clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
		},
		onState: parts.onState,
		heartbeat,
		pass: {
			db,
			api,
			expected,
			now: Date.now,
			renewed: parts.keepToken,
			mayCarryFiles: async () => !(await readMeta(db, 'photosOnWifiOnly')) || isOnWifi()
		}
	});
	const pulse = keepPulse(connection, () => void engine.wake());
	const wake = async () => {
		await engine.wake();
		await pulse.renew();
	};
	const onOnline = () => void wake();
	const onVisible = () => document.visibilityState === 'visible' && void wake();
	window.addEventListener('online', onOnline);
	document.addEventListener('visibilitychange', onVisible);
	void wake().then(() => tidy(db));
	return {
		wake,
		lastWord: () => heartbeat.after(true, AbortSignal.timeout(LAST_WORD)),
		stop() {
			window.removeEventListener('online', onOnline);
			document.removeEventListener('visibilitychange', onVisible);
			pulse.stop();
			engine.stop();
		}
	};
}

/**
 * Holds the server's pulse open: begun anew with a fresh session, and tried again after a start without network.
 */
function keepPulse(connection: Connection, onPulse: () => void) {
	let stopListening: (() => void) | undefined;
	let token = '';
	let stopped = false;
	return {
		async renew(): Promise<void> {
			const fresh = connection.token();
			if (stopped || fresh === '' || fresh === token || !navigator.onLine) return;
			token = fresh;
			stopListening?.();
			const { listenForPulse } = await import('$lib/remote/pulse');
			stopListening = await listenForPulse(connection, onPulse);
			if (!stopListening) token = '';
			if (stopped) stopListening?.();
		},
		stop(): void {
			stopped = true;
			stopListening?.();
		}
	};
}

async function aboutThisPhone(): Promise<AboutPhone> {
	const { version } = await import('$app/environment');
	const storage = new DeviceStorage();
	await storage.look();
	return {
		version,
		platform: platformOf(navigator.userAgent, navigator.maxTouchPoints),
		persistence: storage.persistence
	};
}

async function tidy(db: LocalDatabase): Promise<void> {
	try {
		await forgetOldSent(db);
	} catch {
		// Nothing depends on it: what is kept too long is let go the next time.
	}
}

import { createContext } from 'svelte';
import type { LockedAccount } from './lockedAccount';
import type { OpenAccount } from './openAccount.svelte';
import type { Session } from './session.svelte';
import type { Dirty } from './dirty.svelte';
import type { InstallPrompt } from './installPrompt.svelte';
import type { DeviceStorage } from './storage.svelte';
import type { Updates } from './updates.svelte';

export type { LockedAccount, OpenAccount };
export type { Rescued } from './rescue';

/** What the root layout makes once and every feature may ask for. */
export interface App {
	readonly session: Session;
	readonly dirty: Dirty;
	readonly updates: Updates;
	readonly install: InstallPrompt;
	readonly storage: DeviceStorage;
}

const [getApp, setApp] = createContext<App>();
export { getApp, setApp };

/** The open account. Screens behind the door are only rendered while there is one. */
export function getOpen(): OpenAccount {
	const { open } = getApp().session;
	if (!open) throw new Error('no account is open');
	return open;
}

import { t } from '$lib/i18n/i18n.svelte';
import type { SyncStatus } from '$lib/sync/status.svelte';
import type { IconName } from '$lib/ui/icons';

type Shown = Pick<SyncStatus, 'light' | 'unsent' | 'needsSignIn' | 'engine'>;

/** The sign in the bar: what it looks like, what it counts and what is read out. */
export interface Sign {
	readonly icon: IconName;
	/** unsent and parked things; 0 is not shown */
	readonly count: number;
	readonly words: string;
}

/** Judged by what is unsent and how old it is, never by a connection (P12). */
export function signOf({ light, unsent, needsSignIn, engine }: Shown): Sign {
	const count = unsent.waiting + unsent.parked;
	if (light === 'needsPerson')
		return { icon: 'warning', count, words: t('shell.needsPerson', { n: unsent.parked }) };
	if (needsSignIn) return { icon: 'lock', count, words: t('shell.needsSignIn') };
	if (engine.phase !== 'idle' && count > 0)
		return { icon: 'sync', count, words: t('shell.sending', { n: count }) };
	if (light === 'waitingLong') return { icon: 'warning', count, words: t('shell.waitingLong', { n: count }) };
	if (count > 0) return { icon: 'clock', count, words: t('shell.waiting', { n: count }) };
	if (light === 'waiting') return { icon: 'sync', count, words: t('shell.neverSynced') };
	return { icon: 'checkDouble', count, words: t('shell.allSent') };
}

import { t } from './i18n.svelte';
import { listNames } from './words';

interface Held {
	readonly waiting: number;
	readonly parked: number;
	readonly drafts: number;
}

/** What a device holds alone, inside a sentence: `14 mục chưa gửi và 2 bản đang viết dở`. Empty when it holds nothing. */
export function heldText({ waiting, parked, drafts }: Held): string {
	const unsent = waiting + parked;
	return listNames([
		...(unsent > 0 ? [t('device.heldUnsent', { n: unsent })] : []),
		...(drafts > 0 ? [t('device.heldDrafts', { n: drafts })] : [])
	]);
}

import { daysSince, heldDays, unsentOf, type Judged } from '$lib/domain/devices/condition';
import type { Device } from '$lib/domain/devices/answers';
import { dayOf } from '$lib/domain/time';
import { heldText } from '$lib/i18n/heldText';
import { t } from '$lib/i18n/i18n.svelte';
import { relativeDay } from '$lib/i18n/words';

/** What a device holds, as one would say it: “Máy của Trần Văn Bảy còn 14 mục chưa gửi, lâu nhất 9 ngày”. @param at moment of the list */
export function deviceSentence({ device }: Judged<Device>, at: string): string {
	const name = device.name || t('devices.nobody');
	const held = heldText(device);
	if (held === '') return t('devices.allSent', { name });
	const days = heldDays(device, at);
	if (unsentOf(device) > 0 && days > 0) return t('devices.holdsLong', { name, held, n: days });
	return t('devices.holds', { name, held });
}

/** Why it is so and what helps, then the kind of phone and its version. */
export function deviceNote({ device, condition }: Judged<Device>, at: string): string {
	const when = relativeDay(dayOf(device.lastContact), dayOf(at));
	const why = {
		emptied: () => t('devices.why.emptied', { when }),
		silent: () => t('devices.why.silent', { n: daysSince(device.lastContact, at) }),
		holding: () => [t('devices.why.holding', { when }), causeOf(device)].join(' '),
		settled: () => t('devices.why.settled', { when }),
		fine: () => t('devices.why.fine', { when })
	} as const;
	const kind = t(`devices.platform.${device.platform}`);
	return `${why[condition]()} ${t('devices.kind', { kind, version: device.version || '?' })}`;
}

/** A phone that is heard of and still holds something does so for one of two reasons. */
function causeOf({ parked, waiting }: Device): string {
	if (parked > 0) return t('devices.cause.parked', { n: parked });
	return waiting > 0 ? t('devices.cause.waiting') : '';
}

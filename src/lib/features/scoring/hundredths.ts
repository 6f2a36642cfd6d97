import { language } from '$lib/i18n/i18n.svelte';

/** 8033 as `80,33`, always with two decimals: a mean that is whole is seen to be so. */
export function hundredths(value: number): string {
	const whole = Math.floor(value / 100);
	const rest = String(value % 100).padStart(2, '0');
	return `${whole}${language() === 'vi' ? ',' : '.'}${rest}`;
}

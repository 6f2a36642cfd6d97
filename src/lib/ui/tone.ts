import type { IconName } from './icons';

/** What a mark or message means. `good` is kept for what the server has received or a person has attested. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'error';

/** The sign beside the words, so that nothing is told by colour alone. */
export const toneIcons = {
	neutral: 'info',
	info: 'info',
	good: 'check',
	warn: 'warning',
	error: 'warning'
} as const satisfies Record<Tone, IconName>;

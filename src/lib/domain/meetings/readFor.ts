import type { Meeting } from './meeting';

/**
 * What a decision on a meeting is made on: it names the revision that was read, and is refused when any of these was
 * written by somebody else since (product §4).
 */
export const READ_FOR = {
	open: ['state', 'items', 'council', 'corrects'],
	count: [
		'state',
		'startedAt',
		'presider',
		'attendance',
		'items',
		'recusals',
		'tallyFirst',
		'tallySecond',
		'votes',
		'rulings'
	],
	lock: ['state', 'result', 'endedAt', 'discussion', 'conclusion', 'attachments']
} as const satisfies Readonly<Record<string, readonly (keyof Meeting)[]>>;

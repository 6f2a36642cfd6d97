const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/**
 * Milliseconds until the next attempt after a number of failures in a row: doubling from 2 s to 5 min, with jitter
 * from half to whole, so that 500 phones do not come back in step.
 */
export function nextDelay(failures: number, random: number): number {
	const whole = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
	return Math.round(whole * (0.5 + random / 2));
}

/** Failures that only a person can end: signing in, updating the app, another server at this address. */
const NEEDS_PERSON = new Set([
	'session.expired',
	'session.revoked',
	'session.mustChange',
	'server.other',
	'protocol.unsupported'
]);

export function isWaiting(code: string): boolean {
	return NEEDS_PERSON.has(code);
}

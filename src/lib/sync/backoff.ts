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

const NEEDS_PERSON = new Set([
	'password.mustChange',
	'server.other',
	'protocol.appOlder',
	'protocol.serverOlder'
]);

/** Failures that only a person can end: signing in, updating the app, another server at this address. */
export function waitsForPerson(code: string): boolean {
	return endsSession(code) || NEEDS_PERSON.has(code);
}

/** The session is over, whatever the reason (`session.ended`, `.revoked`, `.mustChange`, …): signing in again helps. */
export function endsSession(code: string): boolean {
	return code.startsWith('session.');
}

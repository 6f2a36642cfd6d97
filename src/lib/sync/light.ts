/** The one light: judged by the age of the oldest unsent item and by what needs the person, never by a connection. */
export type Light = 'allSent' | 'waiting' | 'waitingLong' | 'needsPerson';

const LONG = 24 * 3_600_000;

export interface Unsent {
	readonly waiting: number;
	readonly parked: number;
	/** when the oldest waiting item was made, phone clock; empty when none waits */
	readonly oldestAt: string;
	/** last pass that ended well; empty when there never was one */
	readonly lastSync: string;
}

/**
 * Green means that the server has confirmed everything by name (P12). A phone that never reached the server has
 * nothing confirmed, so it is not green either.
 */
export function lightOf(unsent: Unsent, now: number): Light {
	if (unsent.parked > 0) return 'needsPerson';
	if (unsent.waiting === 0) return unsent.lastSync === '' ? 'waiting' : 'allSent';
	return now - Date.parse(unsent.oldestAt) > LONG ? 'waitingLong' : 'waiting';
}

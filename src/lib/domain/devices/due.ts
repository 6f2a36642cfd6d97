import { DAY_MS, dayOf, type Instant } from '../time';

/** What this phone said last, and what it was told. */
export interface LastReport {
	readonly at: Instant;
	/** waiting, parked and drafts together */
	readonly held: number;
	/** how many other devices of the account it was told of */
	readonly told: number;
}

/** How this phone stands now. */
export interface Standing {
	readonly held: number;
	/** when the oldest unsent change was made; empty when there is none */
	readonly oldest: Instant | '';
	/** the person has put a notice away, and the server does not know yet */
	readonly hasSettled: boolean;
}

/** Work that has lain a day may be lost with the phone while it is on its way: it is told before it moves. */
const BACKLOG_MS = DAY_MS;
/** While a person is told of another device, its work may arrive at any time: the notice must not outlive it by a day. */
const TOLD_MS = 3_600_000;

/**
 * Whether a phone tells the server how it stands: once a day, and again when that takes back an alarm. Rare on purpose:
 * 500 phones do it.
 * @param moment `before` a pass only a backlog is told; `after` it whatever is due
 * @param now the phone's own clock, like the instants of both
 */
export function isHeartbeatDue(
	last: LastReport | null,
	standing: Standing,
	moment: 'before' | 'after',
	now: Instant
): boolean {
	const isNewDay = last === null || dayOf(last.at) !== dayOf(now);
	if (moment === 'before') return isNewDay && isBacklog(standing, now);
	if (isNewDay || standing.hasSettled) return true;
	if (last.held > 0 && standing.held === 0) return true;
	return last.told > 0 && Math.abs(Date.parse(now) - Date.parse(last.at)) >= TOLD_MS;
}

function isBacklog({ oldest }: Standing, now: Instant): boolean {
	return oldest !== '' && Date.parse(now) - Date.parse(oldest) >= BACKLOG_MS;
}

import { ok, type Result } from '../result';
import { corrected, dayOf, daysBetween, endOfDay, lastInclusiveDay, type Day, type Instant } from '../time';
import { refuse } from './errors';
import type { CampaignRules, Milestone } from './rules';
import type { CampaignState } from './states';

type WithPeriod = Pick<CampaignRules, 'period'>;

/** Whether a deed of that day counts: from the first to the last day, both included (product §2.6). */
export function isWithinPeriod({ period }: WithPeriod, day: Day): boolean {
	return period.first !== '' && period.first <= day && day <= period.last;
}

/** Whether the first day has come. A plan that was never issued has none. */
export function hasStarted({ period }: WithPeriod, now: Instant): boolean {
	return period.first !== '' && period.first <= dayOf(now);
}

/** Whether the last day is over: from 00:00 of the next day in Việt Nam on. */
export function isOver({ period }: WithPeriod, now: Instant): boolean {
	return now > endOfDay(period.last);
}

/** Days until the last day: 0 on the last day itself, negative when it is over. */
export function daysLeft({ period }: WithPeriod, now: Instant): number {
	return daysBetween(dayOf(now), period.last);
}

/** The last day that meets a milestone: "trước ngày" ends the evening before. */
export function milestoneDay(milestone: Pick<Milestone, 'day' | 'inclusive'>): Day {
	return lastInclusiveDay(milestone.day, milestone.inclusive);
}

/**
 * The state that a campaign is in by the calendar. The server closes it a moment after midnight, phones
 * may be told days later; both judge by the date and wait for no word (product §2.6).
 */
export function stateByDate(state: CampaignState, rules: WithPeriod, now: Instant): CampaignState {
	return state === 'issued' && isOver(rules, now) ? 'closed' : state;
}

export interface Capture {
	/** When it was made, by the phone's own clock. */
	readonly capturedAt: Instant;
	/** When it arrived, by the server's clock; on the phone, the corrected now. */
	readonly receivedAt: Instant;
	/** Server time minus phone time in milliseconds, as last measured; `null`: never. */
	readonly clockOffset: number | null;
	readonly campaignState: CampaignState;
	readonly rules: WithPeriod;
}

export interface CaptureVerdict {
	/** Captured in time but arrived after the close: the standing body admits it or not. */
	readonly late: boolean;
	/** The phone's clock was never compared with the server's: marked, never a ground for refusal. */
	readonly clockUnmeasured: boolean;
	/** The moment of capture as it is judged: corrected, and never after the arrival. */
	readonly moment: Instant;
}

/**
 * Whether something made on a phone still counts (product §2.6): the moment of capture decides.
 * @returns the verdict; `campaign.capture.notIssued`, `.afterLastDay` (params `last`) or `.decided`
 */
export function captureVerdict(capture: Capture): Result<CaptureVerdict> {
	const { rules, receivedAt, clockOffset } = capture;
	const state = stateByDate(capture.campaignState, rules, receivedAt);
	if (state === 'draft') return refuse('campaign.capture.notIssued');
	if (state === 'decided' || state === 'archived') return refuse('campaign.capture.decided');

	const moment = captureMoment(capture.capturedAt, clockOffset, receivedAt);
	const clockUnmeasured = clockOffset === null;
	if (isOver(rules, moment) && !clockUnmeasured) {
		return refuse('campaign.capture.afterLastDay', { last: rules.period.last });
	}
	return ok({ late: state !== 'issued', clockUnmeasured, moment });
}

/**
 * The moment of capture as it is judged: the phone's clock corrected by its measured offset, and never after the
 * arrival, because nothing is made after it has arrived: a clock that runs ahead must not cost anybody a deed in time.
 */
export function captureMoment(capturedAt: Instant, clockOffset: number | null, receivedAt: Instant): Instant {
	const made = corrected(capturedAt, clockOffset);
	return made < receivedAt ? made : receivedAt;
}

import { captureMoment, captureVerdict, isOver } from '../campaigns/deadlines';
import type { Campaign } from '../campaigns/campaign';
import type { Change } from '../changes/protocol';
import { fail, ok, type Result } from '../result';
import type { Instant } from '../time';
import { unconfirmedAuthors } from './confirmations';
import { filingDay, filingPeriod } from './filingDay';
import type { Initiative } from './initiative';
import { completenessOf, shareProblem } from './sections';

export { filingDay };

/**
 * Whether something filed now still counts: the moment of capture decides, and what was captured in time may arrive
 * until the campaign is decided (product §2.6).
 * @returns whether it came late; `initiative.file.afterDeadline` (params `last`), or the campaign's own refusal
 */
export function filingVerdict(
	{ capturedAt, clockOffset }: Pick<Change, 'capturedAt' | 'clockOffset'>,
	campaign: Campaign,
	now: Instant
): Result<{ readonly late: boolean }> {
	const rules = filingPeriod(campaign.rules);
	const captured = captureVerdict({
		capturedAt,
		receivedAt: now,
		clockOffset,
		campaignState: campaign.state,
		rules
	});
	if (captured.ok) return ok({ late: isOver(rules, now) });
	return captured.error.code === 'campaign.capture.afterLastDay'
		? fail('initiative.file.afterDeadline', { last: rules.period.last })
		: captured;
}

/** Words of a filed initiative written after the deadline: the standing body admits them, or anew (as for entries). */
export function lateWords(
	{ capturedAt, clockOffset }: Pick<Change, 'capturedAt' | 'clockOffset'>,
	campaign: Campaign,
	now: Instant
): Partial<Initiative> {
	const moment = captureMoment(capturedAt, clockOffset, now);
	return isOver(filingPeriod(campaign.rules), moment)
		? { late: true, admission: '', admissionReason: '' }
		: {};
}

/**
 * Whether what is written is enough for the council.
 * @returns what {@link shareProblem} says, or `initiative.file.incomplete` (params `n`: sections that are missing)
 */
export function checkComplete(initiative: Initiative): Result<true> {
	const shares = shareProblem(initiative.authors);
	if (shares) return { ok: false, error: shares };
	const { missing } = completenessOf(initiative);
	return missing.length === 0 ? ok(true) : fail('initiative.file.incomplete', { n: missing.length });
}

/** Whether every author has agreed to the own share; params `names` of those who have not. */
export function checkConfirmed(
	initiative: Initiative,
	code: 'initiative.file.unconfirmed' | 'initiative.takeUp.unconfirmed'
): Result<true> {
	const waiting = unconfirmedAuthors(initiative);
	return waiting.length === 0 ? ok(true) : fail(code, { names: waiting.map(({ name }) => name).join(', ') });
}

import { rulesOf } from '../campaigns/campaign';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok, type Result } from '../result';
import { countCharacters } from '../text/clean';
import { isDay } from '../time';
import type { Act, Doing } from './acts';
import { INITIATIVE_LIMITS, initiativeFields, type Initiative } from './initiative';

/**
 * Recognised at a level, after its sheet and the council's vote have passed: what the campaign's sheet knocks out no
 * vote brings back. Number, day and issuer of the paper may stay blank until the clerk gives them.
 */
export const recognise: Act = (doing) => {
	const { before, campaign } = doing;
	const parsed = written(doing);
	if (!parsed.ok) return parsed;
	const stale = judgedAnew(doing, 'initiative.recognise.changed');
	if (!stale.ok) return stale;
	if (before.scored?.passed !== true) return fail('initiative.recognise.scoreFailed');
	if (before.votedIn === '') return fail('initiative.recognise.voteMissing');
	if (!before.votePassed) return fail('initiative.recognise.voteFailed');
	const { recognisedLevel = '' } = parsed.value;
	const levels = [...(rulesOf(campaign, before.rulesVersion)?.levels ?? []), ...campaign.rules.levels];
	if (!levels.some(({ code }) => code === recognisedLevel)) return fail('initiative.recognise.levelMissing');
	return ok({ written: { ...parsed.value, state: 'recognised' } });
};

/** Not recognised, with the reason that the authors will read; after a vote that passed too. */
export const notRecognise: Act = (doing) => {
	const parsed = written(doing);
	if (!parsed.ok) return parsed;
	const stale = judgedAnew(doing, 'initiative.notRecognise.changed');
	if (!stale.ok) return stale;
	if (doing.before.scored === null) return fail('initiative.notRecognise.notScored');
	const { notRecognisedReason = '' } = parsed.value;
	const min = INITIATIVE_LIMITS.reasonMin;
	if (countCharacters(notRecognisedReason) < min)
		return fail('initiative.notRecognise.reasonTooShort', { min });
	return ok({ written: { state: 'notRecognised', notRecognisedReason } });
};

/** The paper is given its number, day, issuer and scan, or a slip in them is mended; the log keeps what stood before. */
export const completeDecision: Act = (doing) => {
	const parsed = written(doing);
	return parsed.ok ? ok({ written: parsed.value }) : parsed;
};

function written({ attempt }: Doing): Result<Partial<Initiative>> {
	const parsed = parseFieldsAs(initiativeFields(), attempt.change.fields, 'initiative.shape');
	if (!parsed.ok) return parsed;
	const { decisionDate = '' } = parsed.value;
	if (decisionDate !== '' && !isDay(decisionDate)) return fail('initiative.decision.day');
	return ok(parsed.value as Partial<Initiative>);
}

/** A decision rests on the count and the vote that were read. */
function judgedAnew({ attempt }: Doing, code: string): Result<true> {
	const isStale = ['scored', 'votedIn', 'votePassed'].some((field) => attempt.changedSince.has(field));
	return isStale ? fail(code) : ok(true);
}

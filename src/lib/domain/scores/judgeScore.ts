import { hasRole } from '../access/actor';
import type { Campaign } from '../campaigns/campaign';
import { rulesOf } from '../campaigns/campaign';
import { captureMoment } from '../campaigns/deadlines';
import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import type { Initiative } from '../initiatives/initiative';
import { fail, ok, type Result } from '../result';
import { dayOf } from '../time';
import { checkPoints } from './checkPoints';
import { openToSheet } from './openToSheet';
import { scoreFields, type Score } from './score';

const SHEET = ['points', 'comment', 'readRev'];
const DERIVED = ['campaign', 'member', 'reporter', 'state', 'givenAt'];

/**
 * A member of the initiative council gives a sheet for an initiative under review, one each, and may change it until
 * the sheets are counted. Counting is an act on the initiative (`countScores`), and opens them.
 */
export const judgeScore: Judge<Score> = (attempt) => {
	const { before, change, actor, lookup } = attempt;
	if (!hasRole(actor, 'initiativeMember')) return fail('access.roleMissing', { role: 'initiativeMember' });
	if (before && !isOwn(before, attempt)) return fail('score.edit.notAllowed');
	if (before && before.state !== 'given') return fail('score.edit.counted');
	const named = onlyFields(change.fields, before ? SHEET : ['initiative', ...SHEET]);
	if (!named.ok) return named;
	const written = before ? change.fields : { points: [], comment: '', readRev: 0, ...change.fields };
	const parsed = parseFieldsAs(scoreFields(), written, 'score.shape');
	if (!parsed.ok) return parsed;
	const initiative = lookup.find('initiatives', parsed.value.initiative ?? before?.initiative ?? '');
	if (!initiative) return fail('score.initiative.unknown');
	const campaign = lookup.campaign(initiative.campaign);
	if (!campaign) return fail('initiative.campaign.unknown');
	const open = checkOpen(initiative, campaign, attempt);
	if (!open.ok) return open;

	const score = { ...sheetOf(attempt, initiative), ...before, ...parsed.value } as Score;
	const readRight = checkRead(score.readRev, initiative);
	if (!readRight.ok) return readRight;
	const rules = rulesOf(campaign, initiative.rulesVersion);
	if (!rules) return fail('initiative.rulesVersion.unknown');
	const points = checkPoints(rules.initiatives.scoreSheet, score.points);
	if (!points.ok) return points;
	const givenAt = captureMoment(change.capturedAt, change.clockOffset, attempt.now);
	const names = before ? [...Object.keys(change.fields), 'givenAt'] : ['initiative', ...SHEET, ...DERIVED];
	return ok({ fields: pick({ ...score, givenAt }, names) } satisfies Verdict);
};

function isOwn(score: Score, { actor }: Attempt<Score>): boolean {
	return score.reporter === actor.account || (actor.person !== '' && score.member === actor.person);
}

/** One sheet each; whether the initiative is open to any is asked by {@link openToSheet}. */
function checkOpen(
	initiative: Initiative,
	campaign: Campaign,
	{ before, actor, lookup, now }: Attempt<Score>
): Result<true> {
	const open = openToSheet(initiative, campaign, actor, lookup.councils, dayOf(now));
	if (!open.ok) return open;
	const others = lookup.scoresOf(initiative.id).filter(({ id }) => id !== before?.id);
	return others.some(({ member }) => member === actor.person) ? fail('score.exists') : ok(true);
}

/**
 * A sheet names the revision that was read. The words are frozen from the moment when the council took it up, so every
 * revision since then says the same; an earlier one may not, and a later one than stands there was never read.
 */
function checkRead(readRev: number, { takenUpRev, rev }: Initiative): Result<true> {
	return takenUpRev <= readRev && readRev <= rev ? ok(true) : fail('score.initiative.changed');
}

function sheetOf({ change, actor }: Attempt<Score>, initiative: Initiative) {
	return {
		id: change.id,
		rev: 0,
		campaign: initiative.campaign,
		member: actor.person,
		reporter: actor.account,
		state: 'given' as const
	};
}

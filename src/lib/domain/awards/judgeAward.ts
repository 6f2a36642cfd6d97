import { hasRole } from '../access/actor';
import { rulesOf } from '../campaigns/campaign';
import type { Attempt, Judge, WardLookup } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok, type Result } from '../result';
import { countCharacters } from '../text/clean';
import { dayOf, isDay } from '../time';
import { awardFields, blankAward, type Award } from './award';
import { AWARD_PERMISSIONS, awardAct, type AwardAct } from './permissions';

/** Shortest reason for taking an award back, in characters: as long as that for returning an entry. */
export const REVOKE_REASON_MIN = 20;

/** Every act on an award: decided, completed, published, revoked (product §2.9, §4). */
export const judgeAward: Judge<Award> = (attempt) => {
	const { before, change, actor, lookup } = attempt;
	if (!hasRole(actor, 'standing')) return fail('access.roleMissing', { role: 'standing' });
	const act = awardAct(before, change.fields);
	const { from, fields, campaign: open } = AWARD_PERMISSIONS[act];
	if ((before?.state ?? 'none') !== from) return fail('award.revoke.state');
	const named = onlyFields(change.fields, fields);
	if (!named.ok) return named;
	const parsed = parseFieldsAs(awardFields(), change.fields, 'award.shape');
	if (!parsed.ok) return parsed;
	const known = before ?? blankAward({ id: change.id, reporter: actor.account });
	const award = { ...known, ...parsed.value } as Award;
	const campaign = lookup.campaign(award.campaign);
	if (!campaign) return fail('award.campaign.unknown');
	if (!open.includes(campaign.state)) {
		return fail(act === 'publish' ? 'award.publish.campaign' : 'award.campaign.state');
	}
	const dated = checkDays(award, attempt.now);
	if (!dated.ok) return dated;
	const particular = checkAct(act, award, before, lookup);
	if (!particular.ok) return particular;
	if (before !== null) return ok({ fields: pick(award, Object.keys(change.fields).sort()) });
	const decided: Award = { ...award, unit: particular.value };
	return ok({
		fields: pick(
			decided,
			Object.keys(decided)
				.filter((field) => field !== 'id' && field !== 'rev')
				.sort()
		)
	});
};

function checkDays({ date, revokeDate }: Award, now: Attempt<Award>['now']): Result<unknown> {
	for (const day of [date, revokeDate]) {
		if (day !== '' && !isDay(day)) return fail('day.shape');
		if (day > dayOf(now)) return fail('award.date.future');
	}
	return ok(true);
}

/** @returns for a new award, the unit that it belongs to */
function checkAct(act: AwardAct, award: Award, before: Award | null, lookup: WardLookup): Result<string> {
	switch (act) {
		case 'decide':
			return checkDecided(award, lookup);
		case 'publish':
			return award.shownTo === 'everyone' ? ok('') : fail('award.publish.back');
		case 'revoke':
			if (award.state !== 'revoked') return fail('award.revoke.state');
			return countCharacters(award.revokeReason) < REVOKE_REASON_MIN
				? fail('award.revoke.reasonTooShort', { min: REVOKE_REASON_MIN })
				: keepsFiles(award, before);
		case 'completeRevocation':
			return keepsFiles(award, before);
		default:
			return ok('');
	}
}

/** The paper that takes an award back is laid beside the one that gave it, never in its place. */
function keepsFiles({ attachments }: Award, before: Award | null): Result<string> {
	const kept = before?.attachments.every(({ id }) => attachments.some((file) => file.id === id)) ?? true;
	return kept ? ok('') : fail('award.revoke.filesDropped');
}

/** One award for a nomination that a locked meeting passed, in its words: level, subject and form are nobody's choice. */
function checkDecided(award: Award, lookup: WardLookup): Result<string> {
	if (award.state !== 'decided') return fail('award.decide.state');
	if (award.shownTo !== 'council') return fail('award.decide.shown');
	const nomination = lookup.find('nominations', award.nomination);
	if (!nomination || nomination.campaign !== award.campaign) return fail('award.decide.nominationUnknown');
	if (nomination.state !== 'passed') return fail('award.decide.notPassed', { name: nomination.subjectName });
	const meeting = lookup.find('meetings', nomination.meeting);
	if (meeting?.state !== 'locked') return fail('award.decide.notLocked');
	const given = lookup
		.awardsIn(award.campaign)
		.some(
			({ id, nomination, state }) => nomination === award.nomination && state === 'decided' && id !== award.id
		);
	if (given) return fail('award.decide.twice', { name: nomination.subjectName });
	const copied = ['level', 'subjectKind', 'subject', 'subjectName', 'position'] as const;
	const wrong = copied.find((field) => award[field] !== nomination[field]);
	if (wrong !== undefined) return fail('award.decide.differs', { field: wrong });
	const campaign = lookup.campaign(award.campaign);
	const rules = campaign && rulesOf(campaign, meeting.rulesVersion);
	const level = rules?.levels.find(({ code }) => code === nomination.level);
	if (level?.awardForm !== award.form) return fail('award.decide.form', { form: level?.awardForm ?? '' });
	return ok(nomination.unit);
}

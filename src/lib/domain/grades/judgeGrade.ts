import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import type { Campaign } from '../campaigns/campaign';
import { isReason, REASON_MIN } from '../reasons';
import { fail, ok, type Result } from '../result';
import { subjectDay, subjectOn } from '../subjectOn';
import { dayOf, isDay, type Instant } from '../time';
import { gradeFields, type Grade } from './grade';
import { subjectKindOf } from './gradeSubjects';
import { mayKeepGrades, OPEN_TO_GRADES } from './permissions';

const TYPED = ['scale', 'grade', 'status', 'document', 'decidedOn', 'decidedBy', 'attachments'] as const;
const ON_CREATION = ['campaign', 'subjectKind', 'subject', ...TYPED];
const WITHDRAWAL = ['withdrawn', 'withdrawReason'];
const BLANK = { document: '', decidedOn: '', decidedBy: '', attachments: [] } as const;

/**
 * Grades are typed in by the standing body from somebody else's paper, never computed (domain §5.3, §5.4). A wrong one
 * is put right, or withdrawn with a reason; none is deleted, and of whom it is stays as it is.
 */
export const judgeGrade: Judge<Grade> = (attempt) => {
	const { change, before, actor, lookup } = attempt;
	if (!mayKeepGrades(actor)) return fail('access.roleMissing', { role: 'standing' });
	const campaign = lookup.campaign(before?.campaign ?? String(change.fields.campaign ?? ''));
	if (!campaign) return fail('grade.campaign.unknown');
	if (!OPEN_TO_GRADES.includes(campaign.state))
		return fail('grade.campaign.state', { state: campaign.state });
	if (before === null) return judgeNew(attempt, campaign);
	if (before.withdrawn) return fail('grade.withdrawn');
	return 'withdrawn' in change.fields ? judgeWithdrawn(attempt) : judgeEdited(attempt, before, campaign);
};

function judgeNew({ change, actor, lookup, now }: Attempt<Grade>, campaign: Campaign): Result<Verdict> {
	const named = onlyFields(change.fields, ON_CREATION);
	if (!named.ok) return named;
	const missing = ON_CREATION.filter((field) => !(field in BLANK) && !(field in change.fields));
	if (missing.length > 0) return fail('grade.shape', { field: missing.join(',') });
	const parsed = parseFieldsAs(gradeFields(), { ...BLANK, ...change.fields }, 'grade.shape');
	if (!parsed.ok) return parsed;
	const typed = parsed.value as Pick<Grade, (typeof TYPED)[number] | 'subjectKind' | 'subject'>;
	const known = subjectOn(lookup, typed.subjectKind, typed.subject, subjectDay(campaign.rules, now));
	if (!known) return fail('grade.subject.unknown');
	const grade = {
		...typed,
		campaign: campaign.id,
		subjectName: known.subjectName,
		unit: known.unit,
		withdrawn: false,
		withdrawReason: '',
		reporter: actor.account
	};
	const checked = checkGrade(grade, campaign, now);
	return checked.ok ? ok({ fields: pick(grade, Object.keys(grade)) }) : checked;
}

function judgeEdited({ change, now }: Attempt<Grade>, before: Grade, campaign: Campaign): Result<Verdict> {
	const named = onlyFields(change.fields, TYPED);
	if (!named.ok) return named;
	const parsed = parseFieldsAs(gradeFields(), change.fields, 'grade.shape');
	if (!parsed.ok) return parsed;
	const grade = { ...before, ...parsed.value } as Grade;
	const checked = checkGrade(grade, campaign, now);
	return checked.ok ? ok({ fields: pick(grade, Object.keys(change.fields)) }) : checked;
}

function judgeWithdrawn({ change }: Attempt<Grade>): Result<Verdict> {
	const named = onlyFields(change.fields, WITHDRAWAL);
	if (!named.ok) return named;
	const parsed = parseFieldsAs(gradeFields(), change.fields, 'grade.shape');
	if (!parsed.ok) return parsed;
	if (parsed.value.withdrawn !== true) return fail('grade.shape', { field: 'withdrawn' });
	if (!isReason(parsed.value.withdrawReason))
		return fail('grade.withdraw.reasonTooShort', { min: REASON_MIN });
	return ok({ fields: pick(parsed.value, WITHDRAWAL) });
}

/** The scale and the grade are the campaign's, the scale is one for such a subject, an official grade names its paper. */
function checkGrade(
	grade: Pick<Grade, 'scale' | 'grade' | 'subjectKind' | 'status' | 'document' | 'decidedOn'>,
	{ rules }: Campaign,
	now: Instant
): Result<unknown> {
	const scale = rules.gradeScales.find(({ code }) => code === grade.scale);
	if (!scale) return fail('grade.scale.unknown');
	if (subjectKindOf(scale) !== grade.subjectKind) return fail('grade.scale.subject', { scale: scale.label });
	if (!scale.grades.some(({ code }) => code === grade.grade))
		return fail('grade.grade.unknown', { scale: scale.label });
	if (grade.decidedOn !== '' && !isDay(grade.decidedOn)) return fail('day.shape');
	if (grade.decidedOn > dayOf(now)) return fail('grade.day.future');
	if (grade.status !== 'official') return ok(true);
	if (grade.document === '') return fail('grade.official.documentMissing');
	return grade.decidedOn === '' ? fail('grade.official.dayMissing') : ok(true);
}

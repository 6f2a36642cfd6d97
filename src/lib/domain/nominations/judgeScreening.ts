import type { Attempt, Verdict, WardLookup } from '../changes/attempt';
import { pick } from '../changes/fields';
import type { Campaign } from '../campaigns/campaign';
import { criteriaFor } from '../campaigns/eligibility';
import type { Criterion } from '../campaigns/rules';
import { isReason, REASON_MIN } from '../reasons';
import { fail, ok, type Result } from '../result';
import { nomineeKind } from './judgeReport';
import { needsReason } from './conclusion';
import { isUsableSource } from './usableSource';
import { REPORT_FIELDS, type Nomination, type ScreenedCriterion } from './nomination';

/**
 * The standing body's screening: a verdict on each criterion, with the records that it was read from. It names the
 * revision of the nomination and of every source, and is refused when one of them has changed since (product §4). A
 * mandatory criterion that is not met, or has no data, does not stop an eligible nominee, for the council decides: but
 * then it is written why.
 * @param typed checked fields of the screening
 */
export function judgeScreening(
	attempt: Attempt<Nomination>,
	before: Nomination,
	typed: Partial<Nomination>,
	campaign: Campaign
): Result<Verdict> {
	const { change, changedSince, actor, now, lookup } = attempt;
	const unread = REPORT_FIELDS.filter((field) => changedSince.has(field));
	if (unread.length > 0) return fail('nomination.screen.changed', { fields: unread.join(',') });
	if (!typed.screening) return fail('nomination.shape', { field: 'screening' });
	const after: Nomination = {
		...before,
		...typed,
		screeningNote: typed.screeningNote ?? '',
		rulesVersion: campaign.rulesVersion,
		screenedBy: actor.person,
		screenedAt: now,
		screenedRev: change.baseRev
	};
	const criteria = criteriaFor(campaign.rules, nomineeKind(before));
	const table = checkTable(after.screening, criteria);
	if (!table.ok) return table;
	const sources = checkSources(after, criteria, lookup);
	if (!sources.ok) return sources;
	if (needsReason(after, criteria) && !isReason(after.screeningNote))
		return fail('nomination.screen.reasonMissing', { min: REASON_MIN });
	return ok({
		fields: pick(after, [
			'state',
			'screening',
			'screeningNote',
			'rulesVersion',
			'screenedBy',
			'screenedAt',
			'screenedRev'
		])
	});
}

/** Every mandatory criterion of such a subject exactly once, others at most once, each with what it rests on. */
function checkTable(
	screening: readonly ScreenedCriterion[],
	criteria: readonly Criterion[]
): Result<unknown> {
	const codes = screening.map(({ criterion }) => criterion);
	const stranger = codes.find((code) => !criteria.some((one) => one.code === code));
	if (stranger !== undefined) return fail('screening.criterion.unknown', { criterion: stranger });
	const twice = criteria.find(({ code }) => codes.indexOf(code) !== codes.lastIndexOf(code));
	if (twice) return fail('screening.criterion.twice', { criterion: twice.label });
	const missing = criteria.find(({ code, mandatory }) => mandatory && !codes.includes(code));
	if (missing) return fail('screening.criterion.missing', { criterion: missing.label });
	const bare = screening.find(
		({ verdict, sources, note }) => verdict !== 'noData' && sources.length === 0 && note === ''
	);
	return bare
		? fail('screening.verdict.unfounded', { criterion: labelOf(criteria, bare.criterion) })
		: ok(true);
}

function checkSources(
	{ screening, campaign }: Nomination,
	criteria: readonly Criterion[],
	lookup: WardLookup
): Result<unknown> {
	for (const { criterion, sources } of screening) {
		for (const source of sources) {
			const named = {
				criterion: labelOf(criteria, criterion),
				collection: source.collection,
				id: source.id
			};
			const record = lookup.find(source.collection, source.id);
			if (!record) return fail('screening.source.unknown', named);
			if (record.rev !== source.rev) return fail('screening.source.changed', named);
			if (!isUsableSource(source.collection, record, campaign))
				return fail('screening.source.unusable', named);
		}
	}
	return ok(true);
}

function labelOf(criteria: readonly Criterion[], code: string): string {
	return criteria.find((one) => one.code === code)?.label ?? code;
}

import { judgeAccount } from '../accounts/judgeAccount';
import { judgeAttachment } from '../attachments/judgeAttachment';
import { judgeCampaign } from '../campaigns/judgeCampaign';
import { judgeEntry } from '../entries/judgeEntry';
import { judgePerson } from '../people/judgePerson';
import { fail, type Result } from '../result';
import { judgeUnit } from '../units/judgeUnit';
import type { Attempt, Judge, RecordOf, Verdict } from './attempt';
import type { CollectionName } from './protocol';
import { yearEndJudge, type DailyCollection, type YearEndCollection } from './yearEndJudges';

const DAILY: { readonly [name in DailyCollection]: Judge<RecordOf[name]> } = {
	units: judgeUnit,
	people: judgePerson,
	users: judgeAccount,
	campaigns: judgeCampaign,
	entries: judgeEntry,
	attachments: judgeAttachment
};

/**
 * The one question that phone and server ask of every change: may this actor do this to this record now, and what
 * is then written? The phone asks before it queues, the server decides. Callers have already made sure that the
 * actor may read the record (`readScope`): what one may not read is unknown, not forbidden.
 */
export function judgeChange<name extends CollectionName>(
	collection: name,
	attempt: Attempt<RecordOf[name]>
): Result<Verdict> {
	if (Object.keys(attempt.change.fields).length === 0) return fail('change.empty');
	// The tables are indexed by the same name as the attempt's record: TypeScript cannot follow that through a union.
	const judge = (isDaily(collection)
		? DAILY[collection]
		: yearEndJudge(collection as YearEndCollection)) as unknown as Judge<RecordOf[name]>;
	return judge(attempt);
}

function isDaily(collection: CollectionName): collection is DailyCollection {
	return collection in DAILY;
}

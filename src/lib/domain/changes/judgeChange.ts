import { judgeAccount } from '../accounts/judgeAccount';
import { judgeAttachment } from '../attachments/judgeAttachment';
import { judgeAward } from '../awards/judgeAward';
import { judgeCampaign } from '../campaigns/judgeCampaign';
import { judgeConduct } from '../conduct/judgeConduct';
import { judgeCouncil } from '../councils/judgeCouncil';
import { judgeEntry } from '../entries/judgeEntry';
import { judgeInitiative } from '../initiatives/judgeInitiative';
import { judgeMeeting } from '../meetings/judgeMeeting';
import { judgeGrade } from '../grades/judgeGrade';
import { judgeNomination } from '../nominations/judgeNomination';
import { judgePerson } from '../people/judgePerson';
import { judgeProfile } from '../profiles/judgeProfile';
import { fail, type Result } from '../result';
import { judgeScore } from '../scores/judgeScore';
import { judgeUnit } from '../units/judgeUnit';
import type { Attempt, Judge, RecordOf, Verdict } from './attempt';
import type { CollectionName } from './protocol';

const JUDGES: { readonly [name in CollectionName]: Judge<RecordOf[name]> } = {
	units: judgeUnit,
	people: judgePerson,
	users: judgeAccount,
	campaigns: judgeCampaign,
	entries: judgeEntry,
	initiatives: judgeInitiative,
	scores: judgeScore,
	meetings: judgeMeeting,
	awards: judgeAward,
	councils: judgeCouncil,
	profiles: judgeProfile,
	grades: judgeGrade,
	conduct: judgeConduct,
	nominations: judgeNomination,
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
	// The table is indexed by the same name as the attempt's record: TypeScript cannot follow that through a union.
	const judge = JUDGES[collection] as Judge<RecordOf[name]>;
	return judge(attempt);
}

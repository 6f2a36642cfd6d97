import { judgeAward } from '../awards/judgeAward';
import { judgeConduct } from '../conduct/judgeConduct';
import { judgeCouncil } from '../councils/judgeCouncil';
import { judgeGrade } from '../grades/judgeGrade';
import { judgeInitiative } from '../initiatives/judgeInitiative';
import { judgeMeeting } from '../meetings/judgeMeeting';
import { judgeNomination } from '../nominations/judgeNomination';
import { judgeProfile } from '../profiles/judgeProfile';
import { judgeScore } from '../scores/judgeScore';
import type { Judge, RecordOf } from './attempt';
import type { CollectionName } from './protocol';

/** Collections that are written all day by everybody; the others are the work of a few at the year's end. */
export type DailyCollection = 'units' | 'people' | 'users' | 'campaigns' | 'entries' | 'attachments';
export type YearEndCollection = Exclude<CollectionName, DailyCollection>;

const JUDGES: { readonly [name in YearEndCollection]: Judge<RecordOf[name]> } = {
	councils: judgeCouncil,
	profiles: judgeProfile,
	initiatives: judgeInitiative,
	scores: judgeScore,
	grades: judgeGrade,
	conduct: judgeConduct,
	nominations: judgeNomination,
	meetings: judgeMeeting,
	awards: judgeAward
};

/**
 * The rules of a record of the year's end. A module of its own, because most engines of the server never judge one:
 * there it is a bundle that is loaded when it is first asked for (`scripts/lib/buildHooks.mjs`).
 */
export function yearEndJudge<name extends YearEndCollection>(collection: name): Judge<RecordOf[name]> {
	return JUDGES[collection];
}

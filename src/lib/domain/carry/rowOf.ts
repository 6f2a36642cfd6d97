import { accountSchema } from '../accounts/account';
import { awardSchema } from '../awards/award';
import { campaignSchema } from '../campaigns/campaign';
import type { RecordOf } from '../changes/attempt';
import { conductSchema } from '../conduct/conduct';
import { councilSchema } from '../councils/council';
import { entrySchema } from '../entries/entry';
import { gradeSchema } from '../grades/grade';
import { initiativeSchema } from '../initiatives/initiative';
import { meetingSchema } from '../meetings/meeting';
import { nominationSchema } from '../nominations/nomination';
import { personSchema } from '../people/person';
import { profileSchema } from '../profiles/profile';
import { scoreSchema } from '../scores/score';
import { unitSchema } from '../units/unit';
import type { Parcel } from './parcel';

type Carried = Exclude<keyof RecordOf, 'attachments'>;

const SCHEMAS: { readonly [name in Carried]: () => { safeParse(value: unknown): Parsed<RecordOf[name]> } } = {
	units: () => unitSchema,
	people: () => personSchema,
	users: () => accountSchema,
	campaigns: () => campaignSchema,
	entries: () => entrySchema,
	councils: councilSchema,
	profiles: profileSchema,
	initiatives: initiativeSchema,
	scores: scoreSchema,
	grades: gradeSchema,
	conduct: conductSchema,
	nominations: nominationSchema,
	meetings: meetingSchema,
	awards: awardSchema
};
type Parsed<R> = { readonly success: true; readonly data: R } | { readonly success: false };

/**
 * A record of an emergency export, to be shown until the server has taken it.
 * @returns `null` when it does not have the shape: its changes hold the words, so nothing is lost with it
 */
export function rowOf({ collection, record }: Parcel['rows'][number]): RecordOf[Carried] | null {
	if (collection === 'attachments') return null;
	const parsed = SCHEMAS[collection]().safeParse(record);
	return parsed.success && parsed.data.rev === 0 ? parsed.data : null;
}

import * as z from 'zod/mini';
import { id } from '../ids';
import { once } from '../once';
import { day, dayOrNone } from '../schemas';
import { line } from '../text/fields';

/** Which council: for emulation and commendation, or for initiatives (domain §1.8, §4.3). */
export const COUNCIL_KINDS = ['emulation', 'initiative'] as const;
export type CouncilKind = (typeof COUNCIL_KINDS)[number];

export const COUNCIL_ROLES = ['chair', 'viceChair', 'secretary', 'member'] as const;
export type CouncilRole = (typeof COUNCIL_ROLES)[number];

/** Somebody's time in a council; `to` is the last inclusive day, empty while it lasts. */
const member = () =>
	z.object({ person: id, role: z.enum(COUNCIL_ROLES), votes: z.boolean(), from: day, to: dayOrNone });
export type CouncilMember = Readonly<z.infer<ReturnType<typeof member>>>;

/** What acts write of a council. */
export const councilFields = once(() => ({
	name: line(200).check(z.minLength(1, 'council.name.missing')),
	kind: z.enum(COUNCIL_KINDS),
	members: z.array(member()).check(z.maxLength(60, 'council.members.tooMany')),
	/** decision that made it: number, day, who issued it; blank until given */
	decisionNumber: line(60),
	decisionDate: dayOrNone,
	decisionIssuer: line(200),
	/** validity, as days; both may be empty */
	from: dayOrNone,
	to: dayOrNone
}));

export const councilSchema = once(() => z.object({ id, rev: z.int(), ...councilFields() }));
export type Council = Readonly<z.infer<ReturnType<typeof councilSchema>>>;

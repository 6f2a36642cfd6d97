import * as z from 'zod/mini';
import { id } from '../ids';
import { once } from '../once';
import { dayOrNone } from '../schemas';
import { line } from '../text/fields';

/** An award or title received before: the tables of the forms' part III (domain §1.2, §1.3). */
const earlierAward = () =>
	z.object({
		kind: z.enum(['title', 'award']),
		year: z.int().check(z.minimum(1900), z.maximum(2999)),
		name: line(200),
		/** number, day and issuer of the decision, as the form's column has them */
		decision: line(300)
	});
export type EarlierAward = Readonly<z.infer<ReturnType<typeof earlierAward>>>;

/** What the forms ask of a person (product §4): read by that person and the standing body. */
export const profileFields = once(() => ({
	person: id,
	birthday: dayOrNone,
	gender: z.enum(['', 'female', 'male']),
	/** "Quê quán" */
	origin: line(300),
	/** "Trú quán" */
	residence: line(300),
	education: line(300),
	/** "Học hàm, học vị, danh hiệu, giải thưởng" */
	academicTitle: line(300),
	/** party and mass organisations' positions, when a form asks for them */
	positions: line(300),
	/** "Quyền hạn, nhiệm vụ được giao" */
	duties: line(1_000),
	earlierAwards: z.array(earlierAward()).check(z.maxLength(60))
}));

export const profileSchema = once(() => z.object({ id, rev: z.int(), ...profileFields() }));
export type Profile = Readonly<z.infer<ReturnType<typeof profileSchema>>>;

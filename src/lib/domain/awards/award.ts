import * as z from 'zod/mini';
import { namedFiles } from '../attachments/namedFile';
import { id } from '../ids';
import { once } from '../once';
import { dayOrNone } from '../schemas';
import { subjectFields } from '../subjects';
import { codeOrNone, line, words } from '../text/fields';

export const AWARD_STATES = ['decided', 'revoked'] as const;

/** What a decision gave to one nominee. Number and day stay blank until the clerk gives them. */
export const awardFields = once(() => ({
	campaign: id,
	nomination: id,
	level: codeOrNone(),
	...subjectFields(),
	position: line(200),
	/** "Giấy khen", as the level says */
	form: line(120),
	/** for what, in the words of the decision */
	achievement: words(2_000),
	number: line(60),
	date: dayOrNone,
	issuer: line(200),
	/** the signed scan */
	attachments: namedFiles(),
	state: z.enum(AWARD_STATES),
	revokeReason: words(2_000),
	revokeNumber: line(60),
	revokeDate: dayOrNone,
	/** `everyone`: published, so that everybody with an account sees it */
	shownTo: z.enum(['council', 'everyone'])
}));

export const awardSchema = once(() => z.object({ id, rev: z.int(), ...awardFields(), reporter: id }));
export type Award = Readonly<z.infer<ReturnType<typeof awardSchema>>>;

/** An award that says nothing yet, to be completed by what is known. */
export function blankAward(known: Pick<Award, 'id' | 'reporter'> & Partial<Award>): Award {
	return {
		rev: 0,
		campaign: '',
		nomination: '',
		level: '',
		subjectKind: 'person',
		subject: '',
		subjectName: '',
		unit: '',
		position: '',
		form: '',
		achievement: '',
		number: '',
		date: '',
		issuer: '',
		attachments: [],
		state: 'decided',
		revokeReason: '',
		revokeNumber: '',
		revokeDate: '',
		shownTo: 'council',
		...known
	};
}

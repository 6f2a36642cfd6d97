import * as z from 'zod/mini';
import { namedFiles } from '../attachments/namedFile';
import { id } from '../ids';
import { once } from '../once';
import { dayOrNone } from '../schemas';
import { subjectFields } from '../subjects';
import { codeOrNone, line, words } from '../text/fields';

export const GRADE_STATUS = ['provisional', 'official'] as const;

/** A grade that somebody else gave (domain §5.3, §5.4): typed in with its source document, never computed. */
export const gradeFields = once(() => ({
	campaign: id,
	...subjectFields(),
	/** codes of a scale of the campaign and of a grade on it */
	scale: codeOrNone().check(z.minLength(1, 'grade.scale.missing')),
	grade: codeOrNone().check(z.minLength(1, 'grade.grade.missing')),
	status: z.enum(GRADE_STATUS),
	/** the paper that says so: number or title, day, who decided */
	document: line(300),
	decidedOn: dayOrNone,
	decidedBy: line(200),
	attachments: namedFiles(),
	withdrawn: z.boolean(),
	withdrawReason: words(2_000)
}));

export const gradeSchema = once(() => z.object({ id, rev: z.int(), ...gradeFields(), reporter: id }));
export type Grade = Readonly<z.infer<ReturnType<typeof gradeSchema>>>;

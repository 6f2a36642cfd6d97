import * as z from 'zod/mini';
import { UNIT_KINDS } from '../../units/unit';
import { calendarDay, calendarDayOrBlank, code, filledLine, listOf, paragraph } from './primitives';

export const period = z.lazy(() =>
	z.object({
		/** First day; `''` until the plan is issued, whose day it then is. */
		first: calendarDayOrBlank,
		/** Last day that counts: "trước ngày 20/12" is stored as 19/12 (product §2.6). */
		last: calendarDay,
		/** The plan's words; `''` when the days were changed since. */
		wording: paragraph
	})
);

export const level = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		/** From the ward upward: 1, 2, … */
		order: z.int().check(z.minimum(1), z.maximum(9)),
		/** "Giấy khen", "Bằng khen". */
		awardForm: filledLine,
		/** Who decides: "Chủ tịch UBND phường". */
		decidedBy: filledLine,
		/** Decided in the ward itself, so that no submission to a superior follows. */
		own: z.boolean(),
		quotaWording: paragraph,
		dossierHeading: paragraph
	})
);

export const personCategory = z.lazy(() =>
	z.object({
		code,
		label: filledLine,
		mayBeNominated: z.boolean(),
		/** Levels at which such a person may be nominated. */
		levels: listOf(code, 9)
	})
);

export const unitKind = z.lazy(() =>
	z.object({
		code: z.enum(UNIT_KINDS),
		label: filledLine,
		mayBeNominated: z.boolean(),
		levels: listOf(code, 9)
	})
);

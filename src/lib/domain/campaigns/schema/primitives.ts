import * as z from 'zod/mini';
import '../../noCompiledChecks';
import { isDay } from '../../time';

// Made when they are first asked: an engine of the server that never reads a plan need not hold them.

/** Name of a part of the rules that records refer to: stable, never shown. */
export const code = z.lazy(() => z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/)));

/** One line of the plan, NFC; may be empty where the plan leaves a blank. */
const aLine = () => z.string().check(z.normalize('NFC'), z.maxLength(300), z.regex(/^[^\r\n]*$/));
export const line = z.lazy(aLine);
export const filledLine = z.lazy(() => aLine().check(z.minLength(1)));

/** A paragraph of the plan, NFC. */
const aParagraph = () => z.string().check(z.normalize('NFC'), z.maxLength(4000));
export const paragraph = z.lazy(aParagraph);
export const filledParagraph = z.lazy(() => aParagraph().check(z.minLength(1)));

export const calendarDay = z.lazy(() => z.string().check(z.refine(isDay)));
export const calendarDayOrBlank = z.lazy(() =>
	z.string().check(z.refine((value) => value === '' || isDay(value)))
);

/** A decimal number as text, point as separator, so that no figure is ever rounded by a float. */
export const decimal = z.lazy(() => z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/)));

/** A share as a fraction of whole numbers: two thirds is 2/3, five percent 5/100. */
export const share = {
	num: z.int().check(z.minimum(0), z.maximum(1000)),
	den: z.int().check(z.minimum(1), z.maximum(1000))
};

export function listOf<T extends z.core.SomeType>(item: T, max: number) {
	return z.array(item).check(z.maxLength(max));
}

export const subjectKind = z.enum(['collective', 'individual']);
export type SubjectKind = z.infer<typeof subjectKind>;

/** Rules are only ever replaced, never written into. */
export type DeepReadonly<T> = T extends (infer Item)[]
	? readonly DeepReadonly<Item>[]
	: T extends object
		? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
		: T;

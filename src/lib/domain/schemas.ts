import * as z from 'zod/mini';
import './noCompiledChecks';

/** A calendar day `YYYY-MM-DD` in Asia/Ho_Chi_Minh; whether it exists in the calendar is asked by `isDay`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day.shape'));
export const dayOrNone = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'day.shape'));

/** An instant as ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export const instant = z
	.string()
	.check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'instant.shape'));

export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'sha256.shape'));

import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../result';

interface Checker<T> {
	safeParse(value: unknown): z.core.util.SafeParseResult<T>;
}

const DOTTED = /^[a-z]\w*(\.\w+)+$/;

/**
 * Checks a value against a schema whose own messages are error codes.
 * @param otherwise code when the schema's message is no code of ours (a wrong type, a missing field)
 * @returns the first problem; `params.field` is the dotted path, `params.max` a broken maximum
 */
export function parseAs<T>(schema: Checker<T>, value: unknown, otherwise: string): Result<T> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return ok(parsed.data);
	const issue = parsed.error.issues[0];
	const field = issue?.path.join('.') ?? '';
	const code = issue && DOTTED.test(issue.message) ? issue.message : otherwise;
	return issue?.code === 'too_big'
		? fail(code, { field, max: Number(issue.maximum) })
		: fail(code, { field });
}

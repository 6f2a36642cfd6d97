/** Why something was not done: a dotted code that `i18n` turns into words, and the values those words need. */
export interface Problem {
	readonly code: string;
	readonly params?: Readonly<Record<string, string | number>>;
}

/** What a rule answers: never an exception, never a text. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

export function ok<T>(value: T): Result<T> {
	return { ok: true, value };
}

export function fail(code: string, params?: Problem['params']): Result<never> {
	return { ok: false, error: params ? { code, params } : { code } };
}

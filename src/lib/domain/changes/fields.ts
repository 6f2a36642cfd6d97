import { fail, ok, type Result } from '../result';

type Fields = Readonly<Record<string, unknown>>;

/** Refuses a change that names a field it may not carry: a derived one, somebody else's, or one that is unknown. */
export function onlyFields(fields: Fields, allowed: readonly string[]): Result<Fields> {
	const stranger = Object.keys(fields).find((field) => !allowed.includes(field));
	return stranger === undefined ? ok(fields) : fail('change.fieldNotAllowed', { field: stranger });
}

/** The named fields of a record, as the verdict writes them. */
export function pick<R extends object>(record: R, names: readonly string[]): Fields {
	const source = record as Fields;
	// Pairs would be made for `Object.fromEntries`; the server's engine is slow at it, and picks for every change.
	const picked: Record<string, unknown> = {};
	for (const name of names) picked[name] = source[name];
	return picked;
}

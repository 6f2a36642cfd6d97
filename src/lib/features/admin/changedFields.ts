import { sameValue } from '$lib/domain/changes/canonical';
import type { SyncMark } from '$lib/store/rows';

type Fields = Readonly<Record<string, unknown>>;

/** Only what differs from the record travels; all of it while there is no record. */
export function changedFields(before: object | undefined, form: Fields): Fields {
	if (!before) return form;
	const old = before as Fields;
	return Object.fromEntries(Object.entries(form).filter(([name, value]) => !sameValue(old[name], value)));
}

/** A new record that the server refused: whatever is sent next has to make it as a whole. */
export function isUntaken(row: { readonly sync: SyncMark; readonly base?: object }): boolean {
	return row.sync === 'refused' && row.base === undefined;
}

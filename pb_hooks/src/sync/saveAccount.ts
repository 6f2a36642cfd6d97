import type { Instant } from '$lib/domain/time';
import { fieldsOf } from './layout';
import { newId, openLog } from './log';
import { statements } from './statements';

/** What the caller itself set of an account beside its password; all else stands as others left it. */
export interface Setting {
	/** account that did it; `system` for the server's own console */
	readonly by: string;
	readonly now: Instant;
	/** fields that the caller has set */
	readonly fields: readonly string[];
	/** the token key under which it was asked for, where an ended session may not do it */
	readonly session?: string;
}

/**
 * Saves an account whose password was set: the one write of the ward's data beside `applyChange`, because a password
 * never travels as a change. It is logged without its value, with what follows from it; a first account with its fields.
 * Hashing takes a tenth of a second: what others changed of the account meanwhile (its roles, its being disabled)
 * stands as they left it.
 * @returns false when the session has ended meanwhile: nothing was written
 */
export function saveAccount(app: pb.App, record: pb.Record, { by, now, fields, session }: Setting): boolean {
	let saved = false;
	app.runInTransaction((tx) => {
		const db = statements(tx.db());
		db.run('DELETE FROM moves WHERE seq < 0');
		let before = {};
		if (!record.isNew()) {
			const stored = tx.findRecordById('users', record.id);
			if (session !== undefined && stored.getString('tokenKey') !== session) return;
			for (const field of fieldsOf('users')) {
				if (!fields.includes(field)) record.set(field, valueOf(stored, field));
			}
			before = valuesOf(stored, fields);
		}
		const rev = openLog(db).append({
			changeId: newId(),
			actor: by,
			device: '',
			capturedAt: now,
			clockOffset: null,
			receivedAt: now,
			collection: 'users',
			record: record.id,
			kind: 'applied',
			fields: [...fields, 'password'],
			payload: { before, after: valuesOf(record, fields) }
		});
		record.set('rev', rev);
		tx.save(record);
		saved = true;
	});
	return saved;
}

function valuesOf(record: pb.Record, fields: readonly string[]): object {
	return Object.fromEntries(fields.map((field) => [field, valueOf(record, field)]));
}

function valueOf(record: pb.Record, field: string): unknown {
	if (field === 'roles') return JSON.parse(record.getString(field) || '[]');
	return field === 'disabled' || field === 'mustChange' ? record.getBool(field) : record.getString(field);
}

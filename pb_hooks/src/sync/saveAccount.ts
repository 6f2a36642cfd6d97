import type { Instant } from '$lib/domain/time';
import { fieldsOf } from './layout';
import { newId, openLog } from './log';
import { statements } from './statements';

/**
 * Saves an account whose password was set: the one write of the ward's data beside `applyChange`, because a password
 * never travels as a change. It is logged without values; a first account with its fields.
 * Hashing takes a tenth of a second: what others changed of the account meanwhile (its roles, its being disabled)
 * stands as they left it.
 * @param by account that did it; `system` for the server's own console
 * @param session the token key under which it was asked for, where an ended session may not do it
 * @returns false when that session has ended meanwhile: nothing was written
 */
export function saveAccount(
	app: pb.App,
	record: pb.Record,
	by: string,
	now: Instant,
	session?: string
): boolean {
	let saved = false;
	app.runInTransaction((tx) => {
		const db = statements(tx.db());
		db.run('DELETE FROM moves WHERE seq < 0');
		if (!record.isNew()) {
			const stored = tx.findRecordById('users', record.id);
			if (session !== undefined && stored.getString('tokenKey') !== session) return;
			for (const field of fieldsOf('users')) {
				if (field !== 'mustChange') record.set(field, valueOf(stored, field));
			}
		}
		const fields = record.isNew() ? fieldsOf('users') : ['mustChange'];
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
			payload: {
				before: {},
				after: Object.fromEntries(fields.map((field) => [field, valueOf(record, field)]))
			}
		});
		record.set('rev', rev);
		tx.save(record);
		saved = true;
	});
	return saved;
}

function valueOf(record: pb.Record, field: string): unknown {
	if (field === 'roles') return JSON.parse(record.getString(field) || '[]');
	return field === 'disabled' || field === 'mustChange' ? record.getBool(field) : record.getString(field);
}

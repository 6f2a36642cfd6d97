import type { Instant } from '$lib/domain/time';
import { fieldsOf } from './layout';
import { newId, openLog } from './log';
import { statements } from './statements';

/**
 * Saves an account whose password was set: the one write of the ward's data beside `applyChange`, because a password
 * never travels as a change. It is logged without values; a first account with its fields.
 * @param by account that did it; `system` for the server's own console
 */
export function saveAccount(app: pb.App, record: pb.Record, by: string, now: Instant): void {
	app.runInTransaction((tx) => {
		const db = statements(tx.db());
		db.run('DELETE FROM moves WHERE seq < 0');
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
	});
}

function valueOf(record: pb.Record, field: string): unknown {
	if (field === 'roles') return JSON.parse(record.getString(field) || '[]');
	return field === 'disabled' || field === 'mustChange' ? record.getBool(field) : record.getString(field);
}

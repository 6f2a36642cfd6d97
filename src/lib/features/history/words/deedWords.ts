import type { HistoryRow } from '$lib/domain/history/answers';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { hasMessage, type MessageKey } from '$lib/i18n/i18n.svelte';

type Told = Pick<HistoryRow, 'kind' | 'file' | 'account' | 'fields' | 'after'>;

/**
 * What somebody did, as the key of its sentence.
 * @param record id of the record
 * @param isFirst the row that made the record
 */
export function deedWords(
	collection: CollectionName,
	record: string,
	{ kind, file, account, fields, after }: Told,
	isFirst: boolean
): MessageKey {
	if (kind === 'erasure') return file === '' ? 'history.did.erased' : 'history.did.erasedFile';
	if (file !== '' || collection === 'attachments') {
		return after.kind === undefined || after.kind === 'photo'
			? 'history.did.photoArrived'
			: 'history.did.paperArrived';
	}
	if (kind === 'conflict') return 'history.did.lost';
	if (collection === 'users' && fields.includes('password')) {
		if (account === record) return 'history.did.passwordOwn';
		return fields.includes('resetAt') ? 'history.did.passwordReset' : 'history.did.passwordGiven';
	}
	if (fields.length === 1 && fields[0] === 'resetAnswer') return 'history.did.resetAnswered';
	if (isFirst) return collection === 'entries' ? 'history.did.sent' : 'history.did.made';
	const moved = `history.did.${collection}.${String(after.state)}`;
	if (fields.includes('state') && hasMessage(moved)) return moved;
	return kind === 'merged' ? 'history.did.merged' : 'history.did.changed';
}

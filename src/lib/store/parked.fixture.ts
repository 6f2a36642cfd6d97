import type { Change } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { newestVersion, settleConflict } from './parked';

/**
 * Answers a conflict with the own version of every field, over whatever the server has by now,
 * as a person does who reads it and stays with the own one.
 * @returns `conflict.gone` also when both say the same by now
 */
export async function keepMine(context: StoreContext, changeId: string): Promise<Result<Change>> {
	const item = await context.db.outbox.where('changeId').equals(changeId).first();
	const newest = item && (await newestVersion(context.db, item));
	if (!item || !newest) return fail('conflict.gone');
	const settled = await settleConflict(context, changeId, { rev: Number(newest.rev), fields: item.fields });
	if (!settled.ok) return settled;
	return settled.value ? ok(settled.value) : fail('conflict.gone');
}

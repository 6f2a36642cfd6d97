import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { dropEdit, editKey, keepEdit, readEdit } from '../edits';
import { toWire } from '../outbox';
import { dropParked, isParked, letGo } from '../parked';
import { queueInside } from '../queueChange';
import { wantedFor } from '../wanted';
import { wholly } from '../wholly';
import type { DraftPoints, SheetWords } from './ownSheet';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Keeps a sheet that is being filled in; resolves when it is on disk (P1).
 * @param id of the sheet, made when it was begun
 * @param seen the initiative's words as they were read
 */
export function keepSheet(
	context: Pick<StoreContext, 'db' | 'now'>,
	id: string,
	sheet: SheetWords,
	seen: Fields
): Promise<void> {
	return keepEdit(context, 'scores', id, { ...sheet }, seen && { reading: seen });
}

/**
 * The sheet that was filled in becomes a change that waits for the server, in place of one that was refused; the edit
 * ends. What is given names the revision that was read: the rules refuse it when the council took up other words.
 * @returns `edit.gone`, `edit.nothing` when an earlier sheet says the same (then the edit ends too), or what the rules
 * say; then nothing has changed
 */
export async function giveScore(context: StoreContext, id: string): Promise<Result<Change>> {
	const { db, actor, newId } = context;
	const changeId = newId();
	const queued = await wholly(db, async () => {
		const done = await db.outbox.where('changeId').equals(changeId).first();
		if (done) return ok(toWire(done));
		const edit = await readEdit(db, 'scores', id);
		if (!edit) return fail('edit.gone');
		const others = await db.outbox.where('[collection+id]').equals(['scores', id]).toArray();
		for (const one of others) if (isParked(one)) await letGo(db, one);
		const stored = (await db.scores.get(id)) as Fields | undefined;
		const { initiative, comment, readRev, points } = edit.fields as unknown as SheetWords;
		const sheet: Fields = { points: given(points), comment, readRev };
		const changed = Object.entries(sheet).filter(([field, value]) => !sameValue(stored?.[field], value));
		const fields = stored ? Object.fromEntries(changed) : { initiative, ...sheet };
		if (Object.keys(fields).length === 0) return fail('edit.nothing');
		const campaign = (await db.initiatives.get(initiative))?.campaign ?? '';
		const change = await queueInside(context, changeId, {
			collection: 'scores',
			id,
			fields,
			wanted: wantedFor('scores', { ...stored, initiative, campaign }, fields, actor.person),
			...(edit.reading ? { seen: edit.reading } : {})
		});
		if (change.ok) await db.edits.delete(editKey('scores', id));
		return change;
	});
	if (queued.ok) context.changed();
	else if (queued.error.code === 'edit.nothing') await dropEdit(db, 'scores', id);
	return queued;
}

/** What was filled in since the last time it was given is thrown away. */
export function dropSheet({ db }: Pick<StoreContext, 'db'>, id: string): Promise<void> {
	return dropEdit(db, 'scores', id);
}

/**
 * Two phones of one account have each given a sheet: what the second one says is put into the first, to be looked at and
 * given again, and the second is let go of.
 * @param id of the sheet that the server has
 * @param twin of the one that it refused
 */
export async function adoptTwin(
	context: StoreContext,
	id: string,
	twin: string,
	seen: Fields
): Promise<Result<true>> {
	const { db } = context;
	const second = await db.scores.get(twin);
	if (!second) return fail('record.unknown');
	const { initiative, points, comment, readRev } = second;
	await keepSheet(context, id, { initiative, points, comment, readRev }, seen);
	await letTwinGo(context, twin);
	return ok(true);
}

/** The second sheet is let go of; the one that the server has stays as it is. */
export async function letTwinGo(context: StoreContext, twin: string): Promise<void> {
	const items = await context.db.outbox.where('[collection+id]').equals(['scores', twin]).toArray();
	for (const { changeId, status } of items) if (status !== 'sent') await dropParked(context, changeId);
}

/** Criteria that have no points yet are left out: the rules say which are missing. */
function given(points: readonly DraftPoints[]) {
	return points.filter((one) => one.points !== null);
}

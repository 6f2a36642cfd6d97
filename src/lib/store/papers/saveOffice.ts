import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import { mergePart } from '$lib/domain/papers/mergePart';
import { officeNow, partsOf, type WholeOffice } from '$lib/domain/papers/office';
import { officeFields, type OfficeField } from '$lib/domain/papers/officeSchema';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { endFields, openedRev, readEdit } from '../keepEdit';
import { toWire } from '../outbox';
import { queueInside } from '../queueChange';
import { wantedFor } from '../wanted';
import { wholly } from '../wholly';
import { itemsOfPart, revSeen } from './officeItems';

/**
 * What was typed of a part of the papers becomes one change, put together line by line with what has come meanwhile.
 * @returns `null` when nothing differs from what lies here (the edit ends all the same); `record.unknown`,
 *   `edit.gone`, `office.clash` while two versions of the part wait to be chosen from, or what the rules say
 */
export async function saveOffice(
	context: StoreContext,
	id: string,
	field: OfficeField
): Promise<Result<Change | null>> {
	const { db, actor } = context;
	const changeId = context.newId();
	const saved = await wholly<Change | null>(db, async () => {
		const done = await db.outbox.where('changeId').equals(changeId).first();
		if (done) return ok(toWire(done));
		const stored = await db.campaigns.get(id);
		if (!stored) return fail('record.unknown');
		const edit = await readEdit(db, 'campaigns', id);
		if (!edit || !(field in edit.fields)) return fail('edit.gone');
		const items = await itemsOfPart(db, id, field);
		if (items.some(({ status }) => status === 'conflict')) return fail('office.clash');

		const was = edit.was[field] as WholeOffice[typeof field];
		const mine = cleaned(field, edit.fields[field] as WholeOffice[typeof field]);
		const theirs = partsOf(officeNow(stored))[field];
		const { part, clashes } = mergePart(field, was, mine, theirs);
		await endFields(db, 'campaigns', id, [field]);
		if (sameValue(part, theirs)) return ok(null);
		const fields = { [field]: part };
		return queueInside(context, changeId, {
			collection: 'campaigns',
			id,
			fields,
			wanted: wantedFor('campaigns', stored, fields, actor.person),
			// What clashes has not been seen: the server says so, and the person chooses.
			baseRev: clashes ? openedRev(edit, [field]) : revSeen(stored, items),
			seen: { [field]: clashes ? was : theirs }
		});
	});
	if (saved.ok && saved.value) context.changed();
	return saved;
}

/** As the rules will store it, so that blank lines are no difference; what they refuse stays as it was typed. */
function cleaned<field extends OfficeField>(field: field, typed: WholeOffice[field]): WholeOffice[field] {
	const parsed = officeFields()[field].safeParse(typed);
	return parsed.success && parsed.data !== null ? (parsed.data as WholeOffice[field]) : typed;
}

import type { Change } from '$lib/domain/changes/protocol';
import type { Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { queueChange } from './queueChange';

type Fields = Readonly<Record<string, unknown>>;

/** Administration: a unit made or changed. `heads` replaces the whole list of terms. */
export function saveUnit(context: StoreContext, id: string, fields: Fields): Promise<Result<Change>> {
	const heads = (fields.heads ?? []) as readonly { person: string }[];
	return queueChange(context, {
		collection: 'units',
		id,
		fields,
		wanted: { people: heads.map((term) => term.person) }
	});
}

/** Administration: a person made or changed. `terms` replaces the whole list. */
export function savePerson(context: StoreContext, id: string, fields: Fields): Promise<Result<Change>> {
	return queueChange(context, { collection: 'people', id, fields, wanted: { people: [id] } });
}

/** Administration: an account made or changed. Its password is set apart, online. */
export async function saveAccount(
	context: StoreContext,
	id: string,
	fields: Fields
): Promise<Result<Change>> {
	const before = await context.db.users.get(id);
	const people = [before?.person ?? '', String(fields.person ?? '')];
	return queueChange(context, { collection: 'users', id, fields, wanted: { people, accounts: true } });
}

/**
 * Standing body: a campaign made, adjusted, issued, amended or moved on. With rules goes the server's version that they
 * were written on: where they clash, it tells the own parts from those that only somebody else has changed.
 */
export async function saveCampaign(
	context: StoreContext,
	id: string,
	fields: Fields
): Promise<Result<Change>> {
	const stored = await context.db.campaigns.get(id);
	const beneath = stored?.sync === 'confirmed' ? stored : stored?.base;
	const isParted = 'rules' in fields && beneath !== undefined;
	const parting = isParted ? { baseRev: beneath.rev, seen: { rules: beneath.rules } } : {};
	return queueChange(context, {
		collection: 'campaigns',
		id,
		fields,
		wanted: { campaigns: [id], ...('state' in fields ? { reviewOf: [id] } : {}) },
		...parting
	});
}

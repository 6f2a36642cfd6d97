import { sameValue } from '$lib/domain/changes/canonical';
import { mergePart } from '$lib/domain/papers/mergePart';
import { officeNow, partsOf, type WholeOffice } from '$lib/domain/papers/office';
import { OFFICE_FIELDS } from '$lib/domain/papers/officeParts';
import type { OfficeField } from '$lib/domain/papers/officeSchema';
import type { Problem } from '$lib/domain/result';
import type { StoreContext } from '../context';
import type { LocalDatabase } from '../database';
import { editKey, readEdit, without, type Edit } from '../keepEdit';
import { lasting } from '../lasting';
import type { OutboxItem } from '../outbox';
import type { LocalOf } from '../rows';
import { itemsOfPart, revSeen } from './officeItems';

/** A part of what a campaign's papers carry, as this phone shows it. */
export interface OpenPart<field extends OfficeField = OfficeField> {
	/** what was typed, and where nothing was, what the plan says */
	readonly part: WholeOffice[field];
	/** nobody has set it: it is the plan's */
	readonly isPlan: boolean;
	/** revision of the server's that was seen */
	readonly rev: number;
	/** `received`: nothing of it is on its way */
	readonly sending: 'received' | 'waiting' | 'refused' | 'conflict';
	/** the change that needs the person, and why; empty otherwise */
	readonly change: string;
	readonly problem: Problem | null;
}

export interface OpenOffice {
	readonly campaign: LocalOf<'campaigns'>;
	readonly parts: { readonly [field in OfficeField]: OpenPart<field> };
}

/** @returns `undefined` when this phone does not hold the campaign */
export async function openOffice(db: LocalDatabase, id: string): Promise<OpenOffice | undefined> {
	const campaign = await db.campaigns.get(id);
	if (!campaign) return undefined;
	const parts = partsOf(officeNow(campaign));
	const opened: Record<string, OpenPart> = {};
	for (const field of OFFICE_FIELDS) {
		const items = await itemsOfPart(db, id, field);
		opened[field] = {
			part: parts[field],
			isPlan: (campaign[field] ?? null) === null,
			rev: revSeen(campaign, items),
			...sendingOf(items)
		};
	}
	return { campaign, parts: opened as unknown as OpenOffice['parts'] };
}

function sendingOf(items: readonly OutboxItem[]): Pick<OpenPart, 'sending' | 'change' | 'problem'> {
	const parked = items.find(({ status }) => status === 'conflict' || status === 'refused');
	if (!parked) return { sending: items.length > 0 ? 'waiting' : 'received', change: '', problem: null };
	const sending = parked.status === 'conflict' ? 'conflict' : 'refused';
	return { sending, change: parked.changeId, problem: parked.problem ?? null };
}

/**
 * Puts what was typed on this phone, and not saved, onto what others have written since, line by line, so that nobody
 * goes on writing on an old list. The same line written twice is left as it was: saving it asks.
 */
export async function freshenOffice({ db }: Pick<StoreContext, 'db'>, id: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.edits, db.campaigns, db.outbox, async () => {
			const stored = await db.campaigns.get(id);
			const opened = await readEdit(db, 'campaigns', id);
			if (!stored || !opened) return;
			let edit: Edit | null = opened;
			const parts = partsOf(officeNow(stored));
			for (const field of OFFICE_FIELDS.filter((name) => name in opened.fields)) {
				const rev = revSeen(stored, await itemsOfPart(db, id, field));
				edit = edit && moved(edit, field, parts[field], rev);
			}
			await (edit ? db.edits.put(edit) : db.edits.delete(editKey('campaigns', id)));
		})
	);
}

/** The edit with that part on top of what lies here; `null` when nothing is left of it. */
function moved<field extends OfficeField>(
	edit: Edit,
	field: field,
	theirs: WholeOffice[field],
	rev: number
): Edit | null {
	const was = edit.was[field] as WholeOffice[field];
	const mine = edit.fields[field] as WholeOffice[field];
	if (sameValue(was, theirs)) return edit;
	const { part, clashes } = mergePart(field, was, mine, theirs);
	if (clashes) return edit;
	if (sameValue(part, theirs)) return without(edit, [field]);
	return {
		...edit,
		was: { ...edit.was, [field]: theirs },
		fields: { ...edit.fields, [field]: part },
		revs: { ...edit.revs, [field]: rev }
	};
}

import type { Change } from '$lib/domain/changes/protocol';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { editKey, keepEdit, unsavedEdits, type Edit } from './keepEdit';
import { queueChange, queueInside } from './queueChange';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

/** A proposal while it is being written: one subject, at as many levels as are ticked. */
export interface Proposal extends Pick<
	Nomination,
	'campaign' | 'subjectKind' | 'subject' | 'subjectName' | 'position' | 'reason' | 'directWork'
> {
	readonly levels: readonly string[];
}

/** An unfinished proposal on this phone, under the id that its first nomination gets. */
export interface ProposalDraft {
	readonly id: string;
	readonly updatedAt: string;
	readonly proposal: Proposal;
}

/** Keeps a proposal; resolves when it is on disk. */
export function keepProposal(
	context: Pick<StoreContext, 'db' | 'now'>,
	id: string,
	proposal: Proposal
): Promise<void> {
	return keepEdit(context, 'nominations', id, { ...proposal });
}

/** Proposals to come back to, latest first. */
export async function unfinishedProposals(db: LocalDatabase): Promise<readonly ProposalDraft[]> {
	return (await unsavedEdits(db)).filter(isProposal).map(({ id, updatedAt, fields }) => ({
		id,
		updatedAt,
		// Nothing else keeps an edit with levels.
		proposal: fields as unknown as Proposal
	}));
}

function isProposal({ collection, fields }: Edit): boolean {
	return collection === 'nominations' && 'levels' in fields;
}

/**
 * Proposes a subject at each ticked level, all on this phone or none; each nomination then goes its own way, so that one
 * which somebody else proposed first does not hold the others back. The draft ends with it.
 * @param draft id of the draft, which the first nomination takes
 * @returns ids of the nominations, or why the rules refused one
 */
export async function propose(
	context: StoreContext,
	draft: string,
	{ levels, subjectName: _subjectName, ...proposal }: Proposal
): Promise<Result<readonly string[]>> {
	const { db, actor, newId } = context;
	if (levels.length === 0) return fail('nomination.level.missing');
	const wishes = levels.map((level, place) => ({
		id: place === 0 ? draft : newId(),
		changeId: newId(),
		fields: { ...proposal, level }
	}));
	const queued = await wholly(db, async () => {
		for (const { id, changeId, fields } of wishes) {
			const wanted = wantedFor('nominations', {}, fields, actor.person);
			const change = await queueInside(context, changeId, { collection: 'nominations', id, fields, wanted });
			if (!change.ok) return change;
		}
		await db.edits.delete(editKey('nominations', draft));
		return ok(wishes.map(({ id }) => id));
	});
	if (queued.ok) context.changed();
	return queued;
}

/** Reason, position or kind of work of a proposal, as they stood on the screen. */
export async function editProposal(
	context: StoreContext,
	read: Pick<Nomination, 'id' | 'rev'>,
	fields: Partial<Pick<Nomination, 'reason' | 'position' | 'directWork'>>
): Promise<Result<Change>> {
	const nomination = await context.db.nominations.get(read.id);
	if (!nomination) return fail('record.unknown');
	return queueChange(context, {
		collection: 'nominations',
		id: read.id,
		fields,
		baseRev: read.rev,
		wanted: wantedFor('nominations', nomination, fields, context.actor.person)
	});
}

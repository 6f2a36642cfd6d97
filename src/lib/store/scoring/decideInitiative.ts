import { sameValue } from '$lib/domain/changes/canonical';
import { pick } from '$lib/domain/changes/fields';
import type { Change } from '$lib/domain/changes/protocol';
import type { CouncilAct } from '$lib/domain/initiatives/councilActs';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { initiativeAct } from '$lib/domain/initiatives/permissions';
import { INITIATIVE_WORDS } from '$lib/domain/initiatives/words';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from '../context';
import { forgetAnswers } from '../conflictAnswers';
import { endFields, followFiles, readEdit } from '../edits';
import { toWire, type OutboxItem } from '../outbox';
import { isParked, showAgain } from '../parked';
import { queueInside } from '../queueChange';
import { plain } from '../rows';
import { wantedFor } from '../wanted';
import { wholly } from '../wholly';

type Fields = Readonly<Record<string, unknown>>;

/** What the paper of a recognition says; typed into an edit of the initiative, the scan beside it. */
export const DECISION_FIELDS = [
	'decisionNumber',
	'decisionDate',
	'decisionIssuer',
	'decisionFiles'
] as const satisfies readonly (keyof Initiative)[];
const RECOGNITION_FIELDS = ['recognisedLevel', ...DECISION_FIELDS] as const;

/** What each act rests on: when it is no longer what was on the screen, the act is refused here already. */
const RESTS_ON: Partial<Readonly<Record<CouncilAct, readonly string[]>>> = {
	admit: INITIATIVE_WORDS,
	takeUp: INITIATIVE_WORDS,
	recognise: ['scored', 'votedIn', 'votePassed'],
	notRecognise: ['scored', 'votedIn', 'votePassed']
};

/** The council takes it up with the words that were read. @param read the initiative as it was on the screen */
export function takeUp(context: StoreContext, read: Initiative): Promise<Result<Change>> {
	return decideOn(context, 'takeUp', read, () => ({ state: 'underReview' }));
}

/** The standing body admits what came late, or does not, with a reason (product §2.6). */
export function admitInitiative(
	context: StoreContext,
	read: Initiative,
	admission: 'admitted' | 'rejected',
	reason: string
): Promise<Result<Change>> {
	return decideOn(context, 'admit', read, () => ({ admission, admissionReason: reason }));
}

/**
 * The sheets are counted: by this phone when it knows them all, else by the server, whose answer it then waits for.
 * @param reason why it is counted although sheets are missing; empty when none is
 */
export function countScores(
	context: StoreContext,
	read: Initiative,
	reason: string
): Promise<Result<Change>> {
	return decideOn(context, 'countScores', read, () => ({ missingScoresReason: reason }));
}

/** Recognised as the edit of it says: level, and as much of the paper as is known. */
export function recognise(context: StoreContext, read: Initiative): Promise<Result<Change>> {
	return decideOn(context, 'recognise', read, (typed) => ({
		state: 'recognised',
		...pick({ ...read, ...typed }, RECOGNITION_FIELDS)
	}));
}

/** Not recognised. @param reason at least 20 characters */
export function notRecognise(
	context: StoreContext,
	read: Initiative,
	reason: string
): Promise<Result<Change>> {
	return decideOn(context, 'notRecognise', read, () => ({
		state: 'notRecognised',
		notRecognisedReason: reason
	}));
}

/** The paper of a recognition gets its number, day, issuer and scan, as the edit says: only what differs travels. */
export function completeDecision(context: StoreContext, read: Initiative): Promise<Result<Change>> {
	return decideOn(context, 'completeDecision', read, (typed) =>
		pick(
			typed,
			DECISION_FIELDS.filter((field) => field in typed && !sameValue(typed[field], read[field]))
		)
	);
}

/**
 * Queues an act on the initiative as it was read, in place of the same act that was refused before; what was typed for
 * it ends, and its files follow.
 * @param fieldsOf the fields that travel, given what was typed into the edit
 */
async function decideOn(
	context: StoreContext,
	act: CouncilAct,
	read: Initiative,
	fieldsOf: (typed: Fields) => Fields
): Promise<Result<Change>> {
	const { db, actor, newId } = context;
	const changeId = newId();
	const { id } = read;
	const queued = await wholly(db, async () => {
		const done = await db.outbox.where('changeId').equals(changeId).first();
		if (done) return ok(toWire(done));
		const row = await db.initiatives.get(id);
		if (!row) return fail('record.unknown');
		const restsOn = RESTS_ON[act] ?? [];
		const stands = plain(row) as Fields;
		const unread = restsOn.filter((field) => !sameValue((read as Fields)[field], stands[field]));
		if (unread.length > 0) return fail(`initiative.${act}.changed`, { fields: unread.join(',') });
		const all = await db.outbox.where('[collection+id]').equals(['initiatives', id]).toArray();
		const earlier = all.filter(
			(one) => isParked(one) && one.changeId !== changeId && initiativeAct(one.fields) === act
		);
		const edit = await readEdit(db, 'initiatives', id);
		const fields = fieldsOf({ ...typedBefore(earlier), ...edit?.fields });
		if (Object.keys(fields).length === 0) return fail('edit.nothing');
		for (const one of earlier) {
			await db.outbox.delete(one.n);
			await forgetAnswers(db, one.changeId);
		}
		if (earlier.length > 0) await showAgain(db, { collection: 'initiatives', id });
		const change = await queueInside(context, changeId, {
			collection: 'initiatives',
			id,
			fields,
			baseRev: read.rev,
			wanted: wantedFor('initiatives', row, fields, actor.person),
			...(restsOn.length > 0 ? { seen: pick(read, ['rev', ...restsOn]) } : {})
		});
		if (!change.ok) return change;
		const named = [stands, ...earlier.map((one) => one.fields)].flatMap(
			({ decisionFiles = [] }) => decisionFiles
		);
		await followFiles(context, 'initiatives', id, { decisionFiles: named }, fields);
		await endFields(db, 'initiatives', id, Object.keys(fields));
		return change;
	});
	if (queued.ok) context.changed();
	return queued;
}

/** What was typed for an act that the server did not take, so that none of it has to be typed again. */
export function typedBefore(parked: readonly Pick<OutboxItem, 'fields'>[]): Fields {
	const fields: Fields = parked.at(-1)?.fields ?? {};
	return pick(
		fields,
		RECOGNITION_FIELDS.filter((field) => field in fields)
	);
}

import type { Actor } from '$lib/domain/access/actor';
import type { Outcome } from '$lib/domain/changes/answers';
import { initiativeCouncil, pointsOf } from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import type { Score } from '$lib/domain/scores/score';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import type { LocalOf } from '../rows';
import { NOON, phone } from '../ward.fixture';
import type { SheetWords } from './ownSheet';

export const ID = idOf('initiative');
export const SHEET = idOf('sheet');
export const MEMBER = actor('blochead', 'initiativeMember');
export const STANDING = actor('hoa', 'standing');

export const here = <R extends Initiative | Score>(record: R) =>
	({ ...record, sync: 'confirmed', gen: 1 }) as const;

/** A phone that has read the initiative council, and initiatives of it. */
export async function councilPhone(who: Actor, ...initiatives: readonly Initiative[]) {
	const context = await phone(who);
	await context.db.councils.put({ ...initiativeCouncil(), sync: 'confirmed', gen: 1 });
	await context.db.initiatives.bulkPut(initiatives.map((one): LocalOf<'initiatives'> => here(one)));
	return context;
}
export type CouncilPhone = Awaited<ReturnType<typeof councilPhone>>;

export const sheetOf = (fields: Partial<SheetWords> = {}): SheetWords => ({
	initiative: ID,
	points: pointsOf(25),
	comment: '',
	readRev: 9,
	...fields
});

/** The server refuses what waits. @param record its version */
export async function refuseAll({ db, actor: { account } }: CouncilPhone, code: string, record?: object) {
	const sent = await db.outbox.where('status').equals('waiting').toArray();
	const outcomes = sent.map(
		({ changeId }) => ({ changeId, outcome: 'refused', code, ...(record ? { record } : {}) }) as Outcome
	);
	await applyOutcomes(db, sent, { outcomes, now: NOON, account });
}

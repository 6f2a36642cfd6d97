import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { initiative, score, underReview } from '$lib/domain/initiatives/initiative.fixture';
import { idOf } from '$lib/domain/ward.fixture';
import { councilRows, sheetRows } from './councilRows';
import { councilPhone, here, ID, MEMBER } from './scoring.fixture';

test('the list follows what is written, one by one, without drafts and withdrawn ones', async () => {
	const { db } = await councilPhone(MEMBER, underReview(), initiative({ id: idOf('draft') }));
	const rows = councilRows(db);
	const told = vi.fn();
	const stop = rows.subscribe(told);
	await rows.settled();
	expect(rows.isReady).toBe(true);
	expect(rows.rows).toMatchObject([{ id: ID, stage: 'scoring', authors: ['lan', 'minh'] }]);
	expect(rows.rows[0]).not.toHaveProperty('solution');

	await db.initiatives.put(here(initiative({ id: idOf('new'), state: 'filed', late: true })));
	await vi.waitFor(() => expect(rows.rows.map(({ stage }) => stage).sort()).toEqual(['scoring', 'toAdmit']));
	await db.initiatives.update(idOf('new'), { state: 'withdrawn' });
	await db.initiatives.delete(ID);
	await vi.waitFor(() => expect(rows.rows).toEqual([]));
	expect(told.mock.calls.length).toBeGreaterThan(1);
	stop();
});

test('more than a page is read whole', async () => {
	const many = Array.from({ length: 95 }, (_, n) => initiative({ id: idOf(`i${n}x`), state: 'filed' }));
	const { db } = await councilPhone(MEMBER, ...many);
	const rows = councilRows(db);
	const stop = rows.subscribe(() => undefined);
	await rows.settled();
	expect(rows.rows).toHaveLength(95);
	stop();
});

test('of a sheet the list knows whose it is, never what it says', async () => {
	const { db } = await councilPhone(MEMBER, underReview());
	await db.scores.put(here(score('blochead')));
	const rows = sheetRows(db);
	const stop = rows.subscribe(() => undefined);
	await rows.settled();
	expect(rows.rows).toEqual([
		{
			id: idOf('sblochead'),
			initiative: ID,
			member: idOf('blochead'),
			reporter: MEMBER.account,
			state: 'given',
			sync: 'confirmed'
		}
	]);
	stop();
});

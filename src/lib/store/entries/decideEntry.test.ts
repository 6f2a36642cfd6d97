import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '$lib/domain/changes/answers';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import { plain } from '../rows';
import { entryHere, NOON, phone } from '../ward.fixture';
import { admitEntry, attestEntry, returnEntry } from './decideEntry';

const ID = idOf('deed');
const REASON = 'Xin ghi rõ ngày và nơi làm việc này.';
let context: Awaited<ReturnType<typeof phone>>;

beforeEach(async () => {
	context = await phone(actor('deskhead', 'unitHead'));
	await context.db.entries.put(entryHere('deed'));
});

const outbox = () => context.db.outbox.orderBy('n').toArray();

describe('a decision names the words that were read', () => {
	test.each([
		['attested', (read: ReturnType<typeof entryHere>) => attestEntry(context, ID, {}, read)],
		['returned', (read: ReturnType<typeof entryHere>) => returnEntry(context, ID, REASON, read)]
	])('%s: a pull in between brings other words, and nothing is written', async (_name, decide) => {
		const read = entryHere('deed');
		await context.db.entries.put(entryHere('deed', { rev: 8, story: 'Thêm' }));
		expect(await decide(read)).toEqual({
			ok: false,
			error: { code: 'entry.attest.changed', params: { fields: 'story' } }
		});
		expect(await outbox()).toEqual([]);
	});

	test('a tag in between changes no words: the decision names what was read', async () => {
		const read = entryHere('deed');
		await context.db.entries.put(entryHere('deed', { rev: 8, area: 'digital' }));
		expect(await attestEntry(context, ID, {}, read)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([{ baseRev: 7, seen: { rev: 7, title: 'Việc của deed' } }]);
		expect(await context.db.entries.get(ID)).toMatchObject({ state: 'attested', area: 'digital' });
	});

	test('keeps what was read when the server refuses, and a new decision stands in its place', async () => {
		await attestEntry(context, ID);
		const record = plain(entryHere('deed', { rev: 9, title: 'Đã sửa' }));
		const [item] = await outbox();
		const outcome: Outcome = {
			changeId: item?.changeId ?? '',
			outcome: 'refused',
			code: 'entry.attest.changed',
			record
		};
		await applyOutcomes(context.db, await outbox(), {
			outcomes: [outcome],
			now: NOON,
			account: context.actor.account
		});
		expect(await outbox()).toMatchObject([{ status: 'refused', seen: { title: 'Việc của deed' } }]);
		// No pull was needed: the answer brought the words that stand now.
		expect(await context.db.entries.get(ID)).toMatchObject({ title: 'Đã sửa', state: 'submitted', rev: 9 });
		expect(await attestEntry(context, ID)).toMatchObject({ ok: true });
		expect(await outbox()).toMatchObject([{ status: 'waiting', baseRev: 9, seen: { title: 'Đã sửa' } }]);
	});

	test('an admission too', async () => {
		const office = await phone(actor('hoa', 'standing'));
		await office.db.campaigns.toCollection().modify({ state: 'closed' });
		await office.db.entries.put(entryHere('deed', { late: true }));
		expect(await admitEntry(office, ID, 'admitted', 'Mất sóng')).toMatchObject({ ok: true });
		expect(await office.db.outbox.toArray()).toMatchObject([{ seen: { rev: 7 } }]);
	});
});

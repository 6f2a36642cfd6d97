import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../src/lib/domain/ward.fixture';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { queryInside } from '../support/inside';
import type { Phone } from '../support/phone';
import { changed, deed, made, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
/** two phones of one account, and the file between them */
let first: Phone;
let second: Phone;

beforeAll(async () => {
	ward = await startWard();
	first = await ward.phone('minh', idOf('first'));
	second = await ward.phone('minh', idOf('second'));
});
afterAll(() => ward.stop());

/** A creation on the first phone, and edits that follow it there. */
function acts(...titles: readonly string[]): readonly Change[] {
	const creation = deed('minh');
	return [creation, ...titles.map((title) => made('entries', creation.id, { title }))];
}

/** As the second phone brings it. */
function brought(change: Change, after: readonly Change[] = []): Change {
	return { ...change, device: idOf('first'), after: after.map(({ changeId }) => changeId) };
}

const outcomesOf = async (phone: Phone, ...changes: readonly Change[]) =>
	(await phone.push(...changes)).map(({ outcome }) => outcome);

describe('changes that another phone of the account brings', () => {
	it('stand in the log under the phone that made them', async () => {
		const [creation] = acts();
		if (!creation) throw new Error('no creation');
		await second.push(brought(creation));
		const sql = `SELECT json_object('device', device) AS item FROM changes WHERE id = '${creation.changeId}'`;
		expect(queryInside(ward.server.dataDir, sql)).toEqual([{ device: idOf('first') }]);
	});

	it('know what lay beneath them by name', async () => {
		const [creation, edit] = acts('Sửa trên máy thứ nhất') as [Change, Change];
		expect(await outcomesOf(first, creation)).toEqual(['applied']);
		expect(await outcomesOf(second, brought(edit, [creation]))).toEqual(['applied']);
		expect(await outcomesOf(first, edit)).toEqual(['applied']);
	});

	it('but not what their maker wrote later: both versions are kept', async () => {
		const [creation, early, late] = acts('Bản trong tệp', 'Bản viết sau') as [Change, Change, Change];
		await first.push(creation, late);
		expect(await outcomesOf(second, brought(early, [creation]))).toEqual(['conflict']);
		expect(
			await outcomesOf(second, brought({ ...early, changeId: idOf('again') }, [creation, late]))
		).toEqual(['applied']);
	});

	it('name nobody else’s change away', async () => {
		const [creation] = acts();
		if (!creation) throw new Error('no creation');
		const [made1] = await first.push(creation);
		const rev = made1 && 'rev' in made1 ? made1.rev : 0;
		const tagged = changed('entries', creation.id, rev, { area: 'digital' });
		expect(await outcomesOf(ward.phones.standing, tagged)).toEqual(['applied']);
		const blind = changed('entries', creation.id, rev, { area: 'procedures' });
		expect(await outcomesOf(second, { ...blind, after: [tagged.changeId] })).toEqual(['conflict']);
	});

	it.each([
		['a device that is no id', { device: 'x' }],
		['a list that is none', { after: 'x' }],
		['too many names', { after: Array.from({ length: 501 }, (_, n) => idOf(`n${n}`)) }]
	])('%s is refused by shape', async (_what, parts) => {
		const [creation] = acts();
		expect(await second.push({ ...creation, ...parts } as Change)).toMatchObject([{ outcome: 'refused' }]);
	});
});

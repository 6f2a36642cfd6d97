import { beforeEach, describe, expect, test } from 'vitest';
import { drawJpeg } from '../../../../tests/support/drawJpeg';
import { initiative } from '$lib/domain/initiatives/initiative.fixture';
import { nomination } from '$lib/domain/meetings/meetings.fixture';
import { idOf } from '$lib/domain/ward.fixture';
import type { StoreContext } from '../context';
import { CAMPAIGN, entryHere, phone } from '../ward.fixture';
import { gatherSource, type Asked } from './gatherSource';

const confirmed = { sync: 'confirmed', gen: 1 } as const;
const named = (id: string) => ({
	...{ id: idOf(id), sha256: 'a'.repeat(64), kind: 'photo' as const, name: 'anh.jpg', size: 9 },
	...{ caption: '', takenAt: '' }
});

let here: StoreContext;
beforeEach(async () => {
	here = await phone();
	await here.db.entries.bulkPut([
		entryHere('deed', { state: 'attested', attachments: [named('held'), named('absent')] }),
		entryHere('shown', { state: 'attested' }),
		entryHere('other', { state: 'attested' })
	]);
	const report = [{ key: 'achievements', text: '', entries: [idOf('deed')], initiatives: [] }];
	await here.db.nominations.put({ ...nomination('lan', { campaign: CAMPAIGN, report }), ...confirmed });
	await here.db.nominations.put({ ...nomination('hoa', { campaign: idOf('elsewhere') }), ...confirmed });
	await here.db.initiatives.put({
		...initiative({ campaign: CAMPAIGN, state: 'filed', entries: [idOf('shown')] }),
		...confirmed
	});
	const bytes = new Uint8Array(drawJpeg()).buffer;
	await here.db.fileCache.put({ id: idOf('held'), type: 'image/jpeg', bytes, along: CAMPAIGN });
});

async function gathered(asked: Asked = {}) {
	const result = await gatherSource(here.db, CAMPAIGN, asked);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}

describe('what papers are made of', () => {
	test('is the campaign’s alone, with the entries that a report or an initiative names', async () => {
		const source = await gathered();
		expect(source.nominations.map(({ id }) => id)).toEqual([idOf('nlan')]);
		expect([...source.entries.keys()].sort()).toEqual([idOf('deed'), idOf('shown')].sort());
		expect(source.people.size).toBeGreaterThan(3);
		expect('sync' in (source.nominations[0] ?? {})).toBe(false);
		expect(source.office.agency).toEqual(source.rules.frame.issuer);
	});

	test('reads photos of those alone whose annex is made, and knows their size', async () => {
		expect((await gathered()).photos.size).toBe(0);
		const { photos } = await gathered({ photosOf: ({ id }) => id === idOf('nlan') });
		expect([...photos]).toEqual([[idOf('held'), { width: 1600, height: 1200, type: 'jpg' }]]);
	});

	test('a photo that has gone from the phone is not there the second time either', async () => {
		const asked = { photosOf: () => true };
		expect((await gathered(asked)).photos.size).toBe(1);
		expect((await gathered(asked)).photos.size).toBe(1);
		await here.db.fileCache.clear();
		expect((await gathered(asked)).photos.size).toBe(0);
	});

	test('counts the whole movement when it is asked to', async () => {
		expect((await gathered()).movement.entries).toBe(0);
		expect((await gathered({ movement: true })).movement).toMatchObject({ entries: 3, initiatives: 1 });
	});

	test('a campaign that is not here is said so', async () => {
		expect(await gatherSource(here.db, idOf('gone'))).toEqual({
			ok: false,
			error: { code: 'papers.campaignUnknown' }
		});
	});
});

import { beforeAll, describe, expect, test } from 'vitest';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { readCampaignEdit } from '../../src/lib/store/campaignEdits';
import { LocalDatabase } from '../../src/lib/store/database';
import { DeviceDatabase } from '../../src/lib/store/device';
import { unfinishedDrafts } from '../../src/lib/store/drafts';
import { heldFile } from '../../src/lib/store/heldFile';
import { readMeta } from '../../src/lib/store/meta';
import { fixturesOf, keepFixture } from '../support/databases/fixtures';
import { furnishedDevice, furnishedPhone } from '../support/databases/furnish';
import { packed, readRaw, schemaOf, writeRaw } from '../support/databases/raw';

/*
 * A phone comes back after months: whatever schema it was left with opens with today's, and nothing of what the person
 * wrote is another by one byte. After a new `version(n)` run this file once with KEEP_FIXTURE=1 and commit what it made.
 */

let present: { readonly local: LocalDatabase; readonly device: DeviceDatabase };
beforeAll(async () => {
	present = { local: await furnishedPhone(), device: await furnishedDevice('device-present') };
	for (const kind of ['local', 'device'] as const) {
		const isNew = fixturesOf(kind).every(({ version }) => version !== present[kind].verno);
		if (process.env.KEEP_FIXTURE && isNew) await keepFixture(kind, present[kind].name);
	}
});

describe.each(['local', 'device'] as const)('the %s database', (kind) => {
	test('declares what its newest fixture holds: a changed schema is a new version with a fixture of its own', async () => {
		const newest = fixturesOf(kind).at(-1);
		expect(newest?.version, 'run this file with KEEP_FIXTURE=1').toBe(present[kind].verno);
		expect(schemaOf(await readRaw(present[kind].name))).toEqual(newest && schemaOf(newest.raw));
	});

	test('has a fixture of every version', () => {
		const versions = fixturesOf(kind).map(({ version }) => version);
		expect(versions).toEqual(Array.from({ length: present[kind].verno }, (_, n) => n + 1));
	});

	test.each(fixturesOf(kind))('opens as version $version left it, every byte the same', async ({ raw }) => {
		const name = `${kind}-of-${raw.version}`;
		await writeRaw(name, raw);
		const db = kind === 'local' ? new LocalDatabase(name) : new DeviceDatabase(name);
		await db.open();
		db.close();
		const upgraded = await readRaw(name);
		expect(schemaOf(upgraded)).toEqual(schemaOf(await readRaw(present[kind].name)));
		for (const [store, rows] of Object.entries(raw.rows)) {
			expect(rows.length, `the fixture shows nothing of ${store}`).toBeGreaterThan(0);
			expect(packed(upgraded.rows[store]), store).toEqual(rows);
		}
	});

	test('opens after a newer app was here, and leaves alone what that one brought', async () => {
		const newest = fixturesOf(kind).at(-1);
		if (!newest) throw new Error('no fixture');
		const name = `${kind}-of-a-newer-app`;
		const ahead = { name: 'ahead', keyPath: 'id', autoIncrement: false, indexes: [] };
		const stores = [...newest.raw.stores, ahead];
		const rows = { ...newest.raw.rows, ahead: [{ id: 'tomorrow' }] };
		await writeRaw(name, { version: newest.raw.version + 10, stores, rows });
		const db = kind === 'local' ? new LocalDatabase(name) : new DeviceDatabase(name);
		await db.open();
		db.close();
		const after = await readRaw(name);
		expect(packed(after.rows)).toEqual(rows);
		expect(after.version).toBe(newest.raw.version + 10);
	});
});

describe.each(fixturesOf('local'))('what the person sees of a phone of version $version', ({ raw }) => {
	let db: LocalDatabase;
	beforeAll(async () => {
		const name = `seen-${raw.version}`;
		await writeRaw(name, raw);
		db = new LocalDatabase(name);
	});

	test('drafts with their photos and thumbnails', async () => {
		const drafts = await unfinishedDrafts(db);
		expect(drafts.map(({ id }) => id).sort()).toEqual([idOf('mended'), idOf('writing')]);
		for (const { files } of drafts) {
			expect(files.length).toBeGreaterThan(0);
			for (const { id, size } of files) {
				expect((await heldFile(db, id, false))?.size).toBe(size);
				expect((await heldFile(db, id, true))?.size).toBeGreaterThan(0);
			}
		}
	});

	test('changes in every state, in the order of the acts', async () => {
		const items = await db.outbox.orderBy('n').toArray();
		const states = new Set(items.map(({ status }) => status));
		expect([...states].sort()).toEqual(['conflict', 'refused', 'sent', 'waiting']);
		expect(items.find(({ status }) => status === 'conflict')?.theirs).toMatchObject({ rev: 9 });
	});

	test('rules that somebody was editing, and what the phone remembers', async () => {
		const edit = await readCampaignEdit(db, idOf('campaign'));
		expect(withoutSections(edit?.base)).toEqual(withoutSections(RULES));
		expect(edit?.rules.name).toBe('Đang sửa');
		expect(await readMeta(db, 'device')).toBe(idOf('olddevice'));
	});
});

/** Forms have had sections, and what is assumed of them, since version 4; what a phone holds is never touched. */
function withoutSections(rules: typeof RULES | undefined) {
	if (!rules) return rules;
	const forms = rules.forms.map(({ sections: _sections, ...form }) => form);
	return {
		...rules,
		forms,
		assumptions: rules.assumptions.filter(({ about }) => !about.includes('sections'))
	};
}

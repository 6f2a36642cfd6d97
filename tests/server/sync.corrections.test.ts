import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change, Cursor } from '../../src/lib/domain/changes/protocol';
import { correctionOf } from '../../src/lib/domain/entries/correction';
import type { Entry } from '../../src/lib/domain/entries/entry';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { drawPng } from '../support/drawPng';
import type { Phone } from '../support/phone';
import { changed, deed, made, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

let seed = 500;
function photo() {
	const bytes = drawPng(40, 30, (seed += 1));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const named = {
		sha256,
		kind: 'photo',
		name: 'anh.png',
		size: bytes.length,
		caption: '',
		takenAt: ''
	} as const;
	return { bytes, named: { id: newId(), ...named } };
}
type Photo = ReturnType<typeof photo>;

async function bring(by: Phone, record: string, ...files: readonly Photo[]): Promise<void> {
	const outcomes = await by.sendFiles(
		files.map(({ named: { id, sha256, kind, size } }) =>
			made('attachments', id, { owner: 'entries', record, sha256, kind, size })
		),
		Object.fromEntries(files.map(({ bytes, named }) => [named.id, bytes]))
	);
	expect(outcomes.map(({ outcome }) => outcome)).toEqual(files.map(() => 'applied'));
}

const status = async (by: Phone, file: Photo) =>
	(
		await fetch(`${ward.server.url}/api/sync/files/${file.named.id}`, {
			headers: { Authorization: by.token, 'X-Sample-Now': by.now }
		})
	).status;

async function entryOf(by: Phone, id: string): Promise<Entry> {
	const { records } = await by.pullAll();
	return records.find(({ record }) => record.id === id)?.record as Entry;
}

/** A deed of Minh's about Lan with photos, attested by the head of the desk. */
async function attested(...files: readonly Photo[]): Promise<Entry> {
	const { minh, deskhead } = ward.phones;
	const sent = deed('minh', { attachments: files.map(({ named }) => named) });
	await minh.push(sent);
	await bring(minh, sent.id, ...files);
	const { rev } = await entryOf(deskhead, sent.id);
	await deskhead.push(changed('entries', sent.id, rev, { state: 'attested' }));
	return entryOf(minh, sent.id);
}

function correcting(original: Entry, edit: Readonly<Record<string, unknown>>): Change {
	return made('entries', newId(), correctionOf(original, edit) ?? {});
}

const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');
const toHoa = { subject: idOf('hoa'), subjectName: 'Hoa' };

/** What a phone gets after a place of the log: the ids that came, and those that went. */
async function since(by: Phone, before: { readonly cursor: Cursor; readonly stamp: string }) {
	const page = await by.pullAll(before.cursor, before.stamp);
	return {
		came: page.records.map(({ record }) => String(record.id)),
		gone: page.gone.map(({ id }) => id),
		page
	};
}

describe('a correction', () => {
	test('of an own attested entry is taken; an edit of it is refused with what stands', async () => {
		const { minh, lan } = ward.phones;
		const original = await attested();
		const [refused] = await minh.push(changed('entries', original.id, original.rev - 1, { title: 'Muộn' }));
		expect(refused).toMatchObject({
			outcome: 'refused',
			code: 'entry.edit.state',
			params: { state: 'attested' },
			record: { id: original.id, state: 'attested', title: original.title }
		});
		const second = correcting(original, { title: 'Đính chính' });
		expect((await minh.push(second)).map(said)).toEqual(['applied']);
		expect((await lan.push(correcting(original, { title: 'Của Lan' }))).map(said)).toEqual([
			'entry.corrects.unknown'
		]);
		expect((await minh.push(correcting(await entryOf(minh, second.id), { title: 'Nữa' }))).map(said)).toEqual(
			['entry.corrects.unknown']
		);
	});

	test('brings the files that it names, and no others, to whoever reads it alone', async () => {
		const { minh, hoa, standing } = ward.phones;
		const kept = photo();
		const dropped = photo();
		const added = photo();
		const original = await attested(kept, dropped);
		const before = await hoa.pullAll();
		expect(await status(hoa, kept)).toBe(404);
		const second = correcting(original, { ...toHoa, attachments: [kept.named, added.named] });
		expect((await minh.push(second)).map(said)).toEqual(['applied']);
		const { came, page } = await since(hoa, before);
		expect(came.filter((id) => [second.id, kept.named.id, dropped.named.id].includes(id)).sort()).toEqual(
			[second.id, kept.named.id].sort()
		);
		expect([await status(hoa, kept), await status(hoa, dropped), await status(hoa, added)]).toEqual([
			200, 404, 404
		]);
		await bring(minh, second.id, added);
		expect((await since(hoa, page)).came).toEqual([added.named.id]);
		expect(await status(hoa, added)).toBe(200);
		// A phone that reads everything anew gets the same.
		const whole = (await hoa.pullAll()).records.map(({ record }) => record.id);
		expect(whole).toEqual(expect.arrayContaining([second.id, kept.named.id, added.named.id]));
		expect(whole).not.toContain(dropped.named.id);
		expect((await standing.pullAll()).records.map(({ record }) => record.id)).toEqual(
			expect.arrayContaining([kept.named.id, dropped.named.id, added.named.id])
		);

		// It is about Lan after all: Hoa reads it no more, nor its files.
		const { cursor, stamp } = await hoa.pullAll();
		const { rev } = await entryOf(minh, second.id);
		const back = { subject: idOf('lan'), subjectName: 'Lan' };
		expect((await minh.push(changed('entries', second.id, rev, back))).map(said)).toEqual(['applied']);
		expect((await since(hoa, { cursor, stamp })).gone.sort()).toEqual(
			[second.id, kept.named.id, added.named.id].sort()
		);
		expect([await status(hoa, kept), await status(hoa, added)]).toEqual([404, 404]);
		expect(await status(minh, kept)).toBe(200);
	});

	test('of a correction still shows the first entry’s files', async () => {
		const { minh, standing, hoa } = ward.phones;
		const kept = photo();
		const original = await attested(kept);
		const second = correcting(original, toHoa);
		await minh.push(second);
		const waits = await entryOf(standing, second.id);
		expect(
			(await standing.push(changed('entries', second.id, waits.rev, { state: 'attested' }))).map(said)
		).toEqual(['applied']);
		const third = correcting(await entryOf(minh, second.id), { title: 'Đính chính lần hai' });
		expect((await minh.push(third)).map(said)).toEqual(['applied']);
		expect(await status(hoa, kept)).toBe(200);
		expect((await entryOf(hoa, third.id)).attachments).toEqual([kept.named]);
	});

	test('opens no stranger’s photo by naming it', async () => {
		const { minh, hoa } = ward.phones;
		const secret = photo();
		await attested(secret);
		const other = await attested();
		const thief = correcting(other, { ...toHoa, attachments: [secret.named] });
		expect((await minh.push(thief)).map(said)).toEqual(['applied']);
		expect(await entryOf(hoa, thief.id)).toBeDefined();
		expect(await status(hoa, secret)).toBe(404);
		expect((await hoa.pullAll()).records.map(({ record }) => record.id)).not.toContain(secret.named.id);
	});
});

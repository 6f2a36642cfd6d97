import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import type { FileKind } from '../../src/lib/domain/attachments/namedFile';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { drawJpeg } from '../support/drawJpeg';
import { drawPng } from '../support/drawPng';
import { executeInside } from '../support/inside';
import type { Phone } from '../support/phone';
import { changed, deed, made, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

interface Picked {
	readonly id: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly kind: FileKind;
}

const picked = (bytes: Uint8Array, kind: FileKind = 'photo'): Picked => ({
	id: newId(),
	bytes,
	kind,
	sha256: createHash('sha256').update(bytes).digest('hex')
});
let seed = 0;
const photo = (width = 300, height = 200) => picked(drawPng(width, height, (seed += 1)));
const named = ({ id, sha256, kind, bytes }: Picked) => ({
	id,
	sha256,
	kind,
	name: 'Ảnh 1.png',
	size: bytes.length,
	caption: '',
	takenAt: ''
});
const arrival = (file: Picked, record: string, more: Readonly<Record<string, unknown>> = {}): Change =>
	made('attachments', file.id, {
		owner: 'entries',
		record,
		sha256: file.sha256,
		kind: file.kind,
		size: file.bytes.length,
		...more
	});
const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');

/** An entry of Minh's that names the files. */
async function entryWith(...files: readonly Picked[]): Promise<string> {
	const id = newId();
	const [outcome] = await ward.phones.minh.push(deed('minh', { attachments: files.map(named) }, { id }));
	if (outcome?.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	return id;
}

const send = (by: Phone, record: string, ...files: readonly Picked[]) =>
	by.sendFiles(
		files.map((file) => arrival(file, record)),
		Object.fromEntries(files.map(({ id, bytes }) => [id, bytes]))
	);

const fetchFile = (by: Phone, id: string, search = '') =>
	fetch(`${ward.server.url}/api/sync/files/${id}${search}`, {
		headers: { Authorization: by.token, 'X-Sample-Now': by.now }
	});

/** The entry's revision, as Minh sees it. */
async function revOf(record: string): Promise<number> {
	const { records } = await ward.phones.minh.pullAll();
	return Number(records.find((one) => one.record.id === record)?.record.rev);
}

/** Every file below the storage of the attachments. */
function onDisk(): readonly string[] {
	const storage = join(ward.server.dataDir, 'storage');
	if (!existsSync(storage)) return [];
	return readdirSync(storage, { recursive: true, encoding: 'utf8' }).filter(
		(name) => statSync(join(storage, name)).isFile() && !name.endsWith('.attrs')
	);
}

describe('files that arrive', () => {
	test('several in one request, each confirmed by its own hash', async () => {
		const files = [photo(), photo(), photo()];
		const record = await entryWith(...files);
		const outcomes = await send(ward.phones.minh, record, ...files);
		expect(outcomes).toMatchObject(files.map(({ sha256 }) => ({ outcome: 'applied', sha256 })));
		for (const file of files) {
			const response = await fetchFile(ward.phones.minh, file.id);
			expect(response.status).toBe(200);
			expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(file.bytes))).toBe(true);
		}
	});

	test('PDF and Word, kept as papers to save', async () => {
		const zip = Buffer.concat([
			Buffer.from([0x50, 0x4b, 3, 4, ...Array<number>(22).fill(0), 17, 0, 0, 0]),
			Buffer.from('word/document.xml<w:document/>', 'latin1')
		]);
		const files = [picked(Buffer.from('%PDF-1.4\n%âãÏÓ\n'), 'pdf'), picked(zip, 'word')];
		const record = await entryWith(...files);
		expect((await send(ward.phones.minh, record, ...files)).map(said)).toEqual(['applied', 'applied']);
		const response = await fetchFile(ward.phones.minh, files[0]?.id ?? '');
		expect(response.headers.get('Content-Type')).toBe('application/pdf');
		expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[a-z0-9]{15}\.pdf"$/);
		expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
	});

	test('a bad one never stops the others', async () => {
		const [good, wrongHash, unnamed, html, text, cut, last] = [
			photo(),
			photo(),
			photo(),
			picked(Buffer.from('<html><script>alert(1)</script></html>')),
			picked(Buffer.from('a text that calls itself a PDF'), 'pdf'),
			photo(),
			photo()
		] as const;
		const record = await entryWith(good, wrongHash, html, text, cut, last);
		const all = [good, wrongHash, unnamed, html, text, cut, last];
		const outcomes = await ward.phones.minh.sendFiles(
			[...all.map((file) => arrival(file, record)), arrival(photo(), record), deed('minh')],
			{
				...Object.fromEntries(all.map(({ id, bytes }) => [id, bytes])),
				[wrongHash.id]: drawPng(10, 10, 1),
				[cut.id]: cut.bytes.subarray(0, 100)
			}
		);
		expect(outcomes.map(said)).toEqual([
			'applied',
			'attachment.hashDiffers',
			'attachment.notNamed',
			'attachment.kindDiffers',
			'attachment.kindDiffers',
			'attachment.hashDiffers',
			'applied',
			'attachment.fileMissing',
			'change.shape'
		]);
		expect((await fetchFile(ward.phones.minh, wrongHash.id)).status).toBe(404);
	});

	test('the same again: the first answer, and one file', async () => {
		const file = photo();
		const record = await entryWith(file);
		const change = arrival(file, record);
		const bytes = { [file.id]: file.bytes };
		const first = await ward.phones.minh.sendFiles([change], bytes);
		const files = onDisk().length;
		expect(await ward.phones.minh.sendFiles([change], bytes)).toEqual(first);
		// By another change (the outbox was brought to another phone): the same bytes are the same file.
		const other = await (
			await ward.phone('minh', idOf('newphone'))
		).sendFiles([arrival(file, record)], bytes);
		expect(other).toMatchObject([{ outcome: 'applied', sha256: file.sha256 }]);
		expect(onDisk().length).toBe(files);
	});

	test('other bytes under the same id are refused', async () => {
		const file = photo();
		const record = await entryWith(file);
		await send(ward.phones.minh, record, file);
		const forged = { ...photo(), id: file.id };
		expect((await send(ward.phones.minh, record, forged)).map(said)).toEqual(['attachment.frozen']);
	});

	test('for an entry that is not one’s own, or not there yet', async () => {
		const file = photo();
		const record = await entryWith(file);
		for (const by of ['lan', 'deskhead', 'standing', 'hoa'] as const) {
			expect((await send(ward.phones[by], record, file)).map(said)).toEqual(['attachment.ownerMissing']);
		}
		expect((await send(ward.phones.minh, newId(), file)).map(said)).toEqual(['attachment.ownerMissing']);
		expect((await send(ward.phones.minh, record, file)).map(said)).toEqual(['applied']);
	});

	test('a named file is taken after attestation too', async () => {
		const file = photo();
		const record = await entryWith(file);
		await ward.phones.deskhead.push(changed('entries', record, await revOf(record), { state: 'attested' }));
		expect((await send(ward.phones.minh, record, file)).map(said)).toEqual(['applied']);
	});

	test('a picture that would fill the memory is refused by its header', async () => {
		const bomb = Buffer.from(drawPng(8, 8, 3));
		bomb.writeUInt32BE(30_000, 16);
		bomb.writeUInt32BE(30_000, 20);
		const file = picked(bomb);
		const record = await entryWith(file);
		expect((await send(ward.phones.minh, record, file)).map(said)).toEqual(['attachment.tooManyPixels']);
	});

	test('leave nothing on the disk when they are refused', async () => {
		const before = onDisk();
		const [file, other] = [photo(), photo()];
		const record = await entryWith(file);
		await send(ward.phones.minh, record, other);
		await send(ward.phones.lan, record, file);
		expect(onDisk()).toEqual(before);
	});

	test('more than 20 in one request are refused', async () => {
		const files = Array.from({ length: 21 }, () => photo(4, 4));
		await expect(send(ward.phones.minh, newId(), ...files)).rejects.toThrow('request.tooMany');
	});
});

/** What one may not read is missing, and says no more than that. */
const missing = () => ({ refused: true, code: 'file.missing', server: ward.serverId });

describe('files that are read', () => {
	let file: Picked;
	beforeAll(async () => {
		file = photo(900, 600);
		await send(ward.phones.minh, await entryWith(file), file);
	});

	test.each([
		['minh', 200],
		['lan', 200],
		['deskhead', 200],
		['blochead', 200],
		['standing', 200],
		['chair', 200],
		['hoa', 404],
		['kphead', 404],
		['member', 404],
		['admin', 404],
		['voice', 404]
	] as const)('by %s: %i', async (by, status) => {
		for (const search of ['', '?thumb=1']) {
			const response = await fetchFile(ward.phones[by], file.id, search);
			expect(response.status).toBe(status);
			if (status === 404) expect(await response.json()).toEqual(missing());
		}
	});

	test('an unknown one is as missing as a forbidden one', async () => {
		const response = await fetchFile(ward.phones.minh, newId());
		expect([response.status, await response.json()]).toEqual([404, missing()]);
	});

	test('without a session: 401', async () => {
		const response = await fetch(`${ward.server.url}/api/sync/files/${file.id}`);
		expect(response.status).toBe(401);
	});

	test('a small picture is small, and neither is left in a cache', async () => {
		const small = await fetchFile(ward.phones.minh, file.id, '?thumb=1');
		const bytes = Buffer.from(await small.arrayBuffer());
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([240, 160]);
		expect(small.headers.get('Content-Type')).toBe('image/png');
		expect(small.headers.get('Content-Disposition')).toMatch(/^inline; filename="[a-z0-9]{15}\.png"$/);
		expect(small.headers.get('Cache-Control')).toBe('private, no-store');
	});

	test('the small picture of a JPEG is a JPEG: as a PNG it would be several times the size', async () => {
		const whole = picked(drawJpeg());
		await send(ward.phones.minh, await entryWith(whole), whole);
		const small = await fetchFile(ward.phones.minh, whole.id, '?thumb=1');
		const bytes = Buffer.from(await small.arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
		expect(small.headers.get('Content-Type')).toBe('image/jpeg');
		expect(bytes.length).toBeLessThan(whole.bytes.length / 10);
		// The whole one is what it was.
		const again = await fetchFile(ward.phones.minh, whole.id);
		expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(whole.bytes))).toBe(true);
	});

	test('a WebP is never decoded: its frame may be far larger than its header says', async () => {
		const u24 = (value: number) => [value & 255, (value >> 8) & 255, value >> 16];
		const frame = [0x10, 0, 0, 0x9d, 0x01, 0x2a, 0xff, 0x3f, 0xff, 0x3f, ...Array<number>(2000).fill(7)];
		const bytes = Buffer.concat([
			Buffer.from('RIFF....WEBPVP8X', 'latin1'),
			Buffer.from([10, 0, 0, 0, 0, 0, 0, 0, ...u24(9), ...u24(9)]),
			Buffer.from('VP8 ', 'latin1'),
			Buffer.from([...u24(frame.length), 0, ...frame])
		]);
		bytes.writeUInt32LE(bytes.length - 8, 4);
		const bomb = picked(bytes);
		const record = await entryWith(bomb);
		expect((await send(ward.phones.minh, record, bomb)).map(said)).toEqual(['applied']);
		const small = await fetchFile(ward.phones.minh, bomb.id, '?thumb=1');
		expect(Buffer.from(await small.arrayBuffer()).equals(bytes)).toBe(true);
		expect(onDisk().filter((name) => name.includes('thumbs') && name.endsWith('.webp'))).toEqual([]);
	});

	test('come with an entry that comes into sight, however old they are, and go with it', async () => {
		const evidence = photo();
		const record = newId();
		const about = {
			subjectKind: 'name',
			subject: '',
			subjectName: 'Chị Hòa',
			attachments: [named(evidence)]
		};
		await ward.phones.minh.push(deed('minh', about, { id: record }));
		await send(ward.phones.minh, record, evidence);
		const before = await ward.phones.hoa.pullAll();
		const rev = await revOf(record);
		const [linked] = await ward.phones.standing.push(
			changed('entries', record, rev, { linked: idOf('hoa') })
		);
		expect(said(linked)).toBe('applied');
		const after = await ward.phones.hoa.pull(before.cursor, before.stamp);
		expect(after.records.map((one) => `${one.collection}/${String(one.record.id)}`).sort()).toEqual([
			`attachments/${evidence.id}`,
			`entries/${record}`
		]);
		const [unlinked] = await ward.phones.standing.push(changed('entries', record, rev, { linked: '' }));
		expect(said(unlinked)).toBe('applied');
		const gone = await ward.phones.hoa.pull(after.cursor, after.stamp);
		expect(gone.gone.map((one) => `${one.collection}/${one.id}`).sort()).toEqual([
			`attachments/${evidence.id}`,
			`entries/${record}`
		]);
	});

	test('cannot be changed or removed underneath while no erasure was decided', () => {
		for (const sql of ["UPDATE attachments SET sha256 = 'x'", 'DELETE FROM attachments']) {
			expect(() => executeInside(ward.server.dataDir, sql)).toThrow('files are kept as they came');
		}
	});
});

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { CARRY_LIMITS } from '$lib/domain/carry/limits';
import { PARCEL_FORMAT, PARCEL_KIND, type Parcel } from '$lib/domain/carry/parcel';
import { idOf } from '$lib/domain/ward.fixture';
import { startLanguage } from '$lib/i18n/i18n.svelte';
import { draftOf, NOON, phone, photo } from '$lib/store/ward.fixture';
import { addDraftFile, saveDraft } from '$lib/store/drafts';
import { writeMeta } from '$lib/store/meta';
import { sha256Hex } from '$lib/store/sha256';
import { submitDraft } from '$lib/store/entries/submitDraft';
import { openParcel } from './openParcel';
import { packUnsent } from './packUnsent';

const OWNER = { server: 'server1', account: idOf('alan'), username: 'lan', name: 'Nguyễn Thị Lan' };
const PACKING = { now: NOON, progress: () => undefined, signal: new AbortController().signal };

beforeAll(startLanguage);

/** A phone with an entry and its photo waiting, and a draft. */
async function workingPhone() {
	const context = await phone();
	await writeMeta(context.db, { device: idOf('device') });
	const taken = { ...photo('apicture'), sha256: await sha256Hex(photo('apicture').bytes) };
	await saveDraft(context.db, draftOf('entry1', { title: 'Giúp bà Tư', story: 'Dòng một\nDòng hai' }));
	await addDraftFile(context.db, idOf('entry1'), taken, NOON);
	expect((await submitDraft(context, idOf('entry1'))).ok).toBe(true);
	await saveDraft(context.db, draftOf('draft1', { title: 'Đang viết' }));
	return context;
}

describe('an export', () => {
	test('holds everything that is on the phone alone, and opens again', async () => {
		const { db } = await workingPhone();
		const packed = await packUnsent(db, OWNER, PACKING);
		expect(packed.file.name).toBe('so-thi-dua_lan_2023-06-15_1200.zip');
		const opened = await openParcel(packed.file);
		if (!opened.ok) throw new Error(opened.error.code);
		const { parcel, bytesOf } = opened.value;
		expect(parcel.changes.map(({ collection }) => collection)).toEqual(['entries', 'attachments']);
		expect(parcel.rows).toHaveLength(1);
		expect(parcel.drafts.map(({ form }) => form.title)).toEqual(['Đang viết']);
		const [file] = parcel.files;
		const read = await bytesOf(file!);
		expect(read && [[...new Uint8Array(read.bytes)], read.thumb?.byteLength]).toEqual([[1, 2, 3, 4], 1]);
	});

	test('says in plain words what it holds', async () => {
		const { db } = await workingPhone();
		const { file } = await packUnsent(db, OWNER, PACKING);
		const text = await inside(file, 'doc-toi.txt');
		expect(text.startsWith('SỔ THI ĐUA')).toBe(true);
		for (const words of [
			'Giúp bà Tư',
			'Dòng hai',
			'Đang viết',
			`files/${idOf('apicture')}.jpg`,
			'15/06/2023'
		])
			expect(text).toContain(words);
	});

	test('carries neither the session nor the verifier of the account that is handed in', async () => {
		const { db } = await workingPhone();
		const account = { ...OWNER, token: 'secret-token', verifier: { hash: 'secret-hash' } };
		const { file } = await packUnsent(db, account, PACKING);
		expect(await inside(file, 'so-thi-dua.json')).not.toContain('secret');
	});

	test('leaves a damaged photo out and names it, for another phone would refuse the whole', async () => {
		const { db } = await workingPhone();
		await db.files.update(idOf('apicture'), { bytes: new Uint8Array([9, 9, 9, 9]).buffer });
		const packed = await packUnsent(db, OWNER, PACKING);
		const opened = await openParcel(packed.file);
		expect([packed.missing, opened.ok && opened.value.parcel.missing]).toEqual([1, [idOf('apicture')]]);
	});

	test('ends at once when it is stopped', async () => {
		const { db } = await workingPhone();
		await expect(packUnsent(db, OWNER, { ...PACKING, signal: AbortSignal.abort() })).rejects.toThrow();
	});
});

describe('a file that is none of ours, or no longer', () => {
	const parcel = (parts: Readonly<Record<string, unknown>> = {}) => ({
		kind: PARCEL_KIND,
		format: PARCEL_FORMAT,
		...OWNER,
		device: idOf('device'),
		madeAt: NOON,
		changes: [],
		rows: [],
		drafts: [],
		campaignEdits: [],
		files: [],
		missing: [],
		...parts
	});
	const change = { changeId: idOf('change'), collection: 'entries', id: idOf('e'), baseRev: 0, fields: {} };
	const whole = { ...change, capturedAt: NOON, clockOffset: null, device: idOf('device'), status: 'waiting' };
	const json = (parts?: Readonly<Record<string, unknown>>) =>
		zip({ 'so-thi-dua.json': JSON.stringify(parcel(parts)) });
	const fileOf = (parts: Partial<Parcel['files'][number]> = {}) => ({
		id: idOf('f'),
		owner: idOf('e'),
		type: 'image/jpeg',
		path: `files/${idOf('f')}.jpg`,
		size: 4,
		sha256: 'a'.repeat(64),
		...parts
	});

	test('the sound one that the others are made from opens', async () => {
		expect((await openParcel(json({ changes: [whole] }))).ok).toBe(true);
	});

	test.each<readonly [string, () => Blob | Promise<Blob>, string]>([
		['an empty file', () => new Blob([]), 'carry.notOurs'],
		['a photo', () => new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'carry.notOurs'],
		['a page of a portal', () => new Blob(['<!doctype html><p>Xin đăng nhập</p>']), 'carry.notOurs'],
		['another zip', () => zip({ 'word/document.xml': '<w/>' }), 'carry.notOurs'],
		['an empty zip', () => zip({}), 'carry.notOurs'],
		['a file of 2 GB', () => huge(2_000_000_000), 'carry.tooLarge'],
		['a zip that was cut off', () => cut(json(), 40), 'carry.damaged'],
		['a zip without its beginning', () => new Blob(['PK', json().slice(60)]), 'carry.damaged'],
		['a list that is no JSON', () => zip({ 'so-thi-dua.json': '{"kind":' }), 'carry.damaged'],
		['a list that says nothing', () => zip({ 'so-thi-dua.json': 'null' }), 'carry.notOurs'],
		['a list of another program', () => json({ kind: 'something/else' }), 'carry.notOurs'],
		['a newer format', () => json({ format: PARCEL_FORMAT + 1 }), 'carry.newer'],
		['an account that is no id', () => json({ account: '../x' }), 'carry.damaged'],
		['a change without fields', () => json({ changes: [{ ...whole, fields: undefined }] }), 'carry.damaged'],
		['a change that was sent', () => json({ changes: [{ ...whole, status: 'sent' }] }), 'carry.damaged'],
		['the same change twice', () => json({ changes: [whole, whole] }), 'carry.damaged'],
		['a photo that is not inside', () => json({ files: [fileOf()] }), 'carry.damaged'],
		[
			'a photo of another size than the list says',
			() =>
				zip({ 'so-thi-dua.json': JSON.stringify(parcel({ files: [fileOf()] })), [fileOf().path]: '12345' }),
			'carry.damaged'
		],
		[
			'a path out of the folder',
			() => json({ files: [fileOf({ path: '../../etc/passwd' })] }),
			'carry.damaged'
		],
		[
			'a part with a way up in its name',
			() => zip({ '../x': 'x', 'so-thi-dua.json': '{}' }),
			'carry.damaged'
		],
		[
			'a part with a drive in its name',
			() => zip({ 'C:\\x': 'x', 'so-thi-dua.json': '{}' }),
			'carry.damaged'
		],
		['a name that stands twice', () => twice(), 'carry.damaged'],
		['too many parts', () => manyParts(CARRY_LIMITS.parts + 1), 'carry.damaged'],
		['a bomb that says its size', () => promising(CARRY_LIMITS.list + 1), 'carry.damaged'],
		['a bomb that lies about its size', () => promising(1_000), 'carry.damaged'],
		['a wrong checksum', () => altered(), 'carry.damaged'],
		['an encrypted zip', () => flagged(), 'carry.damaged']
	])('%s: refused', async (_what, make, code) => {
		expect(await openParcel(await make())).toMatchObject({ ok: false, error: { code } });
	});

	test('a photo whose hash is not the promised one is not handed out', async () => {
		const file = fileOf({ size: 5 });
		const opened = await openParcel(
			zip({ 'so-thi-dua.json': JSON.stringify(parcel({ files: [file] })), [file.path]: '12345' })
		);
		if (!opened.ok) throw new Error(opened.error.code);
		expect(await opened.value.bytesOf(opened.value.parcel.files[0]!)).toBeNull();
	});

	function altered(): Promise<Blob> {
		return poke(json(), 16, (view, at) => view.setUint32(at, 1, true));
	}

	function flagged(): Promise<Blob> {
		return poke(json(), 8, (view, at) => view.setUint16(at, 1, true));
	}

	/** 2 MB of blanks, whatever the directory promises. */
	function promising(size: number): Promise<Blob> {
		return poke(zip({ 'so-thi-dua.json': ' '.repeat(2_000_000) }), 24, (view, at) =>
			view.setUint32(at, size, true)
		);
	}

	function twice(): Blob {
		return zip([
			['so-thi-dua.json', JSON.stringify(parcel())],
			['so-thi-dua.json', JSON.stringify(parcel())]
		]);
	}
});

/** What a zip is made of; a fault of its making is the test's own. */
function zipInto(chunks: Uint8Array<ArrayBuffer>[]): Zip {
	return new Zip((problem, chunk) => {
		if (problem) throw problem;
		chunks.push(chunk as Uint8Array<ArrayBuffer>);
	});
}

/** A zip of texts, the way other programs make it. */
function zip(parts: Readonly<Record<string, string>> | readonly (readonly [string, string])[]): Blob {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const file = zipInto(chunks);
	for (const [path, text] of Array.isArray(parts) ? parts : Object.entries(parts)) {
		const part = new ZipDeflate(path, { level: 1 });
		file.add(part);
		part.push(new TextEncoder().encode(text), true);
	}
	file.end();
	return new Blob(chunks);
}

function manyParts(count: number): Blob {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	const file = zipInto(chunks);
	for (let n = 0; n < count; n += 1) {
		const part = new ZipPassThrough(`p${n}`);
		file.add(part);
		part.push(new Uint8Array(0), true);
	}
	file.end();
	return new Blob(chunks);
}

function cut(blob: Blob, bytes: number): Blob {
	return blob.slice(0, blob.size - bytes);
}

/** A file that says it is large; nobody may read it. */
function huge(size: number): Blob {
	const blob = new Blob(['PK']);
	Object.defineProperty(blob, 'size', { value: size });
	Object.defineProperty(blob, 'slice', {
		value: () => {
			throw new Error('it was read');
		}
	});
	return blob;
}

/** Writes over a field of the first entry in the directory. */
async function poke(blob: Blob, offset: number, write: (view: DataView, at: number) => void): Promise<Blob> {
	const bytes = await blob.arrayBuffer();
	const view = new DataView(bytes);
	for (let at = bytes.byteLength - 46; at >= 0; at -= 1) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		write(view, at + offset);
		return new Blob([bytes]);
	}
	throw new Error('no directory');
}

async function inside(file: Blob, path: string): Promise<string> {
	const { readDirectory } = await import('$lib/documents/zip/directory');
	const { readText } = await import('$lib/documents/zip/readPart');
	const parts = await readDirectory(file, { parts: 100, bytes: 1e9 });
	const part = parts.find((one) => one.path === path);
	if (!part) throw new Error(`no ${path}`);
	return readText(file, part, 1e9);
}

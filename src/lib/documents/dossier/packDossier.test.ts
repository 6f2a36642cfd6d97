import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { levelNominees } from '../../domain/papers/levelNominees';
import { HOSTILE, paperSource, sourceOf } from '../papers/papers.fixture';
import { dossierParts } from './dossierParts';
import { evidenceFiles, absentPhotos } from './evidenceFiles';
import { fileFindings } from './fileFindings';
import { fileStem, numbered } from './filePath';
import { MANIFEST, manifestText, readManifest } from './manifest';
import { packDossier } from './packDossier';

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const photo = new Uint8Array(3_000).fill(7);
const tools = { bytesOf: async () => photo, sha256, when: new Date('2024-01-05T00:00:00Z') };
const CITY = 'city';

async function unpacked(zip: Blob): Promise<Readonly<Record<string, Uint8Array>>> {
	return unzipSync(new Uint8Array(await zip.arrayBuffer()));
}

describe('the dossier of a level', () => {
	test('holds the papers of the checklist and a manifest that names each with its sum', async () => {
		const told: string[] = [];
		const zip = await packDossier(dossierParts(paperSource(), CITY), {
			...tools,
			tell: (done, of, name) => told.push(`${done}/${of} ${name}`)
		});
		const { [MANIFEST]: manifest, ...files } = await unpacked(zip);
		const lines = readManifest(strFromU8(manifest ?? new Uint8Array()));
		expect(lines.map(({ path }) => path)).toEqual(Object.keys(files));
		for (const { path, sha256: sum } of lines)
			expect(await sha256(files[path] ?? new Uint8Array())).toBe(sum);
		expect(told[0]).toMatch(/^0\/\d+ Tờ trình/);
		expect(told.at(-1)).toBe(`${lines.length}/${lines.length} `);
	});

	test('with 200 nominees has a report of each, in order, under names that sort so', () => {
		const source = sourceOf(200);
		const reports = dossierParts(source, CITY).filter(({ ref }) => ref.kind === 'report');
		expect(reports.map(({ ref }) => ref.about)).toEqual(
			levelNominees(source, CITY).map(({ nomination }) => nomination.id)
		);
		const paths = reports.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});

	test('ends in an error when a photo that a paper shows has no bytes', async () => {
		const source = paperSource();
		const shown = dossierParts(source, 'ward');
		await expect(packDossier(shown, { ...tools, bytesOf: async () => undefined })).rejects.toThrow(
			'paper.photoMissing'
		);
	});
});

describe('names of files', () => {
	test.each([
		['Báo cáo: “Một cửa” <1/2>?', 'Báo cáo- “Một cửa” -1-2--'],
		[HOSTILE, HOSTILE.replace(/[<>"/\\]/g, '-').replace(/\s+/g, ' ')],
		['  Tờ   trình.', 'Tờ trình'],
		['', '_']
	])('“%s”', (name, stem) => expect(fileStem(name)).toBe(stem));

	test('stay short and sort by their place', () => {
		expect(fileStem('Nguyễn '.repeat(60)).length).toBeLessThanOrEqual(160);
		expect(numbered(7, 'Biên bản')).toBe('07 Biên bản');
	});
});

test('a manifest says what it was given, and leaves out what it does not understand', () => {
	const lines = [{ sha256: 'a'.repeat(64), path: '01 Tờ trình.docx' }];
	expect(readManifest(`${manifestText(lines)}không phải dòng mã\n`)).toEqual(lines);
});

describe('the evidence', () => {
	const source = paperSource();
	const files = evidenceFiles(source, 'ward');

	test('that changed since it was sent is a fault; what is not here is counted apart', async () => {
		expect(files.length).toBeGreaterThan(1);
		const [first] = files;
		const { findings, absent } = await fileFindings(files, {
			...tools,
			bytesOf: async (id) => (id === first?.file.id ? photo : undefined)
		});
		expect(findings.map(({ code, isFault, params }) => [code, isFault, params.name])).toEqual([
			['papers.check.fileDamaged', true, first?.name]
		]);
		expect(absent).toEqual(files.slice(1).map(({ file }) => file.id));
	});

	test('whose sum is right is no finding', async () => {
		const right = files.map((one) => ({ ...one, file: { ...one.file, sha256: '' } }));
		const sum = await sha256(photo);
		const whole = right.map((one) => ({ ...one, file: { ...one.file, sha256: sum } }));
		expect(await fileFindings(whole, tools)).toEqual({ findings: [], absent: [] });
	});

	test('photos that an annex lacks on this phone are named', () => {
		const nomination = levelNominees(source, 'ward').find(
			({ nomination: one }) => absentPhotos(source, { kind: 'annex', about: one.id }).length > 0
		);
		expect(nomination).toBeDefined();
		const ref = { kind: 'annex', about: nomination?.nomination.id ?? '' } as const;
		const held = new Map(
			absentPhotos(source, ref).map((id) => [id, { width: 4, height: 3, type: 'jpg' }] as const)
		);
		expect(absentPhotos({ ...source, photos: new Map([...source.photos, ...held]) }, ref)).toEqual([]);
	});
});

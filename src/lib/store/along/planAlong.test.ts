import { describe, expect, test } from 'vitest';
import { blankInitiative } from '$lib/domain/initiatives/initiative';
import { idOf } from '$lib/domain/ward.fixture';
import type { LocalDatabase } from '../database';
import { CAMPAIGN, entryHere, NOON, photo } from '../ward.fixture';
import { alongState } from './alongState';
import { arrivedFile, councilPhone, jpegOf, nominated, photoNamed } from './along.fixture';
import { filesToRead } from './filesToRead';
import { dropAlong, keepNote, readNote } from './note';
import { planAlong } from './planAlong';

const plan = (db: LocalDatabase) => planAlong(db, CAMPAIGN, NOON);
const named = async (db: LocalDatabase) =>
	[...(await filesToRead(db, CAMPAIGN, NOON)).files.keys()].toSorted();
const along = (id: string, word: string) => ({
	...{ id, type: 'image/jpeg', bytes: jpegOf(word), along: CAMPAIGN }
});

describe('what is taken along', () => {
	test('files of what is evidence about a nominee, and nothing else', async () => {
		const { db } = await councilPhone(['one', 'two'], ['three']);
		const other = (word: string, fields: Parameters<typeof entryHere>[1]) =>
			entryHere(`by${word}`, { state: 'attested', attachments: [photoNamed(word)], ...fields });
		await db.entries.bulkPut([
			other('returned', { state: 'returned' }),
			other('lans', { subject: idOf('lan') }),
			other('another', { campaign: idOf('another') }),
			other('waiting', { state: 'submitted' })
		]);
		expect(await named(db)).toEqual(['one', 'three', 'two', 'waiting'].map(idOf));
		expect((await plan(db)).nominees).toBe(2);
	});

	test('grades, awards and initiatives about a nominee, and what a nomination names', async () => {
		const { db } = await councilPhone();
		const confirmed = { sync: 'confirmed', gen: 1 } as const;
		const about = { subjectKind: 'person', subject: idOf('minh'), reporter: idOf('aboss'), rev: 4 };
		const file = (word: string) => ({ attachments: [photoNamed(word)] });
		const elsewhere = { campaign: idOf('lastyear') };
		const grade = { ...about, campaign: CAMPAIGN, withdrawn: false, ...confirmed };
		await db.grades.bulkPut([
			{ ...grade, id: idOf('grade'), ...file('graded') },
			{ ...grade, id: idOf('wrong'), withdrawn: true, ...file('wrong') },
			{ ...grade, id: idOf('before'), ...elsewhere, ...file('before') },
			{ ...grade, id: idOf('unasked'), ...elsewhere, ...file('unasked') }
		] as never[]);
		await db.awards.put({
			...about,
			id: idOf('award'),
			campaign: CAMPAIGN,
			...file('scan'),
			...confirmed
		} as never);
		const initiative = blankInitiative({ id: idOf('idea'), campaign: CAMPAIGN, capturedAt: NOON });
		await db.initiatives.put({
			...{ ...initiative, state: 'recognised', people: [idOf('hoa')], ...file('drawing'), ...confirmed },
			decisionFiles: [photoNamed('decision')]
		});
		await db.entries.put(
			entryHere('ofdesk', { subjectKind: 'unit', subject: idOf('desk'), state: 'attested', ...file('desk') })
		);
		const sources = [{ collection: 'grades' as const, id: idOf('before'), rev: 1 }];
		await db.nominations.put(
			nominated('minh', {
				screening: [{ criterion: 'x', verdict: 'met', sources, note: '' }],
				report: [{ key: 'work', text: '', entries: [idOf('ofdesk')], initiatives: [] }]
			})
		);
		expect(await named(db)).toEqual(['before', 'decision', 'desk', 'drawing', 'graded', 'scan'].map(idOf));
	});

	test('before nominations exist: about whoever may be nominated', async () => {
		const { db } = await councilPhone(['one']);
		await db.nominations.clear();
		await db.people.update(idOf('minh'), { category: 'civilServant' });
		await db.people.update(idOf('lan'), { category: 'resident' });
		await db.entries.put(
			entryHere('resident', { state: 'attested', subject: idOf('lan'), attachments: [photoNamed('two')] })
		);
		expect(await named(db)).toEqual([idOf('one')]);
		expect((await plan(db)).nominees).toBe(1);

		// Somebody of whom only a grade is known may be nominated too.
		await db.people.update(idOf('hoa'), { category: 'civilServant' });
		const about = { subjectKind: 'person', subject: idOf('hoa'), campaign: CAMPAIGN, withdrawn: false };
		await db.grades.put({
			...{ ...about, id: idOf('grade'), attachments: [photoNamed('graded')], sync: 'confirmed', gen: 1 }
		} as never);
		expect(await named(db)).toEqual(['graded', 'one'].map(idOf));
	});
});

describe('how much of it is here', () => {
	test('a photo with both its pictures, marked as taken along', async () => {
		const { db } = await councilPhone(['one', 'two', 'three']);
		await db.fileCache.bulkPut([
			...[along(idOf('one'), 'one'), along(`${idOf('one')}.thumb`, 'one'), along(idOf('two'), 'two')],
			// only looked at: it may go at any time
			{ id: idOf('three'), type: '', bytes: jpegOf('three'), keptAt: NOON }
		]);
		const { taken, missing, onTheWay } = await plan(db);
		// the whole picture of the second is here already
		expect(taken).toEqual({ files: 1, bytes: 41 + 15_000 + 41 });
		expect(missing.map(({ id, missing, bytes }) => [id, missing, bytes])).toEqual([
			[idOf('two'), [true], 15_000],
			[idOf('three'), [false, true], 41 + 15_000]
		]);
		expect(onTheWay).toBe(0);
	});

	test('documents have no small picture', async () => {
		const { db } = await councilPhone();
		const file = photoNamed('plan', { kind: 'pdf' });
		await db.entries.put(entryHere('deed', { state: 'attested', attachments: [file] }));
		await db.attachments.put(arrivedFile(file, 'deed'));
		expect((await plan(db)).missing).toMatchObject([{ missing: [false], bytes: 41 }]);
	});

	test('what is not at the server yet is on its way, unless it waits on this very device', async () => {
		const { db } = await councilPhone(['one', 'two']);
		await db.attachments.clear();
		const { type, bytes } = photo('one');
		await db.files.put({ id: idOf('one'), owner: idOf('deed0x'), type, bytes, sha256: '' });
		expect(await plan(db)).toMatchObject({ taken: { files: 1, bytes: 41 }, missing: [], onTheWay: 1 });
	});

	test('an own file that the server has is taken like any other: its days on this phone are counted', async () => {
		const { db } = await councilPhone(['one']);
		const { type, bytes } = photo('one');
		await db.files.put({ id: idOf('one'), owner: idOf('deed0x'), type, bytes, sha256: '' });
		expect((await plan(db)).missing).toHaveLength(1);
	});
});

describe('what the person is told', () => {
	test('what has come since the last time, and what did not come then', async () => {
		const { db } = await councilPhone(['one', 'two', 'three']);
		const failed = [
			{ id: idOf('two'), code: 'file.altered' },
			{ id: idOf('gone'), code: 'file.missing' }
		];
		await keepNote(db, CAMPAIGN, { at: NOON, known: [idOf('one'), idOf('two')], failed });
		const state = alongState(await plan(db), await readNote(db, CAMPAIGN));
		expect(state).toMatchObject({
			...{ files: 3, missing: { files: 3 }, fresh: { files: 1 }, isTold: true, at: NOON },
			failed: [{ code: 'file.altered', n: 1 }]
		});
	});

	test('nothing is new before anything was taken along', async () => {
		const { db } = await councilPhone(['one']);
		expect(alongState(await plan(db), undefined)).toMatchObject({
			fresh: { files: 0 },
			isTold: false,
			at: ''
		});
	});
});

test('what is let go of is gone, and nothing of another campaign or of what was looked at', async () => {
	const { db } = await councilPhone(['one']);
	const note = { at: NOON, known: [], failed: [] };
	await keepNote(db, CAMPAIGN, note);
	await keepNote(db, idOf('another'), note);
	await db.fileCache.bulkPut([
		along('mine', 'mine'),
		{ ...along('theirs', 'theirs'), along: idOf('another') },
		{ id: 'seen', type: '', bytes: jpegOf('seen'), keptAt: NOON }
	]);
	await dropAlong(db, CAMPAIGN);
	expect(await db.fileCache.toCollection().primaryKeys()).toEqual(['seen', 'theirs']);
	expect([await readNote(db, CAMPAIGN), await readNote(db, idOf('another'))]).toEqual([undefined, note]);
});

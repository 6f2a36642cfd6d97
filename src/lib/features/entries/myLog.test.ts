import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { entryIndexOf } from '$lib/store/entryIndex';
import { draftOf, entryHere, phone } from '$lib/store/ward.fixture';
import { findDrafts, findMine, type Question } from './myLog';

const LAN = actor('lan', 'reporter');
const ALL: Question = { scope: 'all', shelf: '', search: '' };

async function log() {
	const { db } = await phone(LAN);
	const others = { author: idOf('hoa'), reporter: idOf('ahoa'), typist: idOf('hoa') };
	await db.entries.bulkPut([
		entryHere('seen', { state: 'attested', day: '2023-06-14', title: 'Hướng dẫn nộp hồ sơ' }),
		entryHere('typed', { author: idOf('hoa'), day: '2023-06-13' }),
		entryHere('aboutme', { ...others, subject: idOf('lan'), day: '2023-06-12' }),
		entryHere('linked', {
			...others,
			subjectKind: 'name',
			subject: '',
			linked: idOf('lan'),
			day: '2023-06-11'
		}),
		entryHere('strange', others),
		entryHere('back', { state: 'returned', day: '2023-05-01' }),
		{ ...entryHere('refused', { day: '2023-04-01' }), sync: 'refused' }
	]);
	const index = entryIndexOf(db);
	index.subscribe(() => undefined);
	await index.settled();
	return index;
}

const words = (found: Awaited<ReturnType<typeof findMine>>) =>
	found?.rows.map(({ id }) => id.replace(/0+$/, ''));

test('what needs me first, then by the day; nothing of strangers', async () => {
	const found = await findMine(await log(), LAN, ALL);
	expect(words(found)).toEqual(['back', 'refused', 'seen', 'typed', 'aboutme', 'linked']);
	expect(found?.counts).toEqual({ refused: 1, returned: 1, submitted: 3, attested: 1, withdrawn: 0 });
});

test('what I wrote or typed, and what others wrote about me', async () => {
	const index = await log();
	expect(words(await findMine(index, LAN, { ...ALL, scope: 'about' }))).toEqual(['aboutme', 'linked']);
	expect(words(await findMine(index, LAN, { ...ALL, scope: 'written' }))).toContain('typed');
	expect(words(await findMine(index, LAN, { ...ALL, scope: 'written' }))).not.toContain('linked');
});

test('a shelf shows its own and still counts the others', async () => {
	const found = await findMine(await log(), LAN, { ...ALL, shelf: 'refused' });
	expect(words(found)).toEqual(['refused']);
	expect(found?.counts.attested).toBe(1);
});

test('searched without diacritics', async () => {
	expect(words(await findMine(await log(), LAN, { ...ALL, search: 'HO SO nop' }))).toEqual(['seen']);
});

test('drafts answer to the same question', () => {
	const drafts = [draftOf('one', { title: 'Dọn đường' }), draftOf('two', { title: 'Trồng hoa' })];
	expect(findDrafts(drafts, { ...ALL, search: 'hoa' })).toHaveLength(1);
	expect(findDrafts(drafts, { ...ALL, scope: 'about' })).toEqual([]);
	expect(findDrafts(drafts, { ...ALL, shelf: 'attested' })).toEqual([]);
});

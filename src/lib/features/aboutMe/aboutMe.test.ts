import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { account, actor, idOf } from '$lib/domain/ward.fixture';
import { namesIn } from '$lib/features/history/words/names';
import { addMessages, loadMessages } from '$lib/i18n/i18n.svelte';
import { saveDraft } from '$lib/store/drafts';
import { draftOf, entryHere, NOON, phone } from '$lib/store/ward.fixture';
import { gatherAboutMe, PARTS } from './gather';
import { packAboutMe } from './packAboutMe';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await addMessages('later');
	await addMessages('trust');
});

const lan = actor('lan', 'reporter');

async function furnished() {
	const { db } = await phone(lan);
	const here = { sync: 'confirmed', gen: 1 } as const;
	await db.users.put({ ...account('lan', 'reporter'), ...here });
	await db.entries.bulkPut([
		entryHere('about', {
			subject: idOf('lan'),
			author: idOf('minh'),
			reporter: idOf('aminh'),
			title: 'Viết về Lan'
		}),
		entryHere('wrote', { subject: idOf('hoa'), author: idOf('lan'), title: 'Lan thấy' }),
		entryHere('linked', {
			...{
				subjectKind: 'name',
				subject: '',
				linked: idOf('lan'),
				author: idOf('minh'),
				typist: idOf('minh')
			},
			...{ reporter: idOf('aminh'), title: 'Cô Lan ở Một cửa' }
		}),
		entryHere('other', {
			...{ subject: idOf('hoa'), author: idOf('minh'), typist: idOf('minh'), reporter: idOf('aminh') },
			title: 'Của người khác'
		})
	]);
	await db.grades.put({ id: idOf('grade'), subject: idOf('lan'), grade: 'excellent', ...here } as never);
	await db.grades.put({ id: idOf('gradeother'), subject: idOf('hoa'), ...here } as never);
	await saveDraft(db, draftOf('draft', { title: 'Đang viết dở' }));
	return db;
}

test('everything about the person, by how it concerns them, and nothing about others', async () => {
	const db = await furnished();
	const parts = await gatherAboutMe(db, lan);
	expect(parts.map(({ part }) => part)).toEqual([...PARTS]);
	const ids = Object.fromEntries(
		parts.map(({ part, records }) => [part, records.map(({ record }) => record.id)])
	);
	expect(ids).toMatchObject({
		account: [idOf('alan')],
		person: [idOf('lan')],
		about: [idOf('about'), idOf('linked')],
		wrote: [idOf('wrote')],
		grades: [idOf('grade')],
		unsent: [idOf('draft')],
		nominations: []
	});
	// The marks of the phone are nobody's data.
	expect(parts.flatMap(({ records }) => records).some(({ record }) => 'sync' in record)).toBe(false);
});

test('an account of nobody has what it sent itself', async () => {
	const db = await furnished();
	const parts = await gatherAboutMe(db, { ...lan, person: '' });
	const ids = parts.flatMap(({ records }) => records.map(({ record }) => record.id));
	expect(ids).toEqual([idOf('alan'), idOf('wrote'), idOf('draft')]);
});

test('the file holds the same for machines and for people', async () => {
	const db = await furnished();
	const parts = await gatherAboutMe(db, lan);
	const owner = { account: idOf('alan'), server: 'server', username: 'lan', name: 'Nguyễn Thị Lan' };
	const file = await packAboutMe(parts, owner, await namesIn(db, parts), NOON);
	expect(file.name).toBe('so-thi-dua_ve-toi_lan_2023-06-15.zip');
	const inside = unzipSync(new Uint8Array(await file.arrayBuffer()));
	const text = (name: string) => new TextDecoder().decode(inside[name]);
	const data = JSON.parse(text('du-lieu.json')) as { readonly parts: Record<string, unknown[]> };
	expect(data).toMatchObject({ made: NOON, username: 'lan' });
	expect(Object.keys(data.parts)).toEqual([...PARTS]);
	expect(data.parts.about).toHaveLength(2);
	const words = text('doc-toi.txt');
	for (const word of [
		'NGUYỄN THỊ LAN',
		'Thành tích viết về tôi: 2',
		'Việc đã làm: Viết về Lan',
		'Đang viết dở'
	]) {
		expect(words).toContain(word);
	}
	expect(words).not.toContain('Của người khác');
});

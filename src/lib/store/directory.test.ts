import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { phone, TODAY } from './ward.fixture';
import { loadDirectory } from './directory';

const NAMES = [
	'Nguyễn Thị Hòa',
	'Nguyễn Thị Hoà',
	'Trần Văn Hoạt',
	'Lê Hoàng An',
	'Đỗ Văn Ân',
	'Nguyễn Thị Hòa'
];

async function directory() {
	const { db } = await phone();
	await db.people.clear();
	const term = (unit: string) => [{ unit: idOf(unit), from: '2023-01-01', to: '' }];
	const marks = { rev: 1, category: '', attests: false, sync: 'confirmed', gen: 1 } as const;
	await db.people.bulkPut(
		NAMES.map((name, n) => ({
			...{ id: idOf(`p${n}`), name, position: n === 5 ? 'Tổ trưởng' : 'Chuyên viên', ...marks },
			terms: term(n === 5 ? 'kp1' : 'desk')
		}))
	);
	return loadDirectory(db, TODAY, (kind) => `kind ${kind}`);
}

test('people by given name, then the units', async () => {
	const all = (await directory()).search('');
	expect(all.slice(0, 2).map(({ name }) => name)).toEqual(['Lê Hoàng An', 'Đỗ Văn Ân']);
	expect(all.at(-1)?.kind).toBe('unit');
	expect((await directory()).size).toBe(NAMES.length + 5);
});

test.each([
	['hoa', ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa', 'Trần Văn Hoạt', 'Lê Hoàng An']],
	['do van an', ['Đỗ Văn Ân']],
	['hoạt', ['Trần Văn Hoạt']],
	['ân', ['Đỗ Văn Ân']],
	['to truong', ['Nguyễn Thị Hòa']]
])('%s finds', async (typed, expected) => {
	const found = (await directory()).search(typed).filter(({ kind }) => kind === 'person');
	expect(new Set(found.slice(0, expected.length).map(({ name }) => name))).toEqual(new Set(expected));
});

test('the exact spelling stands first', async () => {
	expect((await directory()).search('Hoà')[0]?.name).toBe('Nguyễn Thị Hoà');
});

test('equal names are told apart by position and unit', async () => {
	const notes = (await directory()).search('Nguyễn Thị Hòa').map(({ note }) => note);
	expect(notes).toContain('Tổ trưởng · kp1');
	expect(notes).toContain('Chuyên viên · desk');
});

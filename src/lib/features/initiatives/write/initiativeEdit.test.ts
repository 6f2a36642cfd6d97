import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepEdit, readEdit } from '$lib/store/keepEdit';
import { ideaHere, IDEA, ownIdea } from '$lib/store/initiatives/ideas.fixture';
import { readInitiative } from '$lib/store/initiatives/here';
import { saveIdea } from '$lib/store/initiatives/saveWords';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { phone } from '$lib/store/ward.fixture';
import { InitiativeEdit, type WrittenField } from './initiativeEdit.svelte';
import { shownOf } from '../shown';

type Phone = Awaited<ReturnType<typeof phone>>;
const shown = async ({ db }: Phone) => shownOf(IDEA, await readInitiative(db, IDEA));
const IDEA_FIELDS = ['title', 'idea'] as const satisfies readonly WrittenField[];

async function opened(context: Phone, fields: readonly WrittenField[] = IDEA_FIELDS) {
	const hooks = { kept: 0, dirty: false };
	const edit = new InitiativeEdit(
		context,
		{ kept: () => void (hooks.kept += 1), dirty: (isDirty) => void (hooks.dirty = isDirty) },
		IDEA,
		fields,
		await shown(context)
	);
	return { edit, hooks };
}
const type = (edit: InitiativeEdit, fields: Partial<Initiative>) => {
	Object.assign(edit.form, fields);
	edit.touch();
};
const onDisk = async ({ db }: Phone) => (await readEdit(db, 'initiatives', IDEA))?.fields;
const queued = async ({ db }: Phone) => (await db.outbox.orderBy('n').toArray()).map(({ fields }) => fields);

describe('typing', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	test('is on disk within half a second, and dirty until then', async () => {
		const context = await phone();
		const { edit, hooks } = await opened(context);
		type(edit, { title: 'N' });
		expect([edit.saved, hooks.dirty]).toEqual(['saving', true]);
		await vi.advanceTimersByTimeAsync(500);
		await vi.waitFor(() => expect(edit.saved).toBe('saved'));
		expect([hooks.dirty, hooks.kept]).toEqual([false, 1]);
		expect(await onDisk(context)).toEqual({ title: 'N' });
	});

	test('becomes a change after a quiet while, and never a change for each letter', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		const { edit } = await opened(context);
		for (const title of ['N', 'Nh', 'Nhắn']) {
			type(edit, { title });
			await vi.advanceTimersByTimeAsync(3000);
		}
		await edit.flush();
		expect(await queued(context)).toEqual([]);
		await vi.advanceTimersByTimeAsync(60_000);
		await vi.waitFor(async () => expect(await queued(context)).toEqual([{ title: 'Nhắn' }]));
	});
});

test('something is on disk before the camera opens, so that a killed browser comes back to it', async () => {
	const context = await phone();
	const { edit } = await opened(context);
	await edit.secure();
	expect(await onDisk(context)).toEqual({ title: '' });
	type(edit, { title: 'Nhắn tin' });
	await edit.secure();
	expect(await onDisk(context)).toEqual({ title: 'Nhắn tin' });
});

test('a phone without room says so and keeps the words in the form', async () => {
	const context = await phone();
	const { edit, hooks } = await opened(context);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const put = vi.spyOn(context.db.edits, 'put');
	put.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
	type(edit, { title: 'Nhắn' });
	await edit.flush().catch(() => undefined);
	expect([edit.saved, edit.saveProblem?.code, hooks.dirty, edit.form.title]).toEqual([
		'failed',
		'storage.noRoom',
		true,
		'Nhắn'
	]);
	put.mockRestore();
	await edit.flush();
	expect([edit.saved, hooks.dirty, await onDisk(context)]).toEqual(['saved', false, { title: 'Nhắn' }]);
});

describe('two tabs with the same part open', () => {
	test('take over what the other wrote, but never over letters that are not on disk yet', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		const one = (await opened(context)).edit;
		const other = (await opened(context)).edit;
		type(one, { title: 'Tên của một' });
		await one.flush();
		type(other, { idea: 'Ý của hai' });
		other.heard(await shown(context));
		expect([other.form.title, other.form.idea]).toEqual(['Tên của một', 'Ý của hai']);
		await other.flush();
		expect(await onDisk(context)).toEqual({ title: 'Tên của một', idea: 'Ý của hai' });
	});

	test('one that is saved in the other ends here, with nothing written after it', async () => {
		const context = await phone();
		const one = (await opened(context)).edit;
		type(one, { title: 'Ý tưởng' });
		await one.flush();
		const other = (await opened(context)).edit;
		await saveIdea(context, IDEA);
		other.heard(await shown(context));
		expect(other.isOver).toBe(true);
		type(other, { title: 'Muộn' });
		await other.flush();
		expect(await onDisk(context)).toBeUndefined();
	});
});

describe('words of a co-author that come meanwhile', () => {
	test('are shown where nothing is being typed, and a blank at the end is left alone', async () => {
		const context = await phone();
		await context.db.initiatives.put(ownIdea());
		const { edit } = await opened(context);
		type(edit, { title: 'Tên mới ' });
		await edit.toChange();
		edit.heard(await shown(context));
		expect(edit.form.title).toBe('Tên mới ');
		await context.db.initiatives.update(IDEA, { idea: 'Của Minh' });
		edit.heard(await shown(context));
		expect([edit.form.title, edit.form.idea]).toEqual(['Tên mới ', 'Của Minh']);
	});

	test('a moment before the own letters are on disk are not written over unseen', async () => {
		const context = await phone();
		await context.db.initiatives.put(ideaHere({ rev: 9 }));
		const { edit } = await opened(context);
		type(edit, { title: 'Của tôi' });
		await context.db.initiatives.update(IDEA, { rev: 12, title: 'Của Minh' });
		await edit.flush();
		expect(await readEdit(context.db, 'initiatives', IDEA)).toMatchObject({
			baseRev: 9,
			was: { title: ideaHere().title },
			fields: { title: 'Của tôi' }
		});
	});
});

test('words that were refused stand in the form, and what the rules say of the mended ones is told', async () => {
	const context = await phone();
	await context.db.initiatives.put({ ...ownIdea(), sync: 'refused' });
	await context.db.outbox.add({
		...{ changeId: 'c1', collection: 'initiatives', id: IDEA, baseRev: 9, fields: { title: 'Bị từ chối' } },
		...{ capturedAt: context.at, clockOffset: null, status: 'refused' }
	});
	const { edit } = await opened(context);
	expect(edit.form.title).toBe('Bị từ chối');
	type(edit, { title: ' ' });
	await edit.leave();
	expect(edit.problem?.code).toBe('initiative.title.missing');
	expect(await onDisk(context)).toEqual({ title: ' ' });
	type(edit, { title: 'Được rồi' });
	await edit.leave();
	expect([edit.problem, await queued(context)]).toEqual([null, [{ title: 'Được rồi' }]]);
});

test('rows that were added and never filled go when the part is left', async () => {
	const context = await phone();
	await context.db.initiatives.put(ownIdea());
	const { edit } = await opened(context, ['effectFigures']);
	const figure = { name: 'Số lần đi lại', unit: 'lần', before: '2', after: '1' };
	const blank = { name: ' ', unit: '', before: '', after: '' };
	type(edit, { effectFigures: [blank, figure] });
	await edit.leave();
	expect(await queued(context)).toEqual([{ effectFigures: [figure] }]);
});

test('an idea that is thrown away leaves nothing, and late letters do not bring it back', async () => {
	const context = await phone();
	const { edit } = await opened(context);
	type(edit, { title: 'x' });
	await edit.discard();
	type(edit, { title: 'xy' });
	await edit.flush();
	await keepEdit(context, 'initiatives', 'other0000000000', { title: 'y' });
	expect(await onDisk(context)).toBeUndefined();
});

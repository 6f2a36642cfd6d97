import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { readEdit } from '$lib/store/keepEdit';
import { phone } from '$lib/store/ward.fixture';
import { PaperDraft } from './paperDraft.svelte';

const ID = idOf('award');

afterEach(() => vi.restoreAllMocks());

test('what could not be written is not called kept, and goes with the next letter', async () => {
	const store = await phone(actor('thu', 'standing'));
	const draft = new PaperDraft(store, ID, { revokeNumber: '', revokeDate: '' });
	vi.spyOn(store.db.edits, 'put').mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
	draft.set({ revokeNumber: '12/QĐ-UBND' });
	expect([await draft.flush(), draft.keepProblem?.code]).toEqual([false, 'storage.noRoom']);
	expect(await readEdit(store.db, 'awards', ID)).toBeUndefined();
	draft.set({ revokeDate: '2023-12-29' });
	expect([await draft.flush(), draft.keepProblem]).toEqual([true, null]);
	expect((await readEdit(store.db, 'awards', ID))?.fields).toEqual({
		revokeNumber: '12/QĐ-UBND',
		revokeDate: '2023-12-29'
	});
});

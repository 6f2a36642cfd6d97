import type { Change } from '$lib/domain/changes/protocol';
import type { Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { saveEdit } from './edits';

/** The standing body makes or changes a council: what was typed of it becomes one change. Members travel as a whole list. */
export function saveCouncil(context: StoreContext, id: string): Promise<Result<Change>> {
	return saveEdit(context, 'councils', id);
}

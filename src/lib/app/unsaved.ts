import type { Problem } from '$lib/domain/result';
import { isStorageError, storageProblem } from '$lib/store/storageProblem';

/**
 * The net under every press that writes: whatever the phone could not write and no screen has caught is told. A press
 * that seems to have done something and has not is the one thing that must not happen (P9).
 * @returns stops listening
 */
export function listenForUnsaved(page: Window, tell: (problem: Problem) => void): () => void {
	const told = ({ reason }: PromiseRejectionEvent) => {
		// A database that was shut on purpose: the screens of an account that has gone.
		if (!isStorageError(reason) || (reason as Error).name === 'DatabaseClosedError') return;
		tell(storageProblem(reason));
	};
	page.addEventListener('unhandledrejection', told);
	return () => page.removeEventListener('unhandledrejection', told);
}

import type { Problem, Result } from '$lib/domain/result';
import { breathe } from '$lib/store/breathe';

export interface Several {
	readonly done: number;
	/** what was refused on this phone, by id */
	readonly failed: readonly { readonly id: string; readonly problem: Problem }[];
	/** left alone because the person stopped */
	readonly left: number;
}

/** One after the other, each a change of its own: what is done stays done when the person stops half way. */
export async function attestSeveral(
	ids: readonly string[],
	attest: (id: string) => Promise<Result<unknown>>,
	progress: (done: number) => void,
	signal: AbortSignal
): Promise<Several> {
	const failed: { id: string; problem: Problem }[] = [];
	let tried = 0;
	for (const id of ids) {
		if (signal.aborted) break;
		const answer = await attest(id);
		if (!answer.ok) failed.push({ id, problem: answer.error });
		tried += 1;
		progress(tried);
		await breathe();
	}
	return { done: tried - failed.length, failed, left: ids.length - tried };
}

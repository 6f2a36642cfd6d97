import type { Result } from '$lib/domain/result';
import type { LocalDatabase } from './database';
import { lastingResult } from './lasting';

/** Carries a refusal out of a transaction, so that nothing of it is written. */
class Refused extends Error {
	constructor(readonly answer: Result<never>) {
		super('refused by the rules');
	}
}

/** A write over all tables that stands whole or, when it answers a refusal, leaves nothing. */
export async function wholly<T>(db: LocalDatabase, work: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await lastingResult(db, () =>
			db.transaction('rw', db.tables, async () => {
				const answer = await work();
				if (!answer.ok) throw new Refused(answer);
				return answer;
			})
		);
	} catch (error) {
		if (error instanceof Refused) return error.answer;
		throw error;
	}
}

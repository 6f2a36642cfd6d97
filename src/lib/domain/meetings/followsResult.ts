import type { WardLookup } from '../changes/attempt';
import type { Meeting } from './meeting';

/**
 * Whether everything that a counted meeting decided on stands as its result says: meeting and nominations are one
 * change, all or nothing. A nomination may have gone on since, to its award.
 */
export function followsResult(
	{ id, about, result }: Pick<Meeting, 'id' | 'about' | 'result'>,
	{ find }: Pick<WardLookup, 'find'>
): boolean {
	return result.every(({ item, passed }) => {
		if (about === 'initiatives') {
			const initiative = find('initiatives', item);
			return initiative?.votedIn === id && initiative.votePassed === passed;
		}
		const nomination = find('nominations', item);
		if (nomination?.meeting !== id) return false;
		return passed ? PASSED.includes(nomination.state) : nomination.state === 'failed';
	});
}

const PASSED: readonly string[] = ['passed', 'awarded', 'revoked'];

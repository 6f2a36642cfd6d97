import { addDays, addMilliseconds, type Day } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { LAST_2023, plan2023Deeds } from '../deeds/plan2023';
import { runningDeeds } from '../deeds/planRunning';
import type { Ward } from '../ward/records';
import { inOrder, type Act } from './act';
import { campaign2023, runningCampaign } from './campaignActs';
import { deedActs } from './deedActs';
import { changesOf2023 } from './wardActs';

/** When the server is asked for the first time after the last day: it then closes the campaign by itself. */
export const CLOSED_AT = at(addDays(LAST_2023, 1), 0, 5);

/** All that happens after the accounts have their passwords, in the order of the server's clock. */
export function storyOf(ward: Ward, today: Day): readonly Act[] {
	const year = campaign2023(ward);
	const running = runningCampaign(ward, today);
	const course2023 = { ward, campaign: year.id, until: at('2023-12-29', 16, 0) };
	const courseNow = { ward, campaign: running.id, until: addMilliseconds(at(today, 0, 0), -2.5 * 3_600_000) };
	return inOrder([
		...year.acts,
		...changesOf2023(ward),
		...plan2023Deeds(ward).flatMap((deed) => deedActs(deed, course2023)),
		...running.acts,
		...runningDeeds(ward, today).flatMap((deed) => deedActs(deed, courseNow))
	]);
}

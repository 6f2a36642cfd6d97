import { addDays, addMilliseconds, type Day } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { LAST_2023, plan2023Deeds } from '../deeds/plan2023';
import { runningDeeds } from '../deeds/planRunning';
import type { Ward } from '../ward/records';
import { runningIdeas } from '../yearEnd/ideas';
import { inOrder, type Act } from './act';
import { campaign2023, runningCampaign } from './campaignActs';
import { deedActs } from './deedActs';
import { ideaActs } from './ideaActs';
import { changesOf2023 } from './wardActs';
import { reviewedActs, yearEndActs } from './yearEndActs';

/** When the server is asked for the first time after the last day: it then closes the campaign by itself. */
export const CLOSED_AT = at(addDays(LAST_2023, 1), 0, 5);

/** How far the sample has come: 2023 ready to be reviewed, or its review held and locked (product §9). */
export type SampleState = 'ready' | 'reviewed';

export interface Story {
	/** until the campaign of 2023 is over */
	readonly year: readonly Act[];
	/** its end: what arrives late, grades, nominations; its review, where that has been held */
	readonly yearEnd: readonly Act[];
	/** the running campaign */
	readonly running: readonly Act[];
}

/** All that happens after the accounts have their passwords, each part in the order of the server's clock. */
export function storyOf(ward: Ward, today: Day, state: SampleState = 'ready'): Story {
	const year = campaign2023(ward);
	const running = runningCampaign(ward, today);
	const course2023 = { ward, campaign: year.id, until: at('2023-12-29', 16, 0) };
	const courseNow = { ward, campaign: running.id, until: addMilliseconds(at(today, 0, 0), -2.5 * 3_600_000) };
	const deeds = plan2023Deeds(ward);
	const runningOnes = runningDeeds(ward, today);
	const of2023 = inOrder([
		...year.acts,
		...changesOf2023(ward),
		...deeds.flatMap((deed) => deedActs(deed, course2023)),
		...yearEndActs(ward, year.id, deeds),
		...(state === 'reviewed' ? reviewedActs(ward, year.id) : [])
	]);
	return {
		year: of2023.filter((act) => act.at < CLOSED_AT),
		yearEnd: of2023.filter((act) => act.at >= CLOSED_AT),
		running: inOrder([
			...running.acts,
			...runningOnes.flatMap((deed) => deedActs(deed, courseNow)),
			...runningIdeas(today).flatMap((idea) => ideaActs(idea, running.id, runningOnes, ward))
		])
	};
}

export function allActs({ year, yearEnd, running }: Story): readonly Act[] {
	return [...year, ...yearEnd, ...running];
}

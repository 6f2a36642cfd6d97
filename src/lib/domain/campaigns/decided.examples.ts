import type { Example } from '../example';
import { planned } from '../meetings/meetings.fixture';
import type { Meeting } from '../meetings/meeting';
import { actor, campaignIn, change, idOf, lookupOf } from '../ward.fixture';
import { judgeCampaign } from './judgeCampaign';

const decide = (meetings: readonly Meeting[]) => () => {
	const judged = judgeCampaign({
		change: change({ state: 'decided' }, { collection: 'campaigns', id: idOf('campaign') }),
		before: campaignIn('reviewing'),
		changedSince: new Set(),
		actor: actor('minh', 'standing'),
		lookup: lookupOf({ campaign: 'reviewing', records: { meetings } }),
		now: '2023-12-23T02:00:00.000Z'
	});
	return judged.ok ? judged.value.fields : judged.error.code;
};
const held = (parts: Partial<Meeting>) => planned({ campaign: idOf('campaign'), about: 'awards', ...parts });
const DECIDED = { state: 'decided' };
const HELD = 'campaign.move.meetingOpen';

/** A review that was begun is brought to its end before the campaign is decided: afterwards nobody could. */
export const decidedCampaignExamples: readonly Example[] = [
	{ name: 'decided without any meeting', actual: decide([]), expected: DECIDED },
	{ name: 'not while a review is open', actual: decide([held({ state: 'open' })]), expected: HELD },
	{ name: 'not before its minutes are locked', actual: decide([held({ state: 'counted' })]), expected: HELD },
	{ name: 'decided once they are', actual: decide([held({ state: 'locked' })]), expected: DECIDED },
	{
		name: 'decided beside one that was only planned',
		actual: decide([held({ state: 'planned' })]),
		expected: DECIDED
	},
	{
		name: 'decided beside the initiative council',
		actual: decide([held({ state: 'open', about: 'initiatives' })]),
		expected: DECIDED
	},
	{
		name: 'decided beside a correction, which may come later',
		actual: decide([held({ state: 'locked' }), held({ state: 'open', corrects: idOf('meeting') })]),
		expected: DECIDED
	},
	{
		name: 'decided beside another campaign’s review',
		actual: decide([held({ state: 'open', campaign: idOf('other') })]),
		expected: DECIDED
	}
];

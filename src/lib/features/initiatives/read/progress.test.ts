import { expect, test } from 'vitest';
import { initiative, IN_TIME, underReview, votedOn } from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { stepsOf } from './progress';

const told = (one: Initiative) =>
	stepsOf(one).map(({ words, isDone }) => `${isDone ? '+' : '-'}${words.slice('initiativeStep.'.length)}`);

test.each([
	[
		'filed',
		initiative({ state: 'filed', filedAt: IN_TIME }),
		'+begun +filed -takenUp -scored -voted -decided'
	],
	[
		'filed on this phone, which the server does not know yet',
		initiative({ state: 'filed' }),
		'+begun +filed -takenUp -scored -voted -decided'
	],
	[
		'late, and not admitted yet',
		initiative({ state: 'filed', filedAt: IN_TIME, late: true }),
		'+begun +filed -admission -takenUp -scored -voted -decided'
	],
	[
		'late and not admitted',
		initiative({ state: 'filed', filedAt: IN_TIME, late: true, admission: 'rejected' }),
		'+begun +filed +rejected -takenUp -scored -voted -decided'
	],
	['under review', underReview(), '+begun +filed +takenUp -scored -voted -decided'],
	['scored and voted on', votedOn(), '+begun +filed +takenUp +scorePassed +votePassed -decided'],
	[
		'voted down',
		votedOn({ votePassed: false, state: 'notRecognised' }),
		'+begun +filed +takenUp +scorePassed +voteFailed +notRecognised'
	],
	[
		'recognised',
		votedOn({ state: 'recognised' }),
		'+begun +filed +takenUp +scorePassed +votePassed +recognised'
	],
	['given up as a draft', initiative({ state: 'withdrawn' }), '+begun +withdrawn'],
	[
		'withdrawn after it was filed',
		initiative({ state: 'withdrawn', filedAt: IN_TIME }),
		'+begun +filed +withdrawn'
	]
] as const)('%s', (_, one, expected) => {
	expect(told(one).join(' ')).toBe(expected);
});

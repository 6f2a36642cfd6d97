import { expect, test } from 'vitest';
import { actor } from '../ward.fixture';
import { row } from './evidence.fixture';
import { standingActs } from './standingActs';

const standing = actor('chair', 'standing');
const none = { tag: false, link: false, admit: false };

test.each([
	['an attested entry may be tagged', standing, row(), 'issued', { ...none, tag: true }],
	[
		'a free name may be linked',
		standing,
		row({ subjectKind: 'name' }),
		'issued',
		{ ...none, tag: true, link: true }
	],
	[
		'a late one is admitted after the close',
		standing,
		row({ late: true }),
		'reviewing',
		{ ...none, tag: true, admit: true }
	],
	[
		'an admitted one is not admitted again',
		standing,
		row({ late: true, admission: 'admitted' }),
		'closed',
		{ ...none, tag: true }
	],
	['nothing after the decision', standing, row({ late: true }), 'decided', none],
	['nothing with a withdrawn one', standing, row({ state: 'withdrawn' }), 'issued', none],
	['nothing before it was sent', standing, row({ unsent: true }), 'issued', none],
	['nothing for a member', actor('chair', 'member', 'chair'), row(), 'issued', none]
] as const)('%s', (_name, who, one, campaign, expected) => {
	expect(standingActs(who, one, campaign)).toEqual(expected);
});

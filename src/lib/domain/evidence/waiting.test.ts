import { expect, test } from 'vitest';
import type { CampaignState } from '../campaigns/states';
import { actor, idOf, lookupOf } from '../ward.fixture';
import { row } from './evidence.fixture';
import { waitsFor } from './waiting';

const entry = (
	fields: Parameters<typeof row>[0] & { author?: string; reporter?: string; typist?: string } = {}
) => ({
	...row({ state: 'submitted', subject: idOf('lan'), unit: idOf('desk') }),
	author: idOf('minh'),
	reporter: idOf('aminh'),
	typist: idOf('minh'),
	...fields
});
const lookup = (state: CampaignState | undefined = 'issued') => ({
	...lookupOf(),
	campaignState: () => state
});
const head = actor('deskhead', 'unitHead');
const bloc = actor('blochead', 'unitHead');
const standing = actor('chair', 'standing');

test.each([
	['the head of the unit', head, entry(), lookup(), true],
	['the head above it', bloc, entry(), lookup(), false],
	['the head above, when the head typed it', bloc, entry({ typist: idOf('deskhead') }), lookup(), true],
	[
		'the head above, when the deed is the head’s own',
		bloc,
		entry({ subject: idOf('deskhead') }),
		lookup(),
		true
	],
	['the standing body, where a head can', standing, entry(), lookup(), false],
	['the standing body, where no head can', standing, entry({ unit: idOf('kp2') }), lookup(), true],
	['a head whose role is another', actor('deskhead', 'reporter'), entry(), lookup(), false],
	['one that is attested', head, entry({ state: 'attested' }), lookup(), false],
	['one that was returned', head, entry({ state: 'returned' }), lookup(), false],
	['one that never left the phone', head, entry({ unsent: true }), lookup(), false],
	['after the close', head, entry(), lookup('reviewing'), true],
	['after the decision', head, entry(), lookup('decided'), false],
	['a campaign that is not here', head, entry(), { ...lookup(), campaignState: () => undefined }, false]
])('%s', (_name, who, one, where, expected) => {
	expect(waitsFor(who, one, where, '2023-05-12')).toBe(expected);
});

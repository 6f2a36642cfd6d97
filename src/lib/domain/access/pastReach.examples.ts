import type { Example } from '../example';
import { actor, campaignIn, idOf, UNITS } from '../ward.fixture';
import type { Actor } from './actor';
import { reachOfPast, type PastRow } from './pastReach';
import { readScope, type ReachName } from './scope';

const wrote = (after: PastRow['after'], parts: Partial<PastRow> = {}): PastRow => ({
	kind: 'applied',
	own: true,
	after,
	...parts
});

/** Each row as `before/after`, with a dash for what is not read. */
const past = (
	name: string,
	who: Actor,
	collection: ReachName,
	rows: readonly PastRow[],
	expected: readonly string[]
): Example => ({
	name: `the past of ${collection}: ${name}`,
	actual: () => {
		const units = new Map(UNITS.map((unit) => [unit.id, unit]));
		const lookup = { units, campaigns: [campaignIn('closed')], councils: [] };
		const scope = readScope(who, lookup, '2023-12-20');
		return reachOfPast(scope[collection], rows).map(
			({ before, after }) => `${before ? 'before' : '-'}/${after ? 'after' : '-'}`
		);
	},
	expected
});

const campaign = idOf('campaign');
const ENTRY = {
	reporter: idOf('aminh'),
	author: idOf('minh'),
	subject: idOf('lan'),
	unit: idOf('desk'),
	campaign
};
const entryRows = [
	wrote({ ...ENTRY, state: 'submitted' }),
	wrote({}),
	wrote({ state: 'attested' }),
	wrote({}, { own: false }),
	wrote({ state: 'submitted' }, { kind: 'conflict' }),
	wrote({})
];
const DRAFT = { people: [idOf('lan')], reporter: idOf('alan'), unit: idOf('desk'), campaign, state: 'draft' };
const initiativeRows = [wrote(DRAFT), wrote({}), wrote({ state: 'filed' }), wrote({ state: 'recognised' })];

export const pastReachExamples: readonly Example[] = [
	past('its author reads all of it', actor('minh', 'reporter'), 'entries', entryRows, [
		'-/after',
		'before/after',
		'before/after',
		'before/after',
		'before/after',
		'before/after'
	]),
	past(
		'a member reads what was attested, not what was submitted',
		actor('hoa', 'member'),
		'entries',
		entryRows,
		['-/-', '-/-', '-/after', 'before/after', 'before/after', 'before/after']
	),
	past('the standing body reads all of it', actor('hoa', 'standing'), 'entries', entryRows, [
		'before/after',
		'before/after',
		'before/after',
		'before/after',
		'before/after',
		'before/after'
	]),
	past('a stranger reads nothing of it', actor('hoa', 'reporter'), 'entries', entryRows, [
		'-/-',
		'-/-',
		'-/-',
		'-/-',
		'-/-',
		'-/-'
	]),
	past('a draft is its authors’ alone', actor('hoa', 'standing'), 'initiatives', initiativeRows, [
		'-/-',
		'-/-',
		'-/after',
		'before/after'
	]),
	past('its author reads the draft', actor('lan', 'reporter'), 'initiatives', initiativeRows, [
		'-/after',
		'before/after',
		'before/after',
		'before/after'
	]),
	past(
		'an author who came later reads from then on',
		actor('minh', 'reporter'),
		'initiatives',
		[wrote(DRAFT), wrote({ people: [idOf('lan'), idOf('minh')] }), wrote({ people: [idOf('lan')] })],
		['-/-', '-/after', 'before/-']
	),
	past('a member only what was recognised', actor('hoa', 'member'), 'initiatives', initiativeRows, [
		'-/-',
		'-/-',
		'-/-',
		'-/after'
	]),
	past(
		'what was erased tells nothing of where it stood',
		actor('minh', 'reporter'),
		'entries',
		[wrote(null), wrote({ ...ENTRY, state: 'submitted' })],
		['-/-', '-/after']
	),
	past(
		'who has moved to the unit sees from then on',
		actor('kphead', 'unitHead'),
		'entries',
		[wrote({ ...ENTRY, state: 'submitted' }), wrote({ unit: idOf('kp1') }), wrote({ unit: idOf('desk') })],
		['-/-', '-/after', 'before/-']
	)
];

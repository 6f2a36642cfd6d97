import { expect, test } from 'vitest';
import type { Actor } from '../access/actor';
import { idOf, lookupOf } from '../ward.fixture';
import { judgeUnit } from './judgeUnit';

const lookup = lookupOf();
const admin: Actor = { kind: 'account', account: idOf('admin'), person: '', roles: ['admin'] };

function answer(fields: Readonly<Record<string, unknown>>, id = 'new', actor = admin) {
	const unit = idOf(id);
	const judged = judgeUnit({
		change: {
			changeId: idOf('change'),
			collection: 'units',
			id: unit,
			baseRev: 0,
			fields,
			capturedAt: '2023-03-01T00:00:00.000Z',
			clockOffset: 0
		},
		before: lookup.units.get(unit) ?? null,
		changedSince: new Set(),
		actor,
		lookup,
		now: '2023-03-01T00:00:00.000Z'
	});
	return judged.ok ? 'ok' : judged.error.code;
}

const unit = { name: 'Khu phố 3', kind: 'neighbourhood', parent: idOf('ward') };
const term = (from: string, to: string, person = idOf('lan')) => ({ person, from, to });

test.each<[string, Readonly<Record<string, unknown>>, string]>([
	['a new unit', unit, 'ok'],
	['without a name', { ...unit, name: '  ' }, 'unit.name.missing'],
	['under nobody knows what', { ...unit, parent: idOf('gone') }, 'unit.parent.unknown'],
	['a head', { ...unit, heads: [term('2023-01-01', '')] }, 'ok'],
	['a head of one day', { ...unit, heads: [term('2023-01-01', '2023-01-01')] }, 'ok'],
	['a head unknown here', { ...unit, heads: [term('2023-01-01', '', idOf('gone'))] }, 'unit.head.unknown'],
	[
		'a term that ends before it begins',
		{ ...unit, heads: [term('2023-02-01', '2023-01-01')] },
		'unit.heads.order'
	],
	[
		'a unit that ends before it begins',
		{ ...unit, from: '2023-02-01', to: '2023-01-01' },
		'unit.validity.order'
	],
	['a field that is not there', { ...unit, colour: 'red' }, 'change.fieldNotAllowed']
])('%s', (_, fields, expected) => expect(answer(fields)).toBe(expected));

test('a unit does not stand below itself', () => {
	expect(answer({ parent: idOf('desk') }, 'bloc')).toBe('unit.parent.cycle');
});

test('only the administrator', () => {
	expect(answer(unit, 'new', { ...admin, roles: ['standing'] })).toBe('access.roleMissing');
});

import { expect, test } from 'vitest';
import type { Council } from '../councils/council';
import { ROLES } from '../access/roles';
import { readScope, type ReachName, type Reach } from '../access/scope';
import { actor, campaignIn, idOf, UNITS } from '../ward.fixture';
import { COLLECTIONS } from './protocol';
import { SCOPE_FIELDS } from './visibility';

const council = (kind: Council['kind']): Council => ({
	id: idOf(kind),
	rev: 1,
	name: kind,
	kind,
	members: [{ person: idOf('chair'), role: 'chair', votes: true, from: '2023-01-01', to: '' }],
	decisionNumber: '',
	decisionDate: '',
	decisionIssuer: '',
	from: '',
	to: ''
});
const lookup = {
	units: new Map(UNITS.map((unit) => [unit.id, unit])),
	campaigns: [campaignIn('closed')],
	councils: [council('emulation'), council('initiative')]
};

test('every field that anybody’s reach asks for is one whose change is noticed', () => {
	const missed = new Set<string>();
	let asked = 0;
	for (const role of ROLES) {
		const scope = readScope(actor('chair', role), lookup, '2023-06-01');
		for (const name of COLLECTIONS) {
			if (name === 'attachments') continue;
			const reach: Reach = scope[name satisfies ReachName];
			for (const field of reach.flatMap((clause) => Object.keys(clause))) {
				asked += 1;
				// An id never changes.
				if (field !== 'id' && !SCOPE_FIELDS[name].includes(field)) missed.add(`${name}.${field}`);
			}
		}
	}
	expect([...missed]).toEqual([]);
	expect(asked).toBeGreaterThan(60);
});

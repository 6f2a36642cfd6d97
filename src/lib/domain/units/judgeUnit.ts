import { hasRole } from '../access/actor';
import type { Judge } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import { fail, ok } from '../result';
import { cleanLine } from '../text/clean';
import { chainUp } from './tree';
import { unitSchema, type Unit } from './unit';

const FIELDS = ['name', 'kind', 'parent', 'heads', 'from', 'to'] as const;

/** Units are set up by the administrator: tree, heads by date, validity. */
export const judgeUnit: Judge<Unit> = ({ change, before, actor, lookup }) => {
	if (!hasRole(actor, 'admin')) return fail('access.roleMissing', { role: 'admin' });
	const named = onlyFields(change.fields, FIELDS);
	if (!named.ok) return named;
	const blank = { parent: '', heads: [], from: '', to: '' };
	const parsed = parseAs(
		unitSchema,
		{ ...blank, ...before, ...change.fields, id: change.id, rev: 0 },
		'unit.shape'
	);
	if (!parsed.ok) return parsed;
	const unit: Unit = { ...parsed.value, name: cleanLine(parsed.value.name) };
	if (unit.name === '') return fail('unit.name.missing');

	if (unit.parent !== '') {
		if (!lookup.units.has(unit.parent)) return fail('unit.parent.unknown');
		const above = chainUp(lookup.units, unit.parent);
		if (above.some((parent) => parent.id === unit.id)) return fail('unit.parent.cycle');
	}
	if (unit.heads.some((term) => !lookup.person(term.person))) return fail('unit.head.unknown');
	if (unit.heads.some((term) => term.to !== '' && term.to < term.from)) return fail('unit.heads.order');
	if (unit.to !== '' && unit.to < unit.from) return fail('unit.validity.order');
	return ok({ fields: pick(unit, before ? Object.keys(change.fields) : FIELDS) });
};

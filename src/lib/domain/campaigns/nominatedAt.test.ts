import { expect, test } from 'vitest';
import { nominatedAt } from './nominatedAt';
import { plan2023 } from './templates';

test('the 2023 plan: the ward itself only at the city, the one-stop unit and staff at both', () => {
	const people = ['Cán bộ', 'Công chức', 'Nhân viên'];
	expect(
		nominatedAt(plan2023).map(({ level, collectives, individuals }) => [level.code, collectives, individuals])
	).toEqual([
		['ward', ['Bộ phận “Một cửa” phường'], people],
		['city', ['UBND phường', 'Bộ phận “Một cửa” phường'], people]
	]);
});

test('whoever may not be nominated stands at no level, whatever levels are listed', () => {
	const off = plan2023.unitKinds.map((kind) => ({ ...kind, mayBeNominated: false }));
	expect(nominatedAt({ ...plan2023, unitKinds: off }).flatMap(({ collectives }) => collectives)).toEqual([]);
});

import { expect, test } from 'vitest';
import { PEOPLE, idOf } from '../ward.fixture';
import { sameName } from './sameName';

const hoa = { ...PEOPLE[0]!, id: idOf('x'), name: 'Lê Thị Hòa' };
const people = [...PEOPLE, hoa];
const idsOf = (name: string, except = '') => sameName(people, name, except).map(({ id }) => id);

test.each([
	['the same', 'Lê Thị Hòa', '', [hoa.id]],
	['the other spelling of the tone', 'Lê Thị Hoà', '', [hoa.id]],
	['without diacritics, with stray blanks', ' le  thi hoa ', '', [hoa.id]],
	['oneself is nobody else', 'Lê Thị Hòa', hoa.id, []],
	['a part of a name', 'Thị Hòa', '', []],
	['nothing typed yet', '', '', []]
])('%s', (_, name, except, expected) => expect(idsOf(name, except)).toEqual(expected));

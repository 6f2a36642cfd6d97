import { fold } from '../text/fold';
import type { Person } from './person';

/**
 * Others of that name, whatever the diacritics: `Hòa`, `Hoà` and a hurried `Hoa`. A warning, never a hindrance:
 * a ward has several people of one name.
 * @param except id of the person being written
 */
export function sameName(people: readonly Person[], name: string, except: string): readonly Person[] {
	const wanted = fold(name);
	if (wanted === '') return [];
	return people.filter((person) => person.id !== except && fold(person.name) === wanted);
}

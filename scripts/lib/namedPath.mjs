import { resolve } from 'node:path';

/**
 * A path as a person typed it: below the folder where they stand, not where npm runs the script.
 * @param {string} name
 */
export function namedPath(name) {
	return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

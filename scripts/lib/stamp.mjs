import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const FOLDER = join(ROOT, '.cache', 'stamps');

/**
 * Whether a step was already done with these very inputs.
 * @param {string} step
 * @param {string} inputs hash of what the step is made from
 */
export function isStamped(step, inputs) {
	try {
		return readFileSync(join(FOLDER, step), 'utf8') === inputs;
	} catch {
		// Never done yet.
		return false;
	}
}

/**
 * @param {string} step
 * @param {string} inputs
 */
export function stamp(step, inputs) {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(join(FOLDER, step), inputs);
}

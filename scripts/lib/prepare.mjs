import { findBinary } from './binary.mjs';
import { buildApp } from './buildApp.mjs';
import { buildHooks } from './buildHooks.mjs';
import { install } from './install.mjs';
import { step } from './step.mjs';

/**
 * Does what serving needs and is not done yet: dependencies, the server's binary, the app, the server's code.
 * @returns {Promise<string>} path of the binary
 */
export async function prepare() {
	await step('dependencies installed', install);
	const binary = findBinary();
	await step('app built', buildApp);
	await step('server code bundled', buildHooks);
	return binary;
}

import { askConsole } from './askConsole.mjs';
import { Problem } from './problem.mjs';
import { readSettings } from './settings.mjs';

/**
 * `npm run admin -- reset NAME`: a new one-time password, on the server's own console; the server may run meanwhile.
 * @param {readonly string[]} args
 */
export async function adminCommand([action, name, ...rest]) {
	if (action !== 'reset' || !name || rest.length > 0)
		throw new Problem('Say: npm run admin -- reset NAME (user name or phone number).');
	const { dataDir } = readSettings({ DATA_DIR: process.env.DATA_DIR });
	const [{ password }] = await askConsole(dataDir, 'reset-password', [name]);
	if (!password) throw new Problem(`There is no account “${name}” in ${dataDir}.`);
	console.log(
		`One-time password of ${name}: ${password}\nEvery session of the account has ended; it asks for an own password at the next sign-in.`
	);
}

// Run after any change of the dependencies: `node scripts/completeLock.mjs`.
// npm leaves a platform's optional package out of the lock file when the registry at hand does not offer it, and
// then `npm ci` refuses the lock file everywhere. Such a package is written in with the version that its parent
// asks for and the platform that its name says; npm skips it on every other platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

const OS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const CPU = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/;

const path = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
/** @type {string[]} */
const added = [];
for (const [parent, { optionalDependencies = {}, license, dev }] of Object.entries(lock.packages)) {
	for (const [name, version] of Object.entries(optionalDependencies)) {
		if (lock.packages[`node_modules/${name}`] || lock.packages[`${parent}/node_modules/${name}`]) continue;
		const os = name.match(OS)?.[1];
		const cpu = name.match(CPU)?.[1];
		if (!/^\d/.test(version) || !(os || cpu)) {
			console.error(`✗ ${name}@${version} of ${parent} is not in the lock file, and names no platform.`);
			process.exitCode = 1;
			continue;
		}
		lock.packages[`node_modules/${name}`] = {
			version,
			...(cpu && { cpu: [cpu] }),
			...(dev && { dev }),
			...(license && { license }),
			optional: true,
			...(os && { os: [os] })
		};
		added.push(`${name}@${version}`);
	}
}
if (added.length > 0) {
	lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(path, `${JSON.stringify(lock, null, '\t')}\n`);
}
console.log(`${added.length} optional packages of other platforms written into the lock file`);

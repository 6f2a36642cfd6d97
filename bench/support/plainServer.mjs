import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { isReady, stopServer } from '../../scripts/lib/server.mjs';

const PASSWORD = 'a-password-of-a-bench';
const TEXTS = 'campaign subjectKind subject subjectName day title story place area author state';
const LISTS = 'figures criteria figureIndices';

/**
 * PocketBase as it comes, with one collection behind its record API and a hook that checks each record's shape with zod.
 * @returns {Promise<{ url: string, token: string, stop: () => Promise<void> }>}
 */
export async function startPlainServer() {
	const folder = mkdtempSync(join(tmpdir(), 'sotd-plain-'));
	for (const name of ['hooks', 'migrations', 'public']) mkdirSync(join(folder, name));
	await build({
		entryPoints: [fileURLToPath(new URL('rxHook.ts', import.meta.url))],
		outfile: join(folder, 'hooks', 'hook.js'),
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'es2020',
		charset: 'utf8',
		alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) }
	});
	writeFileSync(
		join(folder, 'hooks', 'main.pb.js'),
		`onRecordCreateRequest((e) => {
			const { isSound } = require(\`\${__hooks}/hook.js\`);
			const body = { ...e.requestInfo().body };
			for (const name of '${LISTS}'.split(' ')) body[name] = JSON.parse(e.record.getString(name));
			if (!isSound(body)) throw new BadRequestError('shape');
			e.next();
		}, 'deeds');`
	);
	writeFileSync(
		join(folder, 'migrations', '1_deeds.js'),
		`migrate((app) => {
			const texts = '${TEXTS}'.split(' ').map((name) => ({ name, type: 'text' }));
			const lists = '${LISTS}'.split(' ').map((name) => ({ name, type: 'json' }));
			const fields = [...texts, ...lists];
			app.save(new Collection({ type: 'base', name: 'deeds', fields, createRule: '@request.auth.id != ""' }));
			const user = new Record(app.findCollectionByNameOrId('users'), { email: 'a@example.com', verified: true });
			user.setPassword('${PASSWORD}');
			app.save(user);
		});`
	);
	writeFileSync(join(folder, 'public', 'empty.html'), '<!doctype html><title>phone</title>');
	const url = `http://127.0.0.1:${await freePort()}`;
	const child = spawn(
		findBinary(),
		[
			'serve',
			`--http=${new URL(url).host}`,
			...['dir=data', 'hooksDir=hooks', 'migrationsDir=migrations', 'publicDir=public'].map((pair) =>
				`--${pair}`.replace('=', `=${folder}/`)
			),
			'--dev=false',
			'--hooksWatch=false',
			'--automigrate=false'
		],
		{ stdio: 'ignore', env: { GOGC: '200', ...process.env } }
	);
	if (!(await isReady(url, child))) throw new Error('the plain server did not start');
	const signedIn = await fetch(`${url}/api/collections/users/auth-with-password`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ identity: 'a@example.com', password: PASSWORD })
	});
	const { token } = await signedIn.json();
	return {
		url,
		token,
		async stop() {
			await stopServer(child);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { buildHooks } from '../../scripts/lib/buildHooks.mjs';
import { isReady, spawnServer, stopServer } from '../../scripts/lib/server.mjs';
import { seedMigrations, type SeedAccount, type SeedRecords } from './seedAccounts';

export interface ServerSetup {
	/** marks the data folder as a sample: `X-Sample-Now` moves the server's clock */
	readonly sample?: boolean;
	/** accounts that stand in the database from the start (they are not in the log) */
	readonly accounts?: readonly SeedAccount[];
	/** records that stand there beside the accounts */
	readonly records?: SeedRecords;
	/** folder with the pages to serve, else the last build */
	readonly pages?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** a certain port, where another server stood before */
	readonly port?: number;
}

export interface TestServer {
	readonly url: string;
	readonly port: number;
	readonly dataDir: string;
	/** opens `POST /api/setup` as long as there is no account */
	readonly setupToken: string;
	/** what it printed so far */
	output(): string;
	/** ends it in order and removes its data */
	stop(): Promise<void>;
	/** ends it as a power cut would; the data stay, `restart` comes back on them */
	kill(): Promise<void>;
	/** ends it in order (or finds it killed) and starts it on the same data and port */
	restart(env?: Readonly<Record<string, string>>): Promise<void>;
}

/** Starts a real PocketBase with our hooks and migrations on a temporary folder and a free port. */
export async function startServer(setup: ServerSetup = {}): Promise<TestServer> {
	await buildHooks();
	const binary = findBinary();
	const folder = mkdtempSync(join(tmpdir(), 'sotd-'));
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir);
	if (setup.sample) writeFileSync(join(dataDir, 'sample'), '');
	const port = setup.port ?? (await freePort());
	const url = `http://127.0.0.1:${port}`;
	const setupToken = 'setup-token-of-the-tests';
	const migrationsDir = setup.accounts ? seedMigrations(folder, setup.accounts, setup.records) : undefined;
	let output = '';

	const start = async (env: Readonly<Record<string, string>> = {}) => {
		const child = spawnServer({
			binary,
			dataDir,
			listen: `127.0.0.1:${port}`,
			...(migrationsDir ? { migrationsDir } : {}),
			env: {
				SETUP_TOKEN_HASH: createHash('sha256').update(setupToken).digest('hex'),
				...(setup.pages ? { SOTD_PAGES: setup.pages } : {}),
				...setup.env,
				...env
			}
		});
		child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
		child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
		if (!(await isReady(url, child))) throw new Error(`The server did not start:\n${output}`);
		return child;
	};

	let child = await start();
	return {
		url,
		port,
		dataDir,
		setupToken,
		output: () => output,
		async stop() {
			await stopServer(child);
			rmSync(folder, { recursive: true, force: true });
		},
		async kill() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const ended = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await ended;
		},
		async restart(env) {
			await stopServer(child);
			child = await start(env);
		}
	};
}

/** A port that is free right now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

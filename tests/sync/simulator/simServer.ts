import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinary } from '../../../scripts/lib/binary.mjs';
import { isReady, spawnServer, stopServer } from '../../../scripts/lib/server.mjs';
import { freePort } from '../../support/server';

/** What the server has answered for: by id of the change. Kept beside it by whoever saw the answers. */
export type Held = ReadonlyMap<string, HeldChange>;

export interface HeldChange {
	readonly record: string;
	readonly rev: number;
	/** server time */
	readonly at: number;
}

/** Folders with the same ward, ready to be copied: one of the ward itself, one of another server at its address. */
export interface Template {
	readonly ward: string;
	readonly other: string;
	readonly migrationsDir: string;
}

/** A real PocketBase on a copy of the ward, which can be killed, copied, restored and exchanged. */
export class SimServer {
	#child: ReturnType<typeof spawnServer> | undefined;
	#copy: { readonly held: Held; readonly at: number } | undefined;
	/** changes that it holds, as its answers said */
	held = new Map<string, HeldChange>();
	/** another server stands at this address */
	exchanged = false;

	private constructor(
		/** the ward's data */
		readonly dataDir: string,
		private readonly folder: string,
		private readonly template: Template,
		readonly port: number
	) {}

	/** Starts on a folder as it is. */
	static async at(dataDir: string, template: Template): Promise<SimServer> {
		const server = new SimServer(dataDir, dirname(dataDir), template, await freePort());
		await server.start();
		return server;
	}

	static async on(template: Template): Promise<SimServer> {
		const folder = mkdtempSync(join(tmpdir(), 'sotd-sim-'));
		cpSync(template.ward, join(folder, 'ward'), { recursive: true });
		return SimServer.at(join(folder, 'ward'), template);
	}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	async start(): Promise<void> {
		this.#child = spawnServer({
			binary: findBinary(),
			dataDir: this.exchanged ? join(this.folder, 'other') : this.dataDir,
			listen: `127.0.0.1:${this.port}`,
			migrationsDir: this.template.migrationsDir
		});
		this.#child.stdout.resume();
		this.#child.stderr.resume();
		if (!(await isReady(this.url, this.#child))) throw new Error('The server did not start.');
	}

	async kill(): Promise<void> {
		const child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGKILL');
		await ended;
	}

	/** Keeps a copy of the ward as it is now. */
	async keepCopy(now: number): Promise<void> {
		if (this.exchanged) return;
		await this.kill();
		const copy = join(this.folder, 'copy');
		rmSync(copy, { recursive: true, force: true });
		cpSync(this.dataDir, copy, { recursive: true });
		this.#copy = { held: new Map(this.held), at: now };
		await this.start();
	}

	/** Puts the last copy in place of the ward, as a copied disk would be. @returns false when there is none young enough */
	async restore(now: number, oldest: number): Promise<boolean> {
		if (this.exchanged || !this.#copy || now - this.#copy.at > oldest) return false;
		await this.kill();
		rmSync(this.dataDir, { recursive: true });
		cpSync(join(this.folder, 'copy'), this.dataDir, { recursive: true });
		this.held = new Map(this.#copy.held);
		await this.start();
		return true;
	}

	/** Puts another server at this address, or the ward's own again. */
	async exchange(exchanged: boolean): Promise<void> {
		if (this.exchanged === exchanged) return;
		await this.kill();
		if (exchanged) cpSync(this.template.other, join(this.folder, 'other'), { recursive: true, force: true });
		this.exchanged = exchanged;
		await this.start();
	}

	/** Ends it in order; its data stay. */
	async rest(): Promise<void> {
		if (this.#child) await stopServer(this.#child);
	}

	/** Ends it and removes its data. */
	async stop(): Promise<void> {
		await this.rest();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import type { LocalDatabase } from '../../../src/lib/store/database';

/** What the phone's own storage can do in the middle of its work. */
export type StorageFault = 'kill' | 'killAfterCommit' | 'quota' | 'connectionLost';

/** The app is dead: nothing of it runs on. */
export class Killed extends Error {
	override readonly name = 'Killed';
}

/** The faults of one running app: every tab of it dies together. */
export class StorageFaults {
	dead = false;
	#kind: StorageFault | undefined;
	#left = 0;

	/** @param after writes that still go well */
	arm(kind: StorageFault, after: number): void {
		this.#kind = kind;
		this.#left = after;
	}

	disarm(): void {
		this.#kind = undefined;
	}

	kill(): void {
		this.dead = true;
	}

	alive(): void {
		if (this.dead) throw new Killed('the app was killed');
	}

	/** called before each write */
	async write<T>(work: () => PromiseLike<T>): Promise<T> {
		this.alive();
		const kind = this.#due();
		if (kind === 'kill') this.dead = true;
		this.alive();
		if (kind === 'quota') throw new DOMException('the phone is full', 'QuotaExceededError');
		if (kind === 'connectionLost') throw new DOMException('connection lost', 'InvalidStateError');
		return work();
	}

	/** called for each transaction that may write */
	begin(transaction: EventTarget): void {
		if (this.#kind !== 'killAfterCommit') return;
		this.#left -= 1;
		if (this.#left >= 0) return;
		this.disarm();
		transaction.addEventListener('complete', () => (this.dead = true));
	}

	#due(): StorageFault | undefined {
		if (this.#kind === undefined || this.#kind === 'killAfterCommit') return undefined;
		this.#left -= 1;
		if (this.#left >= 0) return undefined;
		const kind = this.#kind;
		this.disarm();
		return kind;
	}
}

/** Lets a database meet the faults of its app. */
export function meetFaults(db: LocalDatabase, faults: StorageFaults): void {
	const middleware: Middleware<DBCore> = {
		stack: 'dbcore',
		name: 'faults',
		create: (core) => ({
			...core,
			transaction(stores, mode, options) {
				faults.alive();
				const transaction = core.transaction(stores, mode, options);
				if (mode === 'readwrite') faults.begin(transaction as unknown as EventTarget);
				return transaction;
			},
			table: (name) => faulty(core.table(name), faults)
		})
	};
	db.use(middleware);
}

function faulty(table: DBCoreTable, faults: StorageFaults): DBCoreTable {
	const alive =
		<A, R>(work: (request: A) => Promise<R>) =>
		async (request: A) => {
			faults.alive();
			return work(request);
		};
	return {
		...table,
		mutate: (request) => faults.write(() => table.mutate(request)),
		get: alive((request) => table.get(request)),
		getMany: alive((request) => table.getMany(request)),
		query: alive((request) => table.query(request)),
		openCursor: alive((request) => table.openCursor(request)),
		count: alive((request) => table.count(request))
	};
}

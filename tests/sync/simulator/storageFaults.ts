import Dexie, { type DBCore, type DBCoreTable, type Middleware } from 'dexie';
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

	/** called before each write; throws what the write meets */
	write(): void {
		this.alive();
		const kind = this.#due();
		if (kind === 'kill') this.dead = true;
		this.alive();
		if (kind === 'quota') throw new DOMException('the phone is full', 'QuotaExceededError');
		if (kind === 'connectionLost') throw new DOMException('connection lost', 'InvalidStateError');
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

/** Asks first; never waits by itself: a transaction would end in between. */
function faulty(table: DBCoreTable, faults: StorageFaults): DBCoreTable {
	const first =
		<A, R>(ask: () => void, work: (request: A) => Promise<R>) =>
		(request: A): Promise<R> => {
			try {
				ask();
			} catch (error) {
				return Dexie.Promise.reject(error) as unknown as Promise<R>;
			}
			return work(request);
		};
	const alive = () => faults.alive();
	return {
		...table,
		mutate: first(
			() => faults.write(),
			(request) => table.mutate(request)
		),
		get: first(alive, (request) => table.get(request)),
		getMany: first(alive, (request) => table.getMany(request)),
		query: first(alive, (request) => table.query(request)),
		openCursor: first(alive, (request) => table.openCursor(request)),
		count: first(alive, (request) => table.count(request))
	};
}

/**
 * What these hooks use of PocketBase's JavaScript engine (0.39), and no more.
 * The whole list is written by the server itself into `types.d.ts` of every data folder.
 */
declare global {
	namespace pb {
		interface Header {
			get(name: string): string;
			/** every line of that name */
			values(name: string): Iterable<string>;
			set(name: string, value: string): void;
			del(name: string): void;
		}

		interface Values {
			get(name: string): string;
		}

		interface Request {
			readonly method: string;
			readonly host: string;
			/** route pattern that matched, such as `GET /api/health` */
			readonly pattern: string;
			readonly header: Header;
			readonly url: { readonly path: string; query(): Values };
			pathValue(name: string): string;
		}

		interface Response {
			header(): Header;
		}

		interface Logger {
			warn(message: string, ...pairs: unknown[]): void;
			error(message: string, ...pairs: unknown[]): void;
		}

		interface Collection {
			readonly id: string;
			readonly name: string;
			/** seconds that a session lasts */
			readonly authToken: { readonly duration: number };
		}

		interface Record {
			readonly id: string;
			collection(): Collection;
			isNew(): boolean;
			original(): Record;
			get(field: string): unknown;
			set(field: string, value: unknown): void;
			/** of a JSON field: its text */
			getString(field: string): string;
			getBool(field: string): boolean;
			getInt(field: string): number;
			setPassword(password: string): void;
			validatePassword(password: string): boolean;
			refreshTokenKey(): void;
			newAuthToken(): string;
		}

		/** Values in it cross engines: only strings, numbers and booleans are safe. */
		interface Store {
			get(key: string): unknown;
			set(key: string, value: string | number | boolean): void;
			/** atomic: nobody else reads or writes meanwhile */
			setFunc(key: string, change: (old: unknown) => string | number | boolean): void;
			remove(key: string): void;
			getAll(): { readonly [key: string]: unknown };
		}

		interface Query {
			bind(params: { readonly [name: string]: string | number | boolean }): Query;
			execute(): unknown;
			all(rows: unknown): void;
			one(row: unknown): void;
		}

		interface Db {
			newQuery(sql: string): Query;
			/** the `database/sql` pool beneath */
			db(): { setConnMaxIdleTime(nanoseconds: number): void; setConnMaxLifetime(nanoseconds: number): void };
		}

		interface Client {
			readonly id: () => string;
			hasSubscription(name: string): boolean;
			get(key: string): unknown;
			set(key: string, value: string): void;
			send(message: SubscriptionMessage): void;
		}

		interface App {
			dataDir(): string;
			isTransactional(): boolean;
			store(): Store;
			logger(): Logger;
			db(): Db;
			nonconcurrentDB(): Db;
			findCollectionByNameOrId(name: string): Collection;
			findCachedCollectionByNameOrId(name: string): Collection;
			/** throws when there is none */
			findRecordById(collection: string, id: string): Record;
			/** throws when there is none */
			findFirstRecordByData(collection: string, field: string, value: unknown): Record;
			countRecords(collection: string): number;
			save(record: Record): void;
			runInTransaction(work: (tx: App) => void): void;
			subscriptionsBroker(): {
				clients(): { readonly [id: string]: Client };
				/** ends the connection */
				unregister(id: string): void;
			};
			readonly rootCmd: { addCommand(command: Command): void };
		}

		interface Event {
			readonly app: App;
			next(): void;
		}

		interface RequestEvent extends Event {
			readonly request: Request;
			readonly response: Response;
			readonly auth: Record | null;
			/** address of the peer itself */
			remoteIP(): string;
			isTLS(): boolean;
			json(status: number, body: unknown): void;
			blob(status: number, type: string, bytes: unknown): void;
			requestInfo(): { readonly body: { readonly [field: string]: unknown } };
		}

		/** Events around a built-in route reach the request only through `requestEvent`: the engine hides the rest. */
		interface WrappedEvent extends Event {
			readonly requestEvent: RequestEvent;
		}

		interface PasswordEvent extends WrappedEvent {
			record: Record | null;
			readonly identity: string;
			readonly password: string;
		}

		interface SubscribeEvent extends WrappedEvent {
			readonly subscriptions: readonly string[];
			readonly client: Client;
		}

		interface RecordEvent extends Event {
			readonly record: Record;
		}

		/** What a Go error looks like when it is thrown into JavaScript. */
		interface GoError {
			readonly value?: { readonly status?: number };
		}
	}

	const __hooks: string;
	/** a module is run once in each engine */
	const require: (path: string) => unknown;
	const $app: pb.App;
	const $os: {
		/** of the process, the command among them */
		readonly args: readonly string[];
		getenv(name: string): string;
		stat(path: string): unknown;
		mkdirAll(path: string, permissions: number): void;
		/** nothing there is no error */
		removeAll(path: string): void;
		writeFile(path: string, bytes: ArrayLike<number>, permissions: number): void;
		rename(from: string, to: string): void;
	};
	const $security: {
		/** hexadecimal; right for text only (bytes first through `toString`) */
		sha256(text: string): string;
		randomString(length: number): string;
		randomStringWithAlphabet(length: number, alphabet: string): string;
		equal(a: string, b: string): boolean;
		parseUnverifiedJWT(token: string): { readonly exp?: unknown; readonly id?: unknown };
	};
	function toString(value: unknown): string;
	const Record: new (collection: pb.Collection, fields?: { readonly [field: string]: unknown }) => pb.Record;
	const console: { log(text: string): void };
	class DynamicModel {
		constructor(shape: { readonly [field: string]: unknown });
		readonly [field: string]: unknown;
	}
	class SubscriptionMessage {
		constructor(options: { name: string; data: string });
	}
	class Command {
		constructor(options: {
			use: string;
			short: string;
			run: (cmd: unknown, args: readonly string[]) => void;
		});
	}
	class NotFoundError extends Error {
		constructor(message?: string, data?: unknown);
	}
	class ForbiddenError extends Error {
		constructor(message?: string, data?: unknown);
	}
	class ApiError extends Error {
		constructor(status: number, message?: string, data?: unknown);
	}
}

export {};

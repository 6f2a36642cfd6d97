/** What syncing uses of PocketBase's engine beside `../pocketbase.d.ts`. */
declare global {
	namespace pb {
		interface Query {
			/** compiles the statement once for many executions; ends with its transaction */
			prepare(): Query;
		}

		interface Db {
			transactional(work: (tx: Db) => void): void;
		}

		interface Reader {
			close(): void;
		}

		interface UploadedFile {
			/** name under which it is stored */
			name: string;
			readonly size: number;
			readonly reader: { open(): Reader };
		}

		interface Filesystem {
			close(): void;
			exists(key: string): boolean;
			createThumb(key: string, thumbKey: string, size: string): void;
			serve(response: Response, request: Request, key: string, name: string): void;
		}

		interface Response {
			writeHeader(status: number): void;
			write(bytes: string): void;
		}

		interface Request {
			readonly body: Reader;
			readonly contentLength: number;
			formValue(name: string): string;
			/** reads a form whole: parts up to so many bytes in memory, the rest in files that end with the request */
			parseMultipartForm(maxMemory: number): void;
		}

		interface RequestEvent {
			/** throws when there is none of that name */
			findUploadedFiles(name: string): readonly UploadedFile[];
		}

		interface App {
			concurrentDB(): Db;
			newFilesystem(): Filesystem;
		}

		interface Record {
			baseFilesPath(): string;
		}
	}

	/** Rests so many milliseconds; other engines go on. */
	function sleep(ms: number): void;
	/** Reads no more than so many bytes. */
	function toString(value: unknown, max: number): string;
	function toBytes(value: unknown, max: number): ArrayLike<number>;
}

export {};

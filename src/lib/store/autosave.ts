/** Longest that typed words may exist only in memory (P1: at most the last second; a write takes its own time). */
const WAIT = 400;

export interface Autosave {
	/** something changed: it is on disk within half a second, however long the typing goes on */
	touch(): void;
	/** writes at once what is not on disk yet; resolves when it is */
	flush(): Promise<void>;
	/** forgets what is not on disk yet: the words were thrown away, or are a change by now; a write under way ends first */
	cancel(): Promise<void>;
}

/**
 * Saves while somebody types: not after the last key, as a person who never pauses would never be saved, but at a
 * steady beat. One write at a time; what changed meanwhile goes with the next.
 * @param save writes the present state; a rejection keeps it unsaved, to be tried again at the next touch or flush
 */
export function startAutosave(save: () => Promise<void>): Autosave {
	let isDirty = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | undefined;

	async function run(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		isDirty = false;
		try {
			await save();
		} catch (error) {
			isDirty = true;
			throw error;
		}
	}

	function start(): Promise<void> {
		running ??= run().finally(() => {
			running = undefined;
		});
		return running;
	}

	function touch(): void {
		isDirty = true;
		timer ??= setTimeout(() => {
			timer = undefined;
			// The failure was told by `save`; the words stay marked and go with the next write.
			void flush().catch(() => undefined);
		}, WAIT);
	}

	async function flush(): Promise<void> {
		while (running || isDirty) await (running ?? start());
	}

	async function cancel(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		isDirty = false;
		await running?.catch(() => undefined);
		isDirty = false;
	}

	return { touch, flush, cancel };
}

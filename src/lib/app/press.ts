/** A hand that rests on the screen must not stop the app, ms. */
const LONGEST = 2_000;
/** From the finger leaving the glass to its click, where there is one; browsers make a task of its own of it, ms. */
const UNTIL_CLICK = 100;

/**
 * Nothing moves under a finger: what arrives while one is down waits until its click has been dealt with. Otherwise a row
 * that comes in above lets the finger leave another place than it touched, and the press is lost, or worse, is another's.
 */
export class Press {
	#waiting: (() => void)[] = [];
	#isDown = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Listens for fingers. @returns stops listening */
	listen(page: Pick<Window, 'addEventListener'>): () => void {
		const stop = new AbortController();
		const how = { capture: true, passive: true, signal: stop.signal };
		const begin = () => {
			this.#isDown = true;
			this.#endIn(LONGEST);
		};
		page.addEventListener('pointerdown', begin, how);
		page.addEventListener('pointerup', () => this.#endIn(UNTIL_CLICK), how);
		// After the click's own handlers, which are to see what the person saw.
		page.addEventListener('click', () => this.#endIn(0), how);
		page.addEventListener('pointercancel', () => this.#endIn(0), how);
		return () => {
			stop.abort();
			this.#end();
		};
	}

	/** Does it now, or once the finger that is down has left. @returns takes it back, if it still waits */
	after(act: () => void): () => void {
		if (this.#isDown) this.#waiting.push(act);
		else act();
		return () => (this.#waiting = this.#waiting.filter((one) => one !== act));
	}

	#endIn(delay: number): void {
		if (!this.#isDown) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#end(), delay);
	}

	#end(): void {
		clearTimeout(this.#timer);
		this.#isDown = false;
		const due = this.#waiting;
		this.#waiting = [];
		for (const act of due) act();
	}
}

/** The fingers on this page. */
export const press = new Press();

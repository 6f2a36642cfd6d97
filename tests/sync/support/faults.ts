/** What can happen to a request between a phone and its server. */
export const FAULTS = ['dropBefore', 'dropAfter', 'error503', 'captive', 'truncated', 'doubled'] as const;
export type Fault = (typeof FAULTS)[number];

/** A small seeded generator (mulberry32): a failing seed replays. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const PORTAL = '<!doctype html><html><body>Wi-Fi miễn phí: xin đăng nhập</body></html>';

/** A `fetch` that meets the faults that `next` names; `null` lets the request pass. */
export function faultyFetch(next: (url: string) => Fault | null): typeof fetch {
	return async (input, init) => {
		const fault = next(String(input));
		switch (fault) {
			case 'dropBefore':
				throw new TypeError('cut before it was sent');
			case 'error503':
				return new Response('busy', { status: 503 });
			case 'captive':
				return new Response(PORTAL, { status: 200, headers: { 'Content-Type': 'text/html' } });
			case 'dropAfter':
				await (await fetch(input, init)).text();
				throw new TypeError('cut before the answer came');
			case 'doubled':
				await (await fetch(input, init)).text();
				return fetch(input, init);
			case 'truncated': {
				const response = await fetch(input, init);
				const text = await response.text();
				return new Response(text.slice(0, Math.floor(text.length / 2)), { status: response.status });
			}
			default:
				return fetch(input, init);
		}
	};
}

/** Faults by chance. @param share 0..1 of the requests */
export function byChance(random: () => number, share: number): () => Fault | null {
	return () => (random() < share ? (FAULTS[Math.floor(random() * FAULTS.length)] ?? null) : null);
}

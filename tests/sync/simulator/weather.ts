import type { Chance } from './chance';
import type { SimServer } from './simServer';
import { isoOf, type VirtualTime } from './virtualTime';

/** What can happen to one request. `late` arrives at the server long after the phone gave it up. */
export const NETWORK_FAULTS = [
	'dropBefore',
	'dropAfter',
	'error503',
	'error429',
	'captive',
	'truncated',
	'doubled',
	'hung',
	'late',
	'killBefore',
	'killAfter'
] as const;
export type NetworkFault = (typeof NETWORK_FAULTS)[number];

/** How the network is while somebody holds the phone: none at all, or the share of requests that meet a fault. */
export type Weather = 'offline' | number;

const PORTAL = '<!doctype html><html><body>Wi-Fi miễn phí: xin đăng nhập</body></html>';
const HUNG = 30_000;

interface Air {
	readonly server: SimServer;
	readonly time: VirtualTime;
	readonly chance: Chance;
	weather: Weather;
	/** the phone's app dies */
	kill(): void;
	/** counts what happened */
	met(fault: NetworkFault | 'offline' | 'none'): void;
	/** requests that are still under way when the phone has given them up */
	readonly late: (() => Promise<unknown>)[];
}

/** A phone's way to the server: every request meets the weather, every true answer is noted beside the server. */
export function airFetch(air: Air): typeof fetch {
	return async (input, init) => {
		const send = () => deliver(air, String(input), init);
		if (air.weather === 'offline') {
			air.met('offline');
			throw new TypeError('no network');
		}
		const fault = air.chance.is(air.weather) ? air.chance.one(NETWORK_FAULTS) : undefined;
		air.met(fault ?? 'none');
		switch (fault) {
			case undefined:
				return send();
			case 'dropBefore':
				throw new TypeError('cut before it was sent');
			case 'dropAfter':
				await send();
				throw new TypeError('cut before the answer came');
			case 'error503':
				return new Response('busy', { status: 503 });
			case 'error429':
				return new Response('{"status":429,"message":"slow down","data":{}}', { status: 429 });
			case 'captive':
				return new Response(PORTAL, { status: 200, headers: { 'Content-Type': 'text/html' } });
			case 'truncated': {
				const answer = await send();
				const text = await answer.text();
				return new Response(text.slice(0, Math.floor(text.length / 2)), { status: answer.status });
			}
			case 'doubled':
				await send();
				return send();
			case 'hung':
				air.time.now += HUNG;
				throw new DOMException('it took too long', 'TimeoutError');
			case 'late':
				air.late.push(send);
				throw new TypeError('given up');
			case 'killBefore':
				air.kill();
				throw new TypeError('the app is dead');
			case 'killAfter':
				await send();
				air.kill();
				throw new TypeError('the app is dead');
		}
	};
}

/** Sends it for true, and notes beside the server what it answered for. */
async function deliver({ server, time }: Air, url: string, init: RequestInit | undefined): Promise<Response> {
	// By the server's clock when it arrives, however long it was under way.
	const headers = { ...(init?.headers as Record<string, string>), 'X-Sample-Now': isoOf(time.now) };
	const answer = await fetch(url, { ...init, headers, signal: null });
	const text = await answer.text();
	if (/\/api\/sync\/(push|files)$/.test(url) && answer.status === 200 && !server.exchanged) {
		const { outcomes } = JSON.parse(text) as { outcomes: readonly Answered[] };
		for (const { changeId, outcome, rev } of outcomes) {
			if (outcome === 'refused' || server.held.has(changeId)) continue;
			server.held.set(changeId, { record: recordOf(init, changeId), rev: rev ?? 0, at: time.now });
		}
	}
	return new Response(text, { status: answer.status, headers: answer.headers });
}

interface Answered {
	readonly changeId: string;
	readonly outcome: string;
	readonly rev?: number;
}

function recordOf(init: RequestInit | undefined, changeId: string): string {
	const body = init?.body;
	const text = body instanceof FormData ? String(body.get('body')) : String(body);
	const { changes } = JSON.parse(text) as {
		changes: readonly { readonly changeId: string; readonly id: string }[];
	};
	return changes.find((change) => change.changeId === changeId)?.id ?? '';
}

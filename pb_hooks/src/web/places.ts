import { refuse } from './refusal';

/**
 * Requests of a kind that are inside, still bringing their bodies or waiting, and those of them that work at once. Each
 * inside holds two engines (0.5 MB) and its body, each that works one with the rules (2.7 MB); there are two processors, and
 * the database has one write lock. The kinds are counted apart: photos on a slow line keep no text out, and somebody
 * who takes long to read a page keeps nobody from sending. `patience` is how long one waits inside, in ms; then a phone
 * is better off asking again later.
 *
 * Whoever comes later is sent away at once, before the body: 500 phones on the last evening come again by their own
 * clocks, and nobody waits in a line that takes longer than a phone's patience.
 */
const KINDS = {
	texts: { inside: 6, working: 2, patience: 250 },
	photos: { inside: 8, working: 2, patience: 250 },
	page: { inside: 6, working: 3, patience: 1_000 },
	// Somebody looks at a screen full of small pictures, which no phone asks for again by itself.
	file: { inside: 12, working: 6, patience: 5_000 }
} as const;
export type PlaceKind = keyof typeof KINDS;

/** ms between two looks; the engine rests meanwhile */
const STEP = 10;
/** seconds; the phone waits by its own rule, longer with each failure */
const RETRY_AFTER = '2';

/** As much as the largest request may bring; more is refused by its handler, unread. */
const MOST_BYTES = 12 * 1024 * 1024;

/**
 * Runs a signed-in request once there is a place for it, or answers `server.busy`. A stranger needs none: the handler
 * sends it away before it reads anything, and whoever has no account cannot take the places of those who have.
 */
export function inPlace(e: pb.RequestEvent, kind: PlaceKind, run: () => void): void {
	if (!e.auth) return run();
	const store = e.app.store();
	const { inside, working, patience } = KINDS[kind];
	if (!enter(store, `${kind}.inside`, inside)) return busy(e);
	try {
		// A phone on a slow line brings its photos for minutes; it needs no more than to be inside for that.
		takeBody(e);
		if (!waitFor(store, `${kind}.working`, working, patience)) return busy(e);
		try {
			run();
		} finally {
			leave(store, `${kind}.working`);
		}
	} finally {
		leave(store, `${kind}.inside`);
	}
}

function busy(e: pb.RequestEvent): void {
	e.response.header().set('Retry-After', RETRY_AFTER);
	refuse(e, 503, { code: 'server.busy' });
}

/** Reads all that the phone sends; the handler reads it once more from memory. */
function takeBody({ request }: pb.RequestEvent): void {
	if (request.method !== 'POST' || request.contentLength > MOST_BYTES) return;
	try {
		if (/^multipart\//i.test(request.header.get('Content-Type'))) request.parseMultipartForm(MOST_BYTES);
		else toString(request.body, MOST_BYTES);
	} catch {
		// Cut, or no form: the handler says so in words.
	}
}

function waitFor(store: pb.Store, what: string, most: number, patience: number): boolean {
	for (let waited = 0; waited <= patience; waited += STEP) {
		if (enter(store, what, most)) return true;
		sleep(STEP);
	}
	return false;
}

function enter(store: pb.Store, what: string, most: number): boolean {
	let isIn = false;
	store.setFunc(keyOf(what), (old) => {
		const taken = Number(old ?? 0);
		isIn = taken < most;
		return isIn ? taken + 1 : taken;
	});
	return isIn;
}

function leave(store: pb.Store, what: string): void {
	store.setFunc(keyOf(what), (old) => Number(old ?? 1) - 1);
}

function keyOf(what: string): string {
	return `places.${what}`;
}

/**
 * Realtime connections held at once. Each keeps one JavaScript engine for as long as it is open (measured:
 * 0.5 MB), so they are counted; who comes later syncs by its timer.
 */
export const STREAM_LIMIT = 32;
const KEY = 'streams';

export function holdStream(e: pb.RequestEvent): void {
	const store = e.app.store();
	let mine = 0;
	store.setFunc(KEY, (old) => (mine = Number(old ?? 0) + 1));
	try {
		if (mine > STREAM_LIMIT) {
			e.response.header().set('Retry-After', '300');
			throw new ApiError(503, 'realtime.full');
		}
		e.next();
	} finally {
		store.setFunc(KEY, (old) => Number(old ?? 1) - 1);
	}
}

import { isLoopback } from './address';
import { setHeaders } from './headers';
import { holdStream } from './streams';

/** Built-in routes that stay open, by the pattern that PocketBase registered them under. */
const BUILT_IN = ['GET /api/health', 'GET /api/realtime', 'POST /api/realtime'];
const SIGN_IN = [
	'POST /api/collections/{collection}/auth-with-password',
	'POST /api/collections/{collection}/auth-refresh'
];
/** Only our own registrations can have these patterns. */
const OURS = /^(GET|POST) \/api\/(sync|setup|accounts|me)(\/|$)/;
const FILES = ['GET /{path...}', 'GET /_app/{path...}'];

/**
 * The one gate before every route: what is not on the list is answered 404, for superusers too.
 * The list names route patterns, not paths, so that no spelling of a path slips by.
 */
export function doors(e: pb.RequestEvent): void {
	if (inMaintenance(e)) return e.next();
	if (!isOpen(e.request)) throw new NotFoundError();
	setHeaders(e);
	if (e.request.pattern === 'GET /api/realtime') return holdStream(e);
	try {
		e.next();
	} catch (problem) {
		// What is missing today may be there after the next update.
		e.response.header().set('Cache-Control', 'no-store');
		throw problem;
	}
}

function isOpen(request: pb.Request): boolean {
	const { pattern } = request;
	const path = request.url.path;
	if (FILES.includes(pattern)) return !/^\/(api|_)(\/|$)/.test(path);
	if (SIGN_IN.includes(pattern)) return request.pathValue('collection') === 'users';
	return BUILT_IN.includes(pattern) || OURS.test(pattern);
}

/**
 * `MAINTENANCE_DASHBOARD=1` opens PocketBase's own dashboard to this machine alone: the peer and the address
 * asked for must both be loopback, and nothing may have been forwarded.
 */
function inMaintenance(e: pb.RequestEvent): boolean {
	if ($os.getenv('MAINTENANCE_DASHBOARD') !== '1') return false;
	const host = e.request.host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
	const here = isLoopback(e.remoteIP()) && (host === 'localhost' || isLoopback(host));
	if (!here || e.request.header.get('X-Forwarded-For') !== '') return false;
	if (!isOpen(e.request)) {
		e.app.logger().warn('maintenance', 'method', e.request.method, 'path', e.request.url.path);
		if (e.request.method !== 'GET') console.log(`maintenance: ${e.request.method} ${e.request.url.path}`);
		return true;
	}
	return false;
}

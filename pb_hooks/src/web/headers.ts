import { isEncrypted } from './address';

const SECURITY = {
	// The page's own policy (scripts by hash) stands in its <meta>; a frame can only be forbidden here.
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
} as const;

/** Security and cache headers, before the answer is written. A handler may still name its own cache rule. */
export function setHeaders(e: pb.RequestEvent): void {
	const header = e.response.header();
	for (const [name, value] of Object.entries(SECURITY)) header.set(name, value);
	if (isEncrypted(e)) header.set('Strict-Transport-Security', 'max-age=31536000');
	header.set('Cache-Control', cacheRule(e.request.url.path));
	if (e.request.url.path === '/manifest.webmanifest') {
		header.set('Content-Type', 'application/manifest+json; charset=utf-8');
	}
}

/** Hashed files never change; icons keep their name for a day; all else is asked for again each time. */
export function cacheRule(path: string): string {
	if (path.startsWith('/api/')) return 'no-store';
	if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	if (/\.(png|svg|ico|woff2)$/.test(path)) return 'public, max-age=86400';
	return 'no-cache';
}

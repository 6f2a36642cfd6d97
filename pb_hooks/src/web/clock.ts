import { isInstant, type Instant } from '$lib/domain/time';
import { isLoopback } from './address';
import { isSample } from './sample';

export const SAMPLE_NOW_HEADER = 'X-Sample-Now';

/**
 * The moment at the server's edge. In a sample folder, and from this machine alone, a request may name
 * its own: that is how a year of 2023 goes through the real door.
 */
export function serverNow(e: pb.RequestEvent): Instant {
	const named = e.request.header.get(SAMPLE_NOW_HEADER);
	if (named !== '' && isInstant(named) && isLoopback(e.remoteIP()) && isSample(e.app)) return named;
	return new Date().toISOString();
}

/** A text of the request's body; empty when it is missing or something else. */
export function fieldOf(e: pb.RequestEvent, name: string): string {
	const value = e.requestInfo().body[name];
	return typeof value === 'string' ? value : '';
}

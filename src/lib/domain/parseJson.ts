/** Text as data; `undefined` where it is no JSON: a portal's page, half a body, somebody else's file. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Text has no other way to fail here.
		return undefined;
	}
}

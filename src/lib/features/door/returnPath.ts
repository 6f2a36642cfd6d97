/**
 * Where to go after the door: the `ve` of its address, but only an own path. Anything that could lead elsewhere
 * (another host, a scheme, a backslash that browsers read as a slash), or back to the door, is the home screen.
 */
export function returnPath(search: URLSearchParams): string {
	const wanted = search.get('ve') ?? '';
	const isOwn = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted);
	// The page of this phone is where one leaves from: the next person has no business there.
	const isDoor = /^\/(dang-nhap|bat-dau|may)(?:[/?#]|$)/.test(wanted);
	return isOwn && !isDoor ? wanted : '/';
}

/** The door's address with the way back to a place of the app. */
export function doorAddress(place: { readonly pathname: string; readonly search: string }): string {
	const back = place.pathname + place.search;
	return back === '/' ? '/dang-nhap' : `/dang-nhap?ve=${encodeURIComponent(back)}`;
}

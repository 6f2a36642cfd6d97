/** Makes a value when it is first asked for, and keeps it: an engine of the server that never needs it need not hold it. */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

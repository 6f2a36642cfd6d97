/**
 * One row of a table of examples. The same tables run in Vitest and, bundled with the rules,
 * inside PocketBase's engine: the only proof that phone and server agree.
 */
export interface Example {
	readonly name: string;
	/** What the rule answers; must be plain JSON data. */
	readonly actual: () => unknown;
	readonly expected: unknown;
}

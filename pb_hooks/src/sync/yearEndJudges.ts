import type { yearEndJudge as asked } from '$lib/domain/changes/yearEndJudges';

/**
 * Stands in the server's bundle for the module of that name in `domain/changes`: an engine that never judges a record of
 * the year's end need not hold their rules. A module that was loaded once is kept by the engine.
 */
export const yearEndJudge: typeof asked = (collection) => {
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- the engine's own way to load a file later
	const loaded = require(`${__hooks}/built/yearEnd.js`) as { readonly yearEndJudge: typeof asked };
	return loaded.yearEndJudge(collection);
};

import { ROOT } from '../../../scripts/lib/root.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { dayOf } from '../../../src/lib/domain/time';
import { startServer, type TestServer } from '../../support/server';

/** How long the fill may take on a machine that draws the photos for the first time, beside other work. */
export const FILLING_MS = 400_000;

/**
 * A real server with the sample ward in it, as `npm run demo` makes it.
 * @param state how far the campaign of 2023 has come
 */
export async function startSampleWard(state: 'ready' | 'reviewed' = 'ready'): Promise<TestServer> {
	const server = await startServer({ sample: true });
	const { code, output } = await run(
		process.execPath,
		[
			`${ROOT}/scripts/sample/fill.mjs`,
			...['--url', server.url, '--data', server.dataDir],
			...['--today', dayOf(new Date().toISOString()), '--state', state]
		],
		{ env: { SETUP_TOKEN: server.setupToken } }
	);
	if (code === 0) return server;
	await server.stop();
	throw new Error(`the sample ward could not be made:\n${output}`);
}

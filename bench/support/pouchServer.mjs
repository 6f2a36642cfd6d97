/**
 * The peer's server in a process of its own: express-pouchdb 4 on Express 4, LevelDB on the disk, with an empty page for
 * its phones. `node pouchServer.mjs FOLDER`; prints its port.
 */
import { join } from 'node:path';
import { peer } from './peers.mjs';

const folder = process.argv[2] ?? '.';
const PouchDB = peer('pouchdb').defaults({ prefix: join(folder, '/') });
const app = peer('express')();
app.get('/empty', (/** @type {unknown} */ _, /** @type {{ send(page: string): void }} */ response) =>
	response.send('<!doctype html><title>phone</title>')
);
const options = { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: join(folder, 'log.txt') };
app.use(peer('express-pouchdb')(PouchDB, options));
const server = app.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(`port ${typeof address === 'object' && address ? address.port : 0}`);
});
process.on('SIGTERM', () => process.exit(0));

/**
 * A bad line between a phone and its server, as a process of its own: `node faultProxy.mjs PORT`; prints its port.
 * `/line?seed=…&share=…` sets the schedule (share 0..1 of the requests) and answers how many requests came since the last
 * time. The n-th request of a seed meets the same fate whoever makes it. Connections are never used twice: a browser
 * would quietly repeat a request that died on an old one, and nobody would have counted it.
 */
import { createServer, request } from 'node:http';

const target = Number(process.argv[2]);
const PORTAL = '<!doctype html><html><body>Wi-Fi miễn phí: xin đăng nhập</body></html>';
const FAULTS = /** @type {const} */ (['dropBefore', 'dropAfter', 'error503', 'captive', 'truncated']);
const line = { seed: 0, share: 0, requests: 0 };

const proxy = createServer((asked, answer) => {
	const url = new URL(asked.url ?? '/', 'http://line');
	answer.setHeader('Connection', 'close');
	if (url.pathname === '/line') {
		answer.end(JSON.stringify({ requests: line.requests }));
		Object.assign(line, { seed: Number(url.searchParams.get('seed')), requests: 0 });
		line.share = Number(url.searchParams.get('share'));
		return;
	}
	line.requests += 1;
	const fault = faultOf(line.requests);
	if (fault === 'dropBefore') return void asked.socket.destroy();
	if (fault === 'error503' || fault === 'captive') {
		// A portal reads the whole request, as a web server does.
		asked.resume().on('end', () => {
			if (fault === 'error503') answer.writeHead(503).end('busy');
			else answer.writeHead(200, { 'Content-Type': 'text/html' }).end(PORTAL);
		});
		return;
	}
	const { connection: _, ...headers } = asked.headers;
	const onward = request({ port: target, method: asked.method, path: asked.url, headers }, (came) => {
		/** @type {Buffer[]} */
		const parts = [];
		came.on('data', (part) => parts.push(part));
		came.on('end', () => {
			const body = Buffer.concat(parts);
			if (fault === 'dropAfter') return void asked.socket.destroy();
			const kept = { ...came.headers };
			delete kept['transfer-encoding'];
			delete kept.connection;
			const bodiless = asked.method === 'HEAD' || came.statusCode === 304 || came.statusCode === 204;
			answer.writeHead(came.statusCode ?? 502, bodiless ? kept : { ...kept, 'content-length': body.length });
			if (fault !== 'truncated' || bodiless) return void answer.end(bodiless ? undefined : body);
			answer.write(body.subarray(0, Math.floor(body.length / 2)), () => asked.socket.destroy());
		});
	});
	onward.on('error', () => asked.socket.destroy());
	asked.pipe(onward);
});
proxy.listen(0, '127.0.0.1', () => {
	const address = proxy.address();
	console.log(`port ${typeof address === 'object' && address ? address.port : 0}`);
});
process.on('SIGTERM', () => process.exit(0));

/** @param {number} n */
function faultOf(n) {
	if (drawn(n, 1) >= line.share) return undefined;
	return FAULTS[Math.floor(drawn(n, 2) * FAULTS.length)];
}

/** A number of 0..1 that follows from the seed and the place (SplitMix32). @param {number} n @param {number} which */
function drawn(n, which) {
	let state = (line.seed * 0x9e3779b1 + n * 0x85ebca6b + which * 0xc2b2ae35) | 0;
	state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
	state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
	return ((state ^ (state >>> 15)) >>> 0) / 4_294_967_296;
}

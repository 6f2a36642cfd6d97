import { isAbsolute, join } from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port
 * @property {string} dataDir
 * @property {string} domain name that the app is opened under; empty when only this machine opens it
 * @property {string} trustedProxy
 * @property {boolean} ownHttps the server makes its certificates itself, on 80 and 443
 * @property {string} address what a person opens
 */

/**
 * Reads the environment, and refuses in words what would expose people.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
	const host = env.HOST || '127.0.0.1';
	const port = Number(env.PORT || 8090);
	const domain = (env.DOMAIN || '').trim();
	const trustedProxy = (env.TRUSTED_PROXY || '').trim();
	if (!Number.isInteger(port) || port < 1 || port > 65_535) {
		throw new Problem(`PORT=${env.PORT} is no port: give a number between 1 and 65535.`);
	}
	if (domain !== '' && !/^([a-z0-9-]+\.)+[a-z0-9-]+$/i.test(domain)) {
		throw new Problem(`DOMAIN=${domain} is no domain: give the name alone, such as thidua.tienthanh.vn.`);
	}
	if (!isLoopbackHost(host) && domain === '' && trustedProxy === '') {
		throw new Problem(
			`HOST=${host} would serve people over plain HTTP, and phones refuse that. Set DOMAIN (HTTPS by the server ` +
				`itself) or TRUSTED_PROXY (a proxy in front does HTTPS); docs/operations.md says how.`
		);
	}
	if (env.MAINTENANCE_DASHBOARD === '1' && trustedProxy !== '') {
		throw new Problem(
			'MAINTENANCE_DASHBOARD cannot be used with TRUSTED_PROXY: stop the proxy and unset it first.'
		);
	}
	const ownHttps = domain !== '' && trustedProxy === '';
	return {
		host,
		port,
		dataDir: folder(env.DATA_DIR || 'pb_data'),
		domain,
		trustedProxy,
		ownHttps,
		address: domain === '' ? `http://${inUrl(host)}:${port}` : `https://${domain}`
	};
}

/** @param {string} host */
export function isLoopbackHost(host) {
	return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** @param {string} host */
export function inUrl(host) {
	return host.includes(':') ? `[${host}]` : host;
}

/** @param {string} path */
function folder(path) {
	return isAbsolute(path) ? path : join(ROOT, path);
}

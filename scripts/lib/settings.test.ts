import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

describe('settings', () => {
	test.each([
		[{}, 'http://127.0.0.1:8090', false],
		[{ PORT: '9000' }, 'http://127.0.0.1:9000', false],
		[{ HOST: '::1' }, 'http://[::1]:8090', false],
		[{ DOMAIN: 'thidua.example.vn' }, 'https://thidua.example.vn', true],
		[{ DOMAIN: 'thidua.example.vn', TRUSTED_PROXY: '127.0.0.1' }, 'https://thidua.example.vn', false],
		[{ HOST: '0.0.0.0', TRUSTED_PROXY: '10.0.0.1' }, 'http://0.0.0.0:8090', false]
	])('%j is opened at %s', (env, address, ownHttps) => {
		expect(readSettings(env)).toMatchObject({ address, ownHttps });
	});

	test.each([
		[{ HOST: '0.0.0.0' }, 'DOMAIN'],
		[{ HOST: '192.168.1.5' }, 'TRUSTED_PROXY'],
		[{ PORT: 'abc' }, 'PORT'],
		[{ PORT: '70000' }, 'PORT'],
		[{ DOMAIN: 'https://x.vn/' }, 'DOMAIN'],
		[{ MAINTENANCE_DASHBOARD: '1', TRUSTED_PROXY: '127.0.0.1' }, 'MAINTENANCE_DASHBOARD']
	])('%j is refused in one line that names %s', (env, name) => {
		expect(() => readSettings(env)).toThrow(name);
		expect(() => readSettings(env)).not.toThrow('\n');
	});
});

import { describe, expect, test } from 'vitest';
import { isNamed, signInName } from './signInName';

describe('the name somebody signs in with', () => {
	test.each([
		[' KP1 ', 'kp1'],
		['0912 345 678', '0912345678'],
		['+84 912.345.678', '0912345678'],
		['(091) 234-5678', '0912345678'],
		['lan.nguyen', 'lan.nguyen'],
		['1cua', '1cua'],
		['', '']
	])('“%s” is %s', (typed, name) => {
		expect(signInName(typed)).toBe(name);
	});

	test('means an account by its user name or its number, and nobody when it is empty', () => {
		const account = { username: 'kp1', phone: '0912345678' };
		expect(isNamed(account, 'kp1')).toBe(true);
		expect(isNamed(account, '0912345678')).toBe(true);
		expect(isNamed(account, 'kp2')).toBe(false);
		expect(isNamed({ username: 'kp2', phone: '' }, '')).toBe(false);
	});
});

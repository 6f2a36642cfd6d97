import { expect, test } from 'vitest';
import { makeVerifier, verifies } from './verifier';

test('knows the password again, however its marks are composed, and no other', async () => {
	const verifier = await makeVerifier('Mật khẩu 1');
	expect(await verifies(verifier, 'Mật khẩu 1'.normalize('NFD'))).toBe(true);
	expect(await verifies(verifier, 'Mat khau 1')).toBe(false);
	expect(await verifies(verifier, '')).toBe(false);
});

test('the same password leaves another trace each time', async () => {
	const [one, other] = await Promise.all([makeVerifier('tienthanh'), makeVerifier('tienthanh')]);
	expect(new Uint8Array(one.hash)).not.toEqual(new Uint8Array(other.hash));
	expect(one.rounds).toBeGreaterThanOrEqual(210_000);
});

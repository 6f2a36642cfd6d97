import { fail, ok } from '$lib/domain/result';
import type { FreshAccount, Gate } from './gate';

export const lan: FreshAccount = {
	account: 'lan000000000000',
	server: 'server1',
	username: 'kp1',
	phone: '0912345678',
	name: 'Nguyễn Thị Lan',
	person: '',
	roles: ['reporter'],
	token: 'token-lan',
	mustChange: false
};
const minh: FreshAccount = {
	...lan,
	account: 'minh00000000000',
	username: 'kp2',
	phone: '',
	name: 'Trần Minh',
	token: 'token-minh'
};
/** What the server is like in a test. */
export const world = {
	passwords: new Map<string, string>(),
	mustChange: false,
	online: true,
	/** the server that answers at the address */
	here: 'server1',
	disabled: false
};

export function resetWorld(): void {
	Object.assign(world, { mustChange: false, online: true, here: 'server1', disabled: false });
	world.passwords = new Map([
		['kp1', 'mat-khau-lan'],
		['kp2', 'mat-khau-minh']
	]);
}

export const server: Gate = {
	hello: () =>
		Promise.resolve(
			world.online ? ok({ server: world.here, needsSetup: false }) : fail('network.unreachable')
		),
	signIn(identity, password, expected) {
		if (!world.online) return Promise.resolve(fail('network.unreachable'));
		if (expected !== undefined && expected !== world.here)
			return Promise.resolve(fail('server.other', { server: world.here }));
		const account = [lan, minh].find((one) => one.username === identity || one.phone === identity);
		const fits = account && world.passwords.get(account.username) === password;
		if (fits && world.disabled) return Promise.resolve(fail('signIn.disabled', { server: world.here }));
		return Promise.resolve(
			fits
				? ok({ ...account, server: world.here, mustChange: world.mustChange })
				: fail('signIn.wrong', { server: world.here })
		);
	},
	setUp: () => Promise.resolve(ok({})),
	changePassword: (_connection, old, fresh) => {
		if (!world.online) return Promise.resolve(fail('network.unreachable'));
		if (world.passwords.get('kp1') !== old) return Promise.resolve(fail('password.wrong'));
		world.passwords.set('kp1', fresh);
		return Promise.resolve(ok({ token: 'token-after-change' }));
	}
};

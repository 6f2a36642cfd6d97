import { expect, test } from 'vitest';
import type { Problem } from '../result';
import { provesRevocation } from './revocation';

const here = { server: 'server1' };

test.each<readonly [string, Problem | null, boolean]>([
	['the own server ended the session of a locked account', say('session.revoked', 'server1'), true],
	['the own server refused the right password of a locked account', say('signIn.disabled', 'server1'), true],
	['another server says so', say('session.revoked', 'server2'), false],
	['an older server of ours, which does not name itself', say('session.revoked'), false],
	['the session ran out', say('session.ended', 'server1'), false],
	['the password was changed elsewhere', say('session.expired', 'server1'), false],
	['the password is wrong', say('signIn.wrong', 'server1'), false],
	['the one-time password is to be changed', say('password.mustChange', 'server1'), false],
	['another server stands there', say('server.other', 'server2'), false],
	['a portal answered', { code: 'network.portal', params: { status: 401 } }, false],
	['no answer came', { code: 'network.unreachable' }, false],
	['all went well', null, false]
])('%s: %o', (_, problem, proven) => {
	expect(provesRevocation(problem, here)).toBe(proven);
});

test('a phone that does not know its server believes nobody', () => {
	expect(provesRevocation(say('session.revoked', ''), { server: '' })).toBe(false);
});

function say(code: string, server?: string): Problem {
	return server === undefined ? { code } : { code, params: { server } };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import { ask } from '../support/http';
import { runInside } from '../support/inside';
import { phoneOf } from '../support/phone';
import { superuserToken } from '../support/superuser';
import { changed, deed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');
const push = async (by: AccountName, change: Change) => said((await ward.phones[by].push(change))[0]);

/** The record as the administrator or the standing body sees it. */
async function seen(by: AccountName, id: string): Promise<Readonly<Record<string, unknown>>> {
	const { records } = await ward.phones[by].pullAll();
	return records.find(({ record }) => record.id === id)?.record ?? {};
}

describe('units, people, accounts and campaigns', () => {
	const unit = { name: 'Khu phố 7', kind: 'neighbourhood', parent: idOf('ward') };
	const person = { name: 'Trần Thị Bảy', terms: [{ unit: idOf('kp1'), from: '2023-01-01', to: '' }] };
	const account = (username: string, more = {}) => ({
		username,
		name: username,
		roles: ['reporter'],
		...more
	});
	const plan = { title: 'Mới', template: 'plan2023', rules: RULES };
	const rows: readonly (readonly [what: string, by: AccountName, change: () => Change, answer: string])[] = [
		['a unit', 'admin', () => made('units', newId(), unit), 'applied'],
		['a unit', 'standing', () => made('units', newId(), unit), 'access.roleMissing'],
		['a unit', 'deskhead', () => made('units', newId(), unit), 'access.roleMissing'],
		[
			'a unit below one that is none',
			'admin',
			() => made('units', newId(), { ...unit, parent: newId() }),
			'unit.parent.unknown'
		],
		[
			'a tree that bites its tail',
			'admin',
			() => changed('units', idOf('ward'), 1e9, { parent: idOf('desk') }),
			'unit.parent.cycle'
		],
		[
			'a head who is nobody',
			'admin',
			() => changed('units', idOf('kp2'), 1e9, { heads: [{ person: newId(), from: '2023-01-01', to: '' }] }),
			'unit.head.unknown'
		],
		[
			'oneself as head of the unit',
			'lan',
			() => changed('units', idOf('desk'), 1e9, { heads: [] }),
			'access.roleMissing'
		],

		['a person', 'admin', () => made('people', newId(), person), 'applied'],
		['a person', 'minh', () => made('people', newId(), person), 'access.roleMissing'],
		[
			'a person who attests by decree',
			'admin',
			() => made('people', newId(), { ...person, attests: true }),
			'change.fieldNotAllowed'
		],
		[
			'another unit for oneself',
			'lan',
			() => changed('people', idOf('lan'), 1e9, { terms: person.terms }),
			'access.roleMissing'
		],

		['an account', 'admin', () => made('users', newId(), account('moi1')), 'applied'],
		[
			'an account with a taken name',
			'admin',
			() => made('users', newId(), account('lan')),
			'account.username.taken'
		],
		[
			'an account with a password',
			'admin',
			() => made('users', newId(), account('moi2', { password: 'x' })),
			'change.fieldNotAllowed'
		],
		[
			'an account with a token key',
			'admin',
			() => made('users', newId(), account('moi3', { tokenKey: 'x' })),
			'change.fieldNotAllowed'
		],
		['an account', 'standing', () => made('users', newId(), account('moi4')), 'access.roleMissing'],
		[
			'a role for oneself',
			'lan',
			() => changed('users', idOf('alan'), 1, { roles: ['admin'] }),
			'access.roleMissing'
		],
		[
			'a role for somebody else',
			'lan',
			() => changed('users', idOf('aminh'), 1, { roles: ['admin'] }),
			'record.unknown'
		],
		[
			'the administrator out of the own account',
			'admin',
			() => changed('users', idOf('aadmin'), 1, { roles: ['reporter'] }),
			'account.lockOut'
		],
		[
			'the own account disabled',
			'admin',
			() => changed('users', idOf('aadmin'), 1, { disabled: true }),
			'account.lockOut'
		],

		['a campaign', 'standing', () => made('campaigns', newId(), plan), 'applied'],
		['a campaign', 'chair', () => made('campaigns', newId(), plan), 'access.roleMissing'],
		['a campaign', 'admin', () => made('campaigns', newId(), plan), 'access.roleMissing'],
		[
			'a campaign that is issued from the start',
			'standing',
			() => made('campaigns', newId(), { ...plan, state: 'issued' }),
			'change.fieldNotAllowed'
		],
		[
			'the end of a campaign, by hand',
			'standing',
			() => changed('campaigns', idOf('campaign'), 1e9, { state: 'closed' }),
			'campaign.move.notAllowed'
		],
		[
			'a state by leaps',
			'standing',
			() => changed('campaigns', idOf('campaign'), 1e9, { state: 'decided' }),
			'campaign.move.notNext'
		],
		[
			'the rules of an issued campaign without a paper',
			'standing',
			() => changed('campaigns', idOf('campaign'), 1e9, { rules: RULES }),
			'campaign.edit.notDraft'
		],
		[
			'a campaign moved by a reporter',
			'lan',
			() => changed('campaigns', idOf('campaign'), 1e9, { state: 'closed' }),
			'campaign.move.notAllowed'
		],

		[
			'a file without its bytes',
			'minh',
			() => made('attachments', newId(), { owner: 'entries', record: newId() }),
			'attachment.fileMissing'
		],
		[
			'a change of the log',
			'standing',
			() => ({ ...made('units', newId(), unit), collection: 'changes' as 'units' }),
			'change.shape'
		],
		[
			'a change of a unit that is not there',
			'admin',
			() => changed('units', newId(), 3, { name: 'x' }),
			'record.unknown'
		],
		['a unit under the id of another', 'standing', () => made('units', idOf('desk'), unit), 'record.exists']
	];
	test.each(rows)('%s, by %s', async (_, by, change, answer) => {
		expect(await push(by, change())).toBe(answer);
	});

	test('a draft campaign is unknown to others', async () => {
		const id = newId();
		expect(await push('standing', made('campaigns', id, plan))).toBe('applied');
		expect(await push('chair', changed('campaigns', id, 1, { title: 'x' }))).toBe('record.unknown');
		expect(await push('minh', made('campaigns', id, plan))).toBe('record.unknown');
		expect(await push('minh', deed('minh', { campaign: id }))).toBe('entry.submit.campaignUnknown');
	});

	test('an account in the log holds no secret, and nobody knows its password', async () => {
		const id = newId();
		expect(await push('admin', made('users', id, account('bimat')))).toBe('applied');
		const page = JSON.stringify((await ward.phones.admin.pullAll()).records);
		expect(page).not.toMatch(/password|tokenKey|email/);
		for (const password of ['', ' ', 'tienthanh2023']) {
			await expect(phoneOf(ward.server, ward.serverId, 'bimat').then(() => password)).rejects.toThrow();
		}
	});

	test('who attests follows the accounts, and entries follow their people', async () => {
		expect(await seen('admin', idOf('deskhead'))).toMatchObject({ attests: true });
		expect(await push('admin', changed('users', idOf('adeskhead'), 1e9, { disabled: true }))).toBe('applied');
		expect(await seen('admin', idOf('deskhead'))).toMatchObject({ attests: false });

		const id = newId();
		expect(await push('minh', deed('minh', { subject: idOf('hoa'), subjectName: 'Hòa' }, { id }))).toBe(
			'applied'
		);
		expect(await seen('standing', id)).toMatchObject({ unit: idOf('kp2') });
		const terms = [{ unit: idOf('kp1'), from: '2023-01-01', to: '' }];
		expect(await push('admin', changed('people', idOf('hoa'), 1e9, { terms }))).toBe('applied');
		expect(await seen('standing', id)).toMatchObject({ unit: idOf('kp1') });
	});
});

describe('a session', () => {
	const body = () => ({ nonce: 'nonce-of-a-test', server: ward.serverId, changes: [deed('kphead')] });
	const pushAs = (token: string) =>
		ward.phones.kphead.ask('POST', '/api/sync/push', body(), { Authorization: token });

	test.each([
		['none', () => ''],
		['made up', () => 'abc'],
		['of a wrong signature', () => `${ward.phones.kphead.token.slice(0, -4)}AAAA`]
	])('%s: 401, in words', async (_, token) => {
		const answer = await pushAs(token());
		expect(answer.status).toBe(401);
		expect(answer.body).toMatchObject({ refused: true, code: 'session.ended' });
	});

	test('that has run out: 401 on every route', async () => {
		const token = runInside<string>(
			ward.server.dataDir,
			`return $app.findRecordById('users', ${JSON.stringify(idOf('akphead'))}).newStaticAuthToken(1e9);`
		);
		await sleep(2_000);
		expect((await pushAs(token)).body).toMatchObject({ refused: true, code: 'session.ended' });
		const query = `since=0&hash=&stamp=&limit=10&nonce=12345678&server=${ward.serverId}`;
		for (const path of [`/api/sync/pull?${query}`, `/api/sync/files/${newId()}`]) {
			const answer = await ward.phones.kphead.ask('GET', path, undefined, { Authorization: token });
			expect(answer.status).toBe(401);
		}
	});

	test('older than a day is renewed, a fresh one is not', async () => {
		const [fresh, old] = runInside<readonly [string, string]>(
			ward.server.dataDir,
			`const record = $app.findRecordById('users', ${JSON.stringify(idOf('akphead'))});
			return [record.newAuthToken(), record.newStaticAuthToken(58 * 86400 * 1e9)];`
		);
		expect((await pushAs(fresh)).body).not.toHaveProperty('token');
		const renewed = (await pushAs(old)).body?.token;
		expect((await pushAs(String(renewed))).status).toBe(200);
	});

	test('of a disabled account ends at once, and so does one that was revoked', async () => {
		expect((await pushAs(ward.phones.kphead.token)).status).toBe(200);
		expect(await push('admin', changed('users', idOf('akphead'), 1, { disabled: true }))).toBe('applied');
		const told = await pushAs(ward.phones.kphead.token);
		expect(told.status).toBe(401);
		expect(told.body).toMatchObject({ refused: true, code: 'session.revoked', server: ward.serverId });
		expect(await push('admin', changed('users', idOf('akphead'), 1e9, { disabled: false }))).toBe('applied');
		// Old sessions stay ended; only a new sign-in opens one.
		expect((await pushAs(ward.phones.kphead.token)).body).toMatchObject({ code: 'session.ended' });
		const again = await ward.phone('kphead');
		expect(said((await again.push(deed('kphead')))[0])).toBe('applied');
	});

	test('that still owes a password change may do nothing else', async () => {
		const answer = await ask(ward.server, 'POST', `/api/accounts/${idOf('avoice')}/password`, {
			token: ward.phones.admin.token,
			body: {}
		});
		const voice = await ask(ward.server, 'POST', '/api/collections/users/auth-with-password', {
			body: { identity: 'voice', password: answer.body?.password }
		});
		const pushed = await pushAs(String(voice.body?.token));
		expect([pushed.status, pushed.body?.code]).toEqual([403, 'password.mustChange']);
	});

	test('of a superuser opens nothing', async () => {
		const token = await superuserToken(ward.server);
		const answer = await pushAs(token);
		expect([answer.status, answer.body?.code]).toEqual([401, 'session.ended']);
	});
});

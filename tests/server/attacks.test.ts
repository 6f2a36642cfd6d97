import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import { PROTOCOL_HEADER, type Change } from '../../src/lib/domain/changes/protocol';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { changed, deed, made, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

describe('a body made to hurt', () => {
	test.each([
		['brackets in brackets', '['.repeat(7_900_000)],
		['objects in objects', '{"a":'.repeat(1_500_000)],
		[
			'a well-formed tower in a field',
			`{"nonce":"12345678","server":"SERVER","changes":[{"fields":${'['.repeat(900_000)}${']'.repeat(900_000)}}]}`
		]
	])('%s: refused, and the server lives', async (_, body) => {
		const send = fetch(`${ward.server.url}/api/sync/push`, {
			method: 'POST',
			headers: { [PROTOCOL_HEADER]: '1', Authorization: ward.phones.minh.token },
			body: body.replace('SERVER', ward.serverId)
		});
		const status = await send.then(
			async (answer) => [answer.status, ((await answer.json()) as { code: string }).code],
			(error: unknown) => String(error)
		);
		expect(status).toEqual([400, 'request.shape']);
		expect((await fetch(`${ward.server.url}/api/health`)).status).toBe(200);
	});
});

const said = (outcome: Outcome | undefined) =>
	outcome?.outcome === 'refused' ? outcome.code : (outcome?.outcome ?? 'nothing');

describe('a change made to hurt', () => {
	const send = async (body: string) => {
		const answer = await fetch(`${ward.server.url}/api/sync/push`, {
			method: 'POST',
			headers: {
				[PROTOCOL_HEADER]: '1',
				Authorization: ward.phones.minh.token,
				'X-Sample-Now': ward.phones.minh.now
			},
			body
		});
		return (await answer.json()) as { readonly outcomes: readonly Outcome[] };
	};
	/** The text of a request with a change whose JSON is bent by hand. */
	const bent = (change: Change, bend: (text: string) => string) =>
		`{"nonce":"12345678","server":"${ward.serverId}","changes":[${bend(JSON.stringify(change))}]}`;

	const rows: readonly (readonly [string, (text: string) => string, string])[] = [
		['a moment that no calendar has', (t) => t.replace(NOW, '2023-02-31T25:61:61.999Z'), 'instant.shape'],
		[
			'an offset beyond all dates',
			(t) => t.replace('"clockOffset":0', '"clockOffset":1e300'),
			'change.shape'
		],
		['an offset of 300 years', (t) => t.replace('"clockOffset":0', '"clockOffset":-1e13'), 'change.shape'],
		['a negative revision', (t) => t.replace('"baseRev":0', '"baseRev":-1'), 'change.shape'],
		['the collection of all objects', (t) => t.replace('"entries"', '"constructor"'), 'change.shape'],
		['the collection before all', (t) => t.replace('"entries"', '"__proto__"'), 'change.shape'],
		['a constructor', (t) => t.replace('"title"', '"constructor":1,"title"'), 'change.fieldNotAllowed'],
		[
			'a prototype',
			(t) => t.replace('"title"', '"__proto__":{"state":"attested"},"title"'),
			'change.fieldNotAllowed'
		],
		['an id in capitals', (t) => t.replace(/"id":"./, '"id":"A'), 'record.id.shape'],
		['half an emoji', (t) => t.replace('"title":"', '"title":"\\ud83d '), 'applied'],
		[
			'an end of line behind an id',
			(t) => t.replace(`"${idOf('lan')}"`, `"${idOf('lan')}\\n"`),
			'record.id.shape'
		]
	];
	test.each(rows)('%s', async (_, bend, code) => {
		const change = deed('minh');
		const { outcomes } = await send(bent(change, bend));
		expect(said(outcomes[0])).toBe(code);
		// Everybody can still read.
		const { records } = await ward.phones.standing.pullAll();
		const found = records.find(({ record }) => record.id === change.id);
		expect(found?.record.state).toBe(code === 'applied' ? 'submitted' : undefined);
	});

	test('a group with a nameless member: nothing stands, and nothing is called applied', async () => {
		const group = newId();
		const good = { ...deed('minh'), group };
		const nameless = { ...deed('minh'), group, changeId: 'NO' };
		const { outcomes } = await send(
			JSON.stringify({ nonce: '12345678', server: ward.serverId, changes: [good, nameless] })
		);
		expect(outcomes.map(said)).toEqual(['change.groupRefused']);
		const { records } = await ward.phones.minh.pullAll();
		expect(records.find(({ record }) => record.id === good.id)).toBeUndefined();
	});

	test('words that end in the middle are text to everybody', async () => {
		const category = 'staff\u0000x';
		const id = newId();
		const terms = [{ unit: idOf('desk'), from: '2023-01-01', to: '' }];
		const [made_] = await ward.phones.admin.push(made('people', id, { name: 'Nul', category, terms }));
		expect(said(made_)).toBe('applied');
		const { records } = await ward.phones.lan.pullAll();
		expect(records.find(({ record }) => record.id === id)?.record).toMatchObject({ category });
	});
});

describe('rights', () => {
	test('a correction that names another’s deed', async () => {
		const original = deed('lan', { author: idOf('lan') });
		const [first] = await ward.phones.lan.push(original);
		const rev = first?.outcome === 'applied' ? first.rev : 0;
		const [attested] = await ward.phones.deskhead.push(
			changed('entries', original.id, rev, { state: 'attested' })
		);
		expect(said(attested)).toBe('applied');
		const [stranger] = await ward.phones.hoa.push(deed('hoa', { corrects: original.id }));
		expect(said(stranger)).toBe('entry.corrects.unknown');
		const [colleague] = await ward.phones.minh.push(deed('minh', { corrects: original.id }));
		expect(said(colleague)).toBe('entry.corrects.unknown');
	});

	test('the standing body attests what no head can, also with an account of no person', async () => {
		const free = { subjectKind: 'unit', subject: idOf('kp2'), subjectName: 'KP 2' };
		const change = deed('hoa', free);
		const [first] = await ward.phones.hoa.push(change);
		const rev = first?.outcome === 'applied' ? first.rev : 0;
		const [attested] = await ward.phones.standing.push(
			changed('entries', change.id, rev, { state: 'attested' })
		);
		expect(said(attested)).toBe('applied');
	});

	test('a password handed out at that moment does not undo what the administrator takes away', async () => {
		const id = idOf('avoice');
		const { admin } = ward.phones;
		const stored = async () =>
			(await admin.pullAll()).records.find(({ record }) => record.id === id)?.record ?? {};
		// Hashing a password takes its time: somewhere in there the other change is committed.
		for (const wait of [0, 10, 20, 30, 45, 60]) {
			const [off] = await admin.push(changed('users', id, Number((await stored()).rev), { disabled: false }));
			const rev = off?.outcome === 'applied' ? off.rev : 0;
			const reset = admin.ask('POST', `/api/accounts/${id}/password`, {});
			await new Promise((done) => setTimeout(done, wait));
			const [outcome] = await admin.push(changed('users', id, rev, { disabled: true, roles: [] }));
			expect(['applied', 'merged']).toContain(outcome?.outcome);
			expect((await reset).status).toBe(200);
			expect(await stored()).toMatchObject({ disabled: true, roles: [], mustChange: true });
		}
	});
});

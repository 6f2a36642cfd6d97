import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { conductOf } from '$lib/domain/conduct/conduct.fixture';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { attestConduct, mendConduct, saveSecrets, withdrawConduct } from './conduct';
import { saveCouncil } from './councils';
import { keepEdit } from './edits';
import { profileAt, saveProfile } from './profiles';
import { CAMPAIGN, phone } from './ward.fixture';

const here = { sync: 'confirmed', gen: 1 } as const;

describe('conduct', () => {
	const word = { campaign: CAMPAIGN, subjectKind: 'person', subject: idOf('lan'), result: 'kept' } as const;

	test('a head attests in the own name, the note goes along', async () => {
		const head = await phone(actor('deskhead', 'unitHead'));
		expect(await attestConduct(head, { ...word, note: 'Có nhắc nhở một lần.' })).toMatchObject({ ok: true });
		expect(await head.db.conduct.toArray()).toMatchObject([
			{ capacity: 'unitHead', attestedBy: idOf('deskhead'), note: 'Có nhắc nhở một lần.' }
		]);
	});

	test('and nothing of other units', async () => {
		const head = await phone(actor('deskhead', 'unitHead'));
		expect(await attestConduct(head, { ...word, subject: idOf('hoa') })).toMatchObject({
			error: { code: 'conduct.notAllowed' }
		});
	});

	test('pauses and notes are the office’s; each act names the revision that was read', async () => {
		const office = await phone(actor('hoa', 'standing'));
		await office.db.conduct.put({ ...conductOf(), ...here });
		const pauses = [{ kind: 'complaint', from: '2023-06-01', to: '', document: '' }] as const;
		await keepEdit(office, 'conduct', idOf('conduct'), { pauses });
		expect(await saveSecrets(office, idOf('conduct'))).toMatchObject({
			value: { baseRev: 5, fields: { pauses } }
		});
		expect(await mendConduct(office, conductOf(), { result: 'violated' })).toMatchObject({
			error: { code: 'conduct.edit.notAllowed' }
		});
		expect(await withdrawConduct(office, conductOf(), 'Xác nhận nhầm người cùng tên.')).toMatchObject({
			ok: true
		});
	});
});

test('a council is saved as it was typed, members as a whole', async () => {
	const office = await phone(actor('hoa', 'standing'));
	const members = [{ person: idOf('lan'), role: 'chair', votes: true, from: '2023-06-15', to: '' }];
	await keepEdit(office, 'councils', idOf('council'), { name: 'Hội đồng TĐ-KT', kind: 'emulation', members });
	expect(await saveCouncil(office, idOf('council'))).toMatchObject({ ok: true });
	expect(await office.db.councils.toArray()).toMatchObject([{ name: 'Hội đồng TĐ-KT', members }]);
});

describe('a profile', () => {
	test('is found by its own id and by the person’s; one that was begun keeps its id', async () => {
		const lan = await phone(actor('lan', 'reporter'));
		expect(await profileAt(lan.db, idOf('lan'))).toEqual({ person: idOf('lan'), id: undefined });
		await keepEdit(lan, 'profiles', idOf('profile'), { person: idOf('lan'), origin: 'Đồng Xoài' });
		expect(await profileAt(lan.db, idOf('lan'))).toEqual({ person: idOf('lan'), id: idOf('profile') });
		expect(await saveProfile(lan, idOf('profile'))).toMatchObject({ ok: true });
		for (const address of [idOf('lan'), idOf('profile')])
			expect(await profileAt(lan.db, address)).toEqual({ person: idOf('lan'), id: idOf('profile') });
	});

	test('later says what changed, not whose it is', async () => {
		const lan = await phone(actor('lan', 'reporter'));
		await keepEdit(lan, 'profiles', idOf('profile'), { person: idOf('lan'), origin: 'Đồng Xoài' });
		await saveProfile(lan, idOf('profile'));
		await keepEdit(lan, 'profiles', idOf('profile'), { person: idOf('lan'), origin: 'Tiến Thành' });
		expect(await saveProfile(lan, idOf('profile'))).toMatchObject({
			value: { fields: { origin: 'Tiến Thành' } }
		});
	});

	test('of somebody else is not the own to write', async () => {
		const lan = await phone(actor('lan', 'reporter'));
		await keepEdit(lan, 'profiles', idOf('profile'), { person: idOf('minh'), origin: 'x' });
		expect(await saveProfile(lan, idOf('profile'))).toMatchObject({ error: { code: 'profile.notAllowed' } });
	});
});

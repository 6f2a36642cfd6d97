import {
	attestEntry,
	admitEntry,
	linkEntry,
	returnEntry,
	tagEntry
} from '../../../src/lib/store/entries/decideEntry';
import type { OutboxItem } from '../../../src/lib/store/outbox';
import { dropParked, newestVersion, retryParked, settleConflict } from '../../../src/lib/store/parked';
import { saveAccount, saveCampaign, savePerson, saveUnit } from '../../../src/lib/store/saveRecord';
import { addDays, dayOf } from '../../../src/lib/domain/time';
import type { Scene } from './scene';
import { tokensIn } from './told';
import { byId, edit } from './writing';

/** The head goes through what waits: confirms most, sends some back. */
export async function inbox(scene: Scene): Promise<void> {
	const { world, phone, tab, chance } = scene;
	const waiting = (await tab.db.entries.where('gen').aboveOrEqual(0).toArray())
		.filter((row) => row.state === 'submitted')
		.sort(byId);
	for (let k = 0; k < 4 && waiting.length > 0; k += 1) {
		const [row] = waiting.splice(chance.below(waiting.length), 1);
		if (!row) return;
		const returns = chance.is(0.3);
		const token = `${scene.token.slice(0, -1)}.${k}»`;
		const parked = (
			await tab.db.outbox.where('[collection+id]').equals(['entries', row.id]).toArray()
		).filter(({ status, seen }) => seen !== undefined && (status === 'refused' || status === 'conflict'));
		const done = returns
			? await returnEntry(tab.store, row.id, `Xin ghi rõ ngày và nơi làm ${token}`)
			: await attestEntry(tab.store, row.id);
		world.count(done.ok ? (returns ? 'returned' : 'attested') : `not judged: ${done.error.code}`);
		if (!done.ok) continue;
		// A new decision stands in place of one that was refused: its reason is given up.
		for (const old of tokensIn(parked.map(({ fields }) => fields))) world.told.giveUp(row.id, old);
		scene.saw(done.value.changeId, { ...row }, true);
		if (!returns) continue;
		const who = { account: tab.account.actor.account, phone: phone.name, life: phone.life };
		world.told.saved({ token, record: row.id, act: 'returned', ...who });
	}
}

/** The standing body tags, links free names, admits what came late. */
export async function tag(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const row = chance.one((await tab.db.entries.toArray()).sort(byId));
	const campaign = await tab.db.campaigns.get(world.ward.campaign);
	const area = chance.one(campaign?.rules.areas ?? [])?.code;
	if (!row || area === undefined) return;
	const person = chance.one(Object.values(world.ward.people)) ?? '';
	if (row.late) await admitEntry(tab.store, row.id, 'admitted', 'Máy hết pin, có người chứng kiến.');
	else if (row.subjectKind === 'name') await linkEntry(tab.store, row.id, person);
	else {
		const done = await tagEntry(tab.store, row.id, { area });
		if (done.ok) scene.saw(done.value.changeId, { ...row });
	}
}

/** Looks after what needs a person: chooses, mends, tries again, lets go. */
export async function settleParked(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const parked = await tab.db.outbox.where('status').anyOf('refused', 'conflict').sortBy('n');
	const item = chance.one(parked);
	if (!item) return;
	world.count(`parked ${item.status} ${item.problem?.code ?? ''}`);
	const isEdit =
		item.collection === 'entries' && !['attested', 'returned'].includes(String(item.fields.state));
	if (item.status === 'conflict' && chance.is(0.6)) return chooseOwn(scene, item);
	if (item.status === 'refused' && isEdit && chance.is(0.4)) return edit(scene, item.id);
	if (item.status === 'refused' && chance.is(0.5)) return retryParked(tab.store, item.changeId);
	if (item.status === 'refused' && item.collection === 'attachments') return;
	await dropParked(tab.store, item.changeId);
	const row = await scene.look((db) => db.entries.get(item.id));
	for (const token of tokensIn(item.fields)) {
		if (!tokensIn(row ?? null).includes(token)) world.told.giveUp(item.id, token);
	}
	if (item.collection === 'entries' && !row) world.told.giveUp(item.id);
}

/** The own version of every field, chosen over the version that the screen shows beside it: the newest that lies here. */
async function chooseOwn(scene: Scene, item: OutboxItem): Promise<void> {
	const { tab } = scene;
	const newest = await newestVersion(tab.db, item);
	if (!newest) return;
	const choice = { rev: Number(newest.rev), fields: item.fields };
	const settled = await settleConflict(tab.store, item.changeId, choice);
	if (settled.ok && settled.value) scene.saw(settled.value.changeId, { ...newest });
}

export async function renameUnit(scene: Scene): Promise<void> {
	const { world, phone, tab, chance } = scene;
	const id = chance.one(Object.values(world.ward.units)) ?? '';
	const before = await tab.db.units.get(id);
	const done = await saveUnit(tab.store, id, { name: `Tổ ${scene.token}` });
	if (!done.ok || !before) return;
	scene.saw(done.value.changeId, { ...before });
	const who = { account: tab.account.actor.account, phone: phone.name, life: phone.life };
	world.told.saved({ token: scene.token, record: id, act: 'renamed a unit', ...who });
}

/** Another person heads a unit, or nobody does: inboxes fill and empty. */
export async function changeHead(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const { people, units } = world.ward;
	const unit = chance.one([units.desk, units.street]) ?? '';
	const person = chance.one([people.head, people.head2, '']) ?? '';
	const from = addDays(dayOf(tab.store.now()), -20);
	await saveUnit(tab.store, unit, { heads: person === '' ? [] : [{ person, from, to: '' }] });
}

export async function changeRole(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const [name, role] = chance.one([
		['head2', 'unitHead'],
		['head', 'unitHead'],
		['minh', 'standing']
	] as const) ?? ['head', 'unitHead'];
	const id = world.ward.accounts[name] ?? '';
	const account = await tab.db.users.get(id);
	if (!account) return;
	const has = account.roles.includes(role);
	await saveAccount(tab.store, id, {
		roles: has ? account.roles.filter((one) => one !== role) : [...account.roles, role]
	});
}

export async function movePerson(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const { people, units } = world.ward;
	const id = chance.one([people.lan, people.hoa]) ?? '';
	const unit = chance.one([units.desk, units.street]) ?? '';
	const from = addDays(dayOf(tab.store.now()), -40);
	await savePerson(tab.store, id, { terms: [{ unit, from, to: '' }] });
}

/** An account is switched off, or on again. */
export async function switchOff(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const id = world.ward.accounts[chance.one(['hoa', 'lan', 'head2']) ?? ''] ?? '';
	const account = await tab.db.users.get(id);
	if (account) await saveAccount(tab.store, id, { disabled: !account.disabled });
}

export async function moveCampaign(scene: Scene): Promise<void> {
	const { world, tab } = scene;
	const campaign = await tab.db.campaigns.get(world.ward.campaign);
	if (campaign?.state === 'closed') await saveCampaign(tab.store, campaign.id, { state: 'reviewing' });
}

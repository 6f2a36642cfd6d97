import { DAY_MS } from '../../../src/lib/domain/time';
import { isStorageFull } from '../../../src/lib/store/makeRoom';
import { Chance } from './chance';
import * as office from './office';
import { Scene } from './scene';
import type { SimPhone } from './simPhone';
import { PHONES, type Act, type Step } from './steps';
import type { World } from './world';
import { edit, goOn, withdraw, write } from './writing';

/** Younger than what phones keep of what they have sent (14 days), with room for clocks. */
const OLDEST_COPY = 13 * DAY_MS;

/** share of steps in which people act while the app is still sending and receiving */
const HASTE = 0.15;

const ACTS: Readonly<Partial<Record<Act, (scene: Scene) => Promise<void>>>> = {
	log: (scene) => write(scene, 0, true),
	logPhotos: (scene) => write(scene, 1 + scene.chance.below(3), true),
	draft: (scene) => write(scene, scene.chance.below(2), false),
	continueDraft: goOn,
	edit: (scene) => edit(scene),
	withdraw,
	inbox: office.inbox,
	tag: office.tag,
	settle: office.settleParked,
	renameUnit: office.renameUnit,
	changeHead: office.changeHead,
	changeRole: office.changeRole,
	movePerson: office.movePerson,
	switchOff: office.switchOff,
	moveCampaign: office.moveCampaign
};

/** Lets one step happen. What it leaves wrong stands in `world.problems`. */
export async function perform(world: World, step: Step): Promise<void> {
	const { time } = world;
	world.step = step.n;
	await time.passTo(world.ward.begins + step.at);
	const phone = world.phones.find(({ name }) => name === step.phone);
	if (!phone) throw new Error(`no phone ${step.phone}`);
	const chance = new Chance(step.seed);
	await deliverLate(world, chance);
	world.count(`act ${step.act}`);
	if (await isServerAct(world, step.act)) return;

	phone.weather = step.weather;
	// Of its own: what the network draws depends on how many requests there are.
	phone.chance = new Chance(chance.seedOf());
	if (step.act === 'wipe') return phone.wipe();
	if (step.act === 'clockJumps') {
		phone.skew = chance.one([0, 2, -2, 0.2, 400, -20_000]) ?? 0;
		phone.skew *= DAY_MS;
	}
	const username = PHONES[step.phone].usernames[step.user] ?? '';
	const tab = await phone.open(username);
	if (!tab) return world.count('could not get in');
	if (tab.account.ended && chance.is(0.5)) await phone.signInAgain(tab.account);
	if (step.act === 'sessionEnds') tab.account.ended = true;
	if (step.storage) phone.faults.arm(step.storage.kind, step.storage.after);
	// Mostly somebody looks before they act; sometimes they are quicker than the first pass, which replays less exactly.
	if (!chance.is(HASTE)) await survive(world, phone, () => phone.settle());
	const scene = new Scene(world, phone, tab, chance, `«${step.n}»`);
	await survive(world, phone, async () => {
		if (step.act === 'twoTabs') await inTwoTabs(scene);
		else await ACTS[step.act]?.(scene);
	});
	await survive(world, phone, () => phone.settle());
	phone.faults.disarm();
	if (!phone.faults.dead) {
		await time.passTo(time.now + step.stay);
		await survive(world, phone, () => phone.settle());
		await checkSent(world, phone);
	}
	if (step.ends === 'killed') phone.kill();
	await phone.close();
}

/** Both tabs of a phone are at work at once: one writes while the other sends, then the other way round. */
async function inTwoTabs(scene: Scene): Promise<void> {
	const { world, phone, tab, chance, token } = scene;
	const other = await phone.addTab(tab.account);
	const second = new Scene(world, phone, other, chance, `${token.slice(0, -1)}.1»`);
	await Promise.all([write(scene, chance.below(2), true), other.engine.wake()]);
	await Promise.all([write(second, chance.below(2), true), tab.engine.wake()]);
}

/** Runs what a person or the app does, until the phone itself ends it. */
async function survive(world: World, phone: SimPhone, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (phone.faults.dead) return world.count('killed');
		// The person was told that it could not be kept.
		if (isStorageFull(error)) return world.count('told that the phone is full');
		throw error;
	}
}

/** What a phone calls sent has to be at the server: asked whenever a pass of it has ended well. */
export async function checkSent(world: World, phone: SimPhone): Promise<void> {
	for (const { account, db, state } of phone.tabs) {
		if (state.problem !== null || state.elsewhere || phone.faults.dead) continue;
		for (const item of await db.outbox.where('status').equals('sent').toArray()) {
			if (world.server.held.has(item.changeId) || world.heldFiles.has(item.id)) continue;
			const what = `${item.collection}/${item.id}`;
			world.problem(`falselySent: ${phone.name} of ${account.username} calls ${what} sent`);
		}
	}
}

async function deliverLate(world: World, chance: Chance): Promise<void> {
	const due = world.late.splice(0, chance.below(world.late.length + 1));
	// They arrive at whatever stands there now; nobody hears the answer.
	for (const send of due) await send().catch(() => undefined);
}

async function isServerAct(world: World, act: Act): Promise<boolean> {
	const { server, time } = world;
	switch (act) {
		case 'serverDies':
			await server.kill();
			await server.start();
			return true;
		case 'serverCopied':
			await server.keepCopy(time.now);
			return true;
		case 'serverRestored':
			if (await server.restore(time.now, OLDEST_COPY)) world.count('restored');
			return true;
		case 'serverExchanged':
			await server.exchange(!server.exchanged);
			return true;
		default:
			return false;
	}
}

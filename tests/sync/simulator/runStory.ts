import { checkAll } from './checks';
import { Chance } from './chance';
import { checkSent, perform } from './perform';
import { SimPhone } from './simPhone';
import { SimServer, type Template } from './simServer';
import { PHONE_NAMES, PHONES, type Step } from './steps';
import { VirtualTime } from './virtualTime';
import { World, type Mutate, type WardIds } from './world';

export interface Setting {
	readonly template: Template;
	readonly ward: WardIds;
	readonly mutate?: Mutate;
}

export interface Outcome {
	readonly problems: readonly string[];
	readonly counts: ReadonlyMap<string, number>;
}

/** Passes in good weather after which nothing may be left to do. */
const QUIET_PASSES = 3;
let stories = 0;

/** Lives a story through from a fresh copy of the ward, lets it come to rest, and asks whether every promise was kept. */
export async function runStory(seed: number, steps: readonly Step[], setting: Setting): Promise<Outcome> {
	const server = await SimServer.on(setting.template);
	stories += 1;
	const time = new VirtualTime(setting.ward.begins);
	const world = new World(`${seed}.${stories}`, seed, time, server, setting.ward, setting.mutate);
	world.phones = PHONE_NAMES.map((name) => new SimPhone(world, name, PHONES[name].usernames));
	try {
		for (const step of steps) {
			await perform(world, step);
			if (world.problems.length > 0) break;
		}
		if (world.problems.length === 0) {
			await comeToRest(world);
			await checkAll(world);
		}
		return { problems: world.problems, counts: world.counts };
	} finally {
		for (const phone of world.phones) await phone.wipe();
		await server.stop();
	}
}

/** Everybody is in reach, signed in and in good weather; the clocks stay as wrong as they are. */
export async function comeToRest(world: World): Promise<void> {
	world.step = -1;
	await world.server.exchange(false);
	for (const send of world.late.splice(0)) await send().catch(() => undefined);
	// First what the administrator's own phones still have to say of accounts.
	for (const phone of world.phones.filter(({ usernames }) => usernames.includes('boss')))
		await restOf(world, phone);
	for (let round = 0; round < QUIET_PASSES; round += 1) {
		await letEverybodyIn(world);
		for (const phone of world.phones) await restOf(world, phone);
	}
}

/** One quiet pass of every account of a phone. */
async function restOf(world: World, phone: SimPhone): Promise<void> {
	phone.weather = 0;
	phone.chance = new Chance(1);
	for (const account of phone.accounts.values()) {
		if (account.ended && !(await phone.signInAgain(account))) {
			world.problem(`unrest: ${account.username} cannot sign in on ${phone.name}`);
		}
		await phone.open(account.username);
		await phone.settle();
		checkQuiet(world, phone);
		await checkSent(world, phone);
		await phone.close();
	}
}

/** In good weather a signed-in phone has nothing to complain of. */
function checkQuiet(world: World, phone: SimPhone): void {
	for (const { account, state } of phone.tabs) {
		if (state.problem)
			world.problem(
				`unrest: ${phone.name} of ${account.username} says ${state.problem.code} ${JSON.stringify(state.problem.params ?? {})}`
			);
	}
}

/** The administrator lets in again whoever was switched off. */
async function letEverybodyIn(world: World): Promise<void> {
	const phone = new SimPhone(world, 'rest', ['boss']);
	const tab = await phone.open();
	if (!tab) throw new Error('the administrator cannot get in');
	await phone.settle();
	const { saveAccount } = await import('../../../src/lib/store/saveRecord');
	for (const account of await tab.db.users.toArray()) {
		if (account.disabled) await saveAccount(tab.store, account.id, { disabled: false });
	}
	await phone.wipe();
	// Tokens of before may be dead: everybody types the password again.
	for (const one of world.phones) for (const account of one.accounts.values()) account.ended = true;
}

import { dayOf, type Day } from '$lib/domain/time';
import { allActs, CLOSED_AT, storyOf, type SampleState } from './acts/story';
import { foundingActs, MADE_AT } from './acts/wardActs';
import { newClient, type Client } from './door/client';
import { newPlayer } from './door/play';
import { openStudio } from './photos/studio';
import { ACCOUNTS, ADMIN, PASSWORD } from './ward/accounts';
import { wardOf, type Ward } from './ward/records';

export interface Filling {
	/** of the running sample server */
	readonly url: string;
	/** opens the making of the first administrator */
	readonly setupToken: string;
	/** the demo's first day; today when left out */
	readonly today?: Day;
	readonly seed?: string;
	/** how far 2023 has come; ready to be reviewed when left out */
	readonly state?: SampleState;
	/** folder for photos that were drawn before */
	readonly photos: string;
	/** the built `photoWorker` */
	readonly worker: string;
	readonly say: (line: string) => void;
}

/**
 * Fills a sample server with the ward of Tiến Thành, through the doors that phones use. Every id follows from the
 * seed, so a second run over a half-filled server repeats what is there and goes on.
 */
export async function fill({
	url,
	setupToken,
	today,
	seed = 'tien-thanh',
	state = 'ready',
	photos,
	worker,
	say
}: Filling): Promise<void> {
	const ward = wardOf(seed);
	const story = storyOf(ward, today ?? dayOf(new Date().toISOString()), state);
	const client = newClient(url, seed);
	const hello = await client.hello(MADE_AT);
	if (!hello.sample)
		throw new Error('This server keeps real data: nothing was written. Only a sample is filled.');
	const studio = openStudio(allActs(story), photos, worker);
	try {
		const player = newPlayer(seed, client, studio.photoOf);
		const step = stepper(say);
		await enter(client, hello.needsSetup, setupToken);
		const founding = foundingActs(ward);
		await player.play(founding.filter(({ collection }) => collection !== 'users'));
		step(`sample ward: ${ward.units.size} units, ${ward.people.size} people`);
		await player.play(founding.filter(({ collection }) => collection === 'users'));
		await givePasswords(client, ward, hello.needsSetup);
		step(`${ACCOUNTS.length + 1} accounts with their passwords`);
		await player.play(story.year);
		// The first request after the last day: the server closes the campaign by itself.
		await client.pull('thuongtruc', CLOSED_AT);
		step('2023: the campaign and its year, closed');
		await player.play(story.yearEnd);
		step(state === 'reviewed' ? '2023: reviewed, decided, published' : '2023: ready for its review');
		await player.play(story.running);
		step('the running campaign');
	} finally {
		await studio.close();
	}
}

async function enter(client: Client, needsSetup: boolean, token: string): Promise<void> {
	const { username, name } = ADMIN;
	if (needsSetup) await client.setup(MADE_AT, { token, username, name, password: PASSWORD });
	if (!(await client.signIn(username, PASSWORD, MADE_AT))) {
		throw new Error('The sample’s administrator has another password: start again with --fresh.');
	}
}

/** Everybody gets a one-time password and chooses the sample's. One after the other: each step is a row of the log. */
async function givePasswords(client: Client, ward: Ward, fresh: boolean): Promise<void> {
	for (const { username } of ACCOUNTS) {
		if (!fresh && (await client.signIn(username, PASSWORD, MADE_AT))) continue;
		await client.givePassword(ADMIN.username, ward.account(username), username, PASSWORD, MADE_AT);
	}
}

function stepper(say: (line: string) => void): (what: string) => void {
	let since = Date.now();
	return (what) => {
		say(`✓ ${what} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
		since = Date.now();
	};
}

import { DAY_MS } from '../../../src/lib/domain/time';
import { Chance } from './chance';
import type { StorageFault } from './storageFaults';
import type { Weather } from './weather';

/** What people, phones and the server do in a story, with how often. */
const WEIGHTS = {
	log: 26,
	logPhotos: 12,
	draft: 6,
	continueDraft: 7,
	edit: 11,
	withdraw: 3,
	inbox: 14,
	tag: 4,
	settle: 12,
	renameUnit: 5,
	changeHead: 2,
	changeRole: 2,
	movePerson: 2,
	switchOff: 2,
	moveCampaign: 2,
	look: 8,
	twoTabs: 4,
	sessionEnds: 2,
	clockJumps: 2,
	wipe: 1,
	serverDies: 2,
	serverCopied: 3,
	serverRestored: 2,
	serverExchanged: 1
} as const;
export type Act = keyof typeof WEIGHTS;

/** Who holds a phone, and what that person does. Others' acts are simply refused, which is a story too. */
const ACTS_OF: Readonly<Record<string, readonly Act[]>> = {
	reporter: ['log', 'logPhotos', 'draft', 'continueDraft', 'edit', 'withdraw', 'settle', 'look', 'twoTabs'],
	head: ['inbox', 'inbox', 'log', 'settle', 'look', 'edit'],
	office: ['tag', 'inbox', 'moveCampaign', 'log', 'settle', 'look'],
	boss: ['renameUnit', 'changeHead', 'changeRole', 'movePerson', 'switchOff', 'settle', 'look'],
	fate: [
		'sessionEnds',
		'clockJumps',
		'wipe',
		'serverDies',
		'serverCopied',
		'serverRestored',
		'serverExchanged'
	]
};

/** Phones by name: who uses them, in which part. Two people share one phone, one person has two. */
export const PHONES = {
	minhPhone: { usernames: ['minh'], part: 'reporter' },
	minhLaptop: { usernames: ['minh'], part: 'reporter' },
	shared: { usernames: ['lan', 'hoa'], part: 'reporter' },
	hoaPhone: { usernames: ['hoa'], part: 'reporter' },
	headPhone: { usernames: ['head'], part: 'head' },
	otherHead: { usernames: ['head2'], part: 'head' },
	office: { usernames: ['office'], part: 'office' },
	bossLaptop: { usernames: ['boss'], part: 'boss' },
	bossPhone: { usernames: ['boss'], part: 'boss' }
} as const satisfies Readonly<Record<string, { usernames: readonly string[]; part: string }>>;
export type PhoneName = keyof typeof PHONES;
export const PHONE_NAMES = Object.keys(PHONES) as readonly PhoneName[];

/** One thing that happens. Whatever is left to chance follows from its own seed, so that a story can be cut. */
export interface Step {
	/** its number in the whole story: stands in the words that it writes */
	readonly n: number;
	/** ms from the beginning */
	readonly at: number;
	readonly phone: PhoneName;
	/** who of those that share the phone */
	readonly user: number;
	readonly act: Act;
	readonly seed: number;
	readonly weather: Weather;
	readonly storage?: { readonly kind: StorageFault; readonly after: number };
	/** ms that the app stays open */
	readonly stay: number;
	/** how the app ends */
	readonly ends: 'closed' | 'killed';
}

/** @param days length of the story. @param perDay things that happen on one day to one phone, on average */
export function inventStory(seed: number, days: number, perDay = 1.6): readonly Step[] {
	const chance = new Chance(seed);
	const steps: Step[] = [];
	for (const phone of PHONE_NAMES) {
		const count = Math.round(days * perDay);
		for (let k = 0; k < count; k += 1) steps.push(inventStep(chance, phone, days));
	}
	return steps.sort((a, b) => a.at - b.at).map((step, n) => ({ ...step, n }));
}

function inventStep(chance: Chance, phone: PhoneName, days: number): Step {
	const part = chance.is(0.06) ? 'fate' : PHONES[phone].part;
	const acts = (ACTS_OF[part] ?? []).map((act) => [act, WEIGHTS[act]] as const);
	const storage = chance.is(0.14)
		? {
				kind: chance.weighted<StorageFault>([
					['kill', 3],
					['killAfterCommit', 3],
					['quota', 2],
					['connectionLost', 2]
				]),
				after: chance.below(9)
			}
		: undefined;
	return {
		n: 0,
		at: Math.floor(chance.next() * days * DAY_MS),
		phone,
		user: chance.below(PHONES[phone].usernames.length),
		act: chance.weighted(acts),
		seed: chance.seedOf(),
		weather: chance.weighted<Weather>([
			['offline', 25],
			[0, 45],
			[0.3, 18],
			[0.6, 12]
		]),
		...(storage ? { storage } : {}),
		stay: chance.below(20) * 60_000,
		ends: chance.is(0.15) ? 'killed' : 'closed'
	};
}

/** A step as a person tells it. */
export function tell(step: Step): string {
	const day = Math.floor(step.at / DAY_MS) + 1;
	const hour = new Date(step.at).toISOString().slice(11, 16);
	const weather =
		step.weather === 'offline'
			? 'offline'
			: step.weather === 0
				? 'good network'
				: `${step.weather * 100} % faults`;
	const who = PHONES[step.phone].usernames[step.user] ?? '';
	const storage = step.storage ? `, ${step.storage.kind} at write ${step.storage.after + 1}` : '';
	return `${step.n}. day ${day} ${hour} ${step.phone} (${who}): ${step.act}, ${weather}${storage}, app ${step.ends}`;
}

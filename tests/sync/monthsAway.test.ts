import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setAt } from '../../src/lib/domain/campaigns/edit';
import { addDays, DAY_MS, dayOf } from '../../src/lib/domain/time';
import { saveDraft } from '../../src/lib/store/drafts';
import { attestEntry, returnEntry, tagEntry, withdrawEntry } from '../../src/lib/store/entries/decideEntry';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { writeAnew } from '../../src/lib/store/entries/writeAnew';
import { dropParked } from '../../src/lib/store/parked';
import { keepMine } from '../../src/lib/store/parked.fixture';
import { saveAccount, saveCampaign, savePerson, saveUnit } from '../../src/lib/store/saveRecord';
import { queryInside, runInside } from '../support/inside';
import { checkAll } from './simulator/checks';
import { perform } from './simulator/perform';
import { comeToRest } from './simulator/runStory';
import { SimPhone, type Tab } from './simulator/simPhone';
import { SimServer, type Template } from './simulator/simServer';
import { makeTemplate } from './simulator/simWard';
import { inventStory, PHONE_NAMES, PHONES, type Act, type PhoneName } from './simulator/steps';
import { isoOf, VirtualTime } from './simulator/virtualTime';
import { World, type WardIds } from './simulator/world';
import { accepted, edit, parked, REASON } from './support/fourPhones';
import { logDeed, photoBytes, writeDraft, type Hand } from './support/logging';

/*
 * P4: a phone lies in a drawer for four months with work that it has not sent, while the ward goes on without it. Months
 * pass by the server's movable clock; what the others do is invented from a seed, as in the simulator, and its judge says
 * whether every promise was kept.
 */

/** days of the story: the last contact, the ward's changes, and the day when somebody finds the phone */
const AWAY = 5;
const CHANGED = 30;
const BACK = 125;
/** the campaign would be over before that, had it not been amended */
const LAST_DAY = 100;

/** What others do meanwhile; who heads what and who may do what is part of the story. */
const EVERYDAY: readonly Act[] = ['log', 'logPhotos', 'draft', 'continueDraft', 'edit', 'withdraw', 'look'];
const OTHERS: readonly PhoneName[] = ['shared', 'hoaPhone', 'headPhone', 'otherHead', 'office'];

let template: Template;
let ward: WardIds;
let server: SimServer;
let world: World;
let everyday: ReturnType<typeof inventStory>;
let lived = 0;

beforeAll(async () => {
	({ template, ward } = await makeTemplate(LAST_DAY));
	server = await SimServer.on(template);
	world = new World('months', 4, new VirtualTime(ward.begins), server, ward);
	world.phones = PHONE_NAMES.map((name) => new SimPhone(world, name, PHONES[name].usernames));
	everyday = inventStory(4, BACK, 0.7)
		.filter(({ phone, act }) => OTHERS.includes(phone) && EVERYDAY.includes(act))
		.map(({ storage: _, ...step }) => ({ ...step, weather: 0, stay: 0, ends: 'closed' }));
});
afterAll(async () => {
	for (const phone of world.phones) await phone.wipe();
	await server.stop();
});

/** The ward lives on until a day of the story. */
async function liveUntil(day: number): Promise<void> {
	for (; lived < everyday.length; lived += 1) {
		const step = everyday[lived];
		if (!step || step.at >= day * DAY_MS) break;
		await perform(world, step);
	}
	await world.time.passTo(ward.begins + day * DAY_MS);
	expect(world.problems).toEqual([]);
}

const onDay = (day: number) => addDays(dayOf(isoOf(ward.begins)), day);
const person = (name: string) => ward.people[name] ?? '';
const account = (name: string) => ward.accounts[name] ?? '';
const unit = (name: string) => ward.units[name] ?? '';

function phoneNamed(name: PhoneName): SimPhone {
	const phone = world.phones.find((one) => one.name === name);
	if (!phone) throw new Error(`no phone ${name}`);
	return phone;
}

/** Somebody takes a phone in hand, does something, and puts it down when everything was sent that can be. */
async function at(name: PhoneName, act: (tab: Tab) => Promise<unknown>): Promise<void> {
	const phone = phoneNamed(name);
	const tab = await phone.open();
	if (!tab) throw new Error(`${name} cannot be opened`);
	await phone.settle();
	await act(tab);
	await phone.settle();
	await phone.close();
}

let tokens = 0;
/** Words by which the judge knows that they were told to be saved. */
const newToken = () => `«${(tokens += 1)}.9»`;

function told(name: PhoneName, record: string, token: string, act: string) {
	const { life } = phoneNamed(name);
	return world.told.saved({ token, record, act, account: account('minh'), phone: name, life });
}

/** A deed of Minh's with photos. @returns its id */
async function deed(name: PhoneName, tab: Tab, photos = 0): Promise<string> {
	const token = newToken();
	const files = Array.from({ length: photos }, () => photoBytes(2_000));
	const id = await logDeed(tab, ward, `Việc ${token}`, files);
	const words = told(name, id, token, 'wrote');
	const entry = await tab.db.entries.get(id);
	for (const file of entry?.attachments ?? []) world.told.photos.push({ ...file, words });
	return id;
}

async function change(tab: Tab, id: string, field: 'title' | 'story' | 'place'): Promise<void> {
	const token = newToken();
	await edit(tab, id, { [field]: `Viết khi ở xa ${token}` });
	told('minhPhone', id, token, `edited the ${field}`);
}

/** A token as the server made it on the last contact, and as it is four months later. */
function runOut(id: string): string {
	return runInside<string>(
		server.dataDir,
		`const record = $app.findRecordById('users', ${JSON.stringify(id)});
		const users = record.collection();
		const claims = { id: record.id, type: 'auth', collectionId: users.id, refreshable: true };
		return $security.createJWT(claims, record.tokenKey() + users.authToken.secret, -60);`
	);
}

interface Logged {
	readonly id: string;
	readonly actor: string;
	readonly kind: string;
}

/** What stands in the log of one device. */
const logOf = (device: string) =>
	queryInside<Logged>(
		server.dataDir,
		`SELECT json_object('id', id, 'actor', actor, 'kind', kind) AS item FROM changes
		WHERE device = '${device}' ORDER BY seq`
	);

const countLog = () =>
	queryInside<number>(server.dataDir, 'SELECT json_quote(COUNT(*)) AS item FROM changes')[0] ?? 0;

async function held(tab: Tab): Promise<readonly string[]> {
	const items = await tab.db.outbox.where('status').notEqual('sent').sortBy('n');
	const drafts = await tab.db.drafts.toArray();
	const files = await tab.db.files.toCollection().primaryKeys();
	return [
		...items.map(({ changeId, status }) => `${changeId} ${status}`),
		...drafts.map(({ id }) => id),
		...files
	];
}

/** What is parked on a phone, as it was written. */
const inOrder = async (hand: Hand) => [...(await parked(hand))].sort((a, b) => a.n - b.n);

describe('P4: a phone that was away for months', () => {
	/** entries that the phone holds when it goes, by what becomes of them */
	const ids = { attested: '', withdrawn: '', returned: '', clashing: '', untouched: '', others: '' };
	const deeds: string[] = [];
	let draft = '';
	let device = '';
	let before: readonly string[] = [];

	it('goes with work of its own, and with rights that it will not have any more', async () => {
		await at('bossLaptop', (tab) =>
			saveAccount(tab.store, account('minh'), { roles: ['reporter', 'standing'] })
		);
		await liveUntil(AWAY - 2);
		await at('minhPhone', async (tab) => {
			device = tab.account.device;
			for (const fate of Object.keys(ids) as (keyof typeof ids)[]) {
				if (fate !== 'others') ids[fate] = await deed('minhPhone', tab, 1);
			}
		});
		await liveUntil(AWAY);
		// What came in since, and its own rights, are here when the network goes.
		await at('minhPhone', async (tab) => {
			expect(tab.account.actor.roles).toContain('standing');
			const strangers = await tab.db.entries.filter((row) => row.author !== person('minh')).toArray();
			ids.others =
				strangers.find(({ state, author }) => state === 'submitted' && author === person('hoa'))?.id ?? '';
			expect(ids.others).not.toBe('');
		});

		phoneNamed('minhPhone').weather = 'offline';
		await at('minhPhone', async (tab) => {
			for (let n = 0; n < 12; n += 1) deeds.push(await deed('minhPhone', tab, n % 3));
			for (const fate of ['attested', 'withdrawn', 'returned', 'untouched'] as const) {
				await change(tab, ids[fate], 'story');
			}
			await change(tab, ids.clashing, 'title');
			const area = (await tab.db.campaigns.get(ward.campaign))?.rules.areas[0]?.code ?? '';
			await accepted(tagEntry(tab.store, ids.others, { area }));
			draft = await leaveDraft(tab);
			before = await held(tab);
		});
	}, 300_000);

	it('finds everything where it was, opened without network in the middle', async () => {
		await liveUntil(AWAY + 3);
		await at('minhLaptop', async (tab) => {
			await accepted(withdrawEntry(tab.store, ids.withdrawn, 'Ghi nhầm người'));
			const token = newToken();
			await edit(tab, ids.clashing, { title: `Viết ở nhà ${token}` });
			told('minhLaptop', ids.clashing, token, 'edited the title');
		});
		await at('headPhone', async (tab) => {
			await accepted(attestEntry(tab.store, ids.attested));
			await accepted(returnEntry(tab.store, ids.returned, REASON));
		});
		await liveUntil(CHANGED);
		await changeTheWard();
		await liveUntil(60);
		await decideOnOthers();
		await at('minhPhone', async (tab) => {
			expect(tab.state.problem?.code).toBe('network.unreachable');
			expect(await held(tab)).toEqual(before);
		});
		await liveUntil(BACK);
		await decideOnOthers();
	}, 600_000);

	it('comes back: asks for the password, then sends all of its own once and shows what its rights show', async () => {
		const phone = phoneNamed('minhPhone');
		phone.weather = 0;
		expect(countLog()).toBeGreaterThan(300);

		const rowsBefore = logOf(device).length;
		const own = phone.accounts.get('minh');
		if (!own) throw new Error('the phone has forgotten its account');
		own.token = runOut(account('minh'));
		await at('minhPhone', async (tab) => {
			expect(tab.state.problem?.code).toBe('session.ended');
			expect(await held(tab)).toEqual(before);
			expect(await phone.signInAgain(own)).toBe(true);
			await tab.engine.wake();
		});
		expect(logOf(device).length).toBeGreaterThan(rowsBefore);

		// Opened again, it knows its new rights.
		await at('minhPhone', async (tab) => {
			expect(tab.state.problem).toBeNull();
			expect(tab.account.actor.roles).toEqual(['reporter', 'unitHead']);
			expect((await tab.db.campaigns.get(ward.campaign))?.rulesVersion).toBe(2);
			const codes = (await inOrder(tab)).map(({ id, problem }) => [id, problem?.code]);
			expect(codes).toEqual([
				[ids.withdrawn, 'entry.edit.state'],
				[ids.clashing, 'change.conflict'],
				[ids.others, 'entry.edit.notAllowed']
			]);
			expect(await tab.db.outbox.where('status').equals('waiting').count()).toBe(0);
			expect(await tab.db.drafts.get(draft)).toBeDefined();
		});
		await answerWhatIsAsked();

		await comeToRest(world);
		await checkAll(world);
		expect(world.problems).toEqual([]);
	}, 300_000);

	it('and each of its changes stands in the log once, under its person’s name', async () => {
		const log = logOf(device);
		const inLog = new Set(log.map(({ id }) => id));
		// All that waited when it came back but the two acts that were refused; the conflict stands there, too.
		const waited = before.filter((one) => one.endsWith(' waiting')).map((one) => one.split(' ')[0] ?? '');
		expect(waited.length).toBeGreaterThan(24);
		expect(waited.filter((id) => !inLog.has(id))).toHaveLength(2);
		expect(log.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
		expect(new Set(log.map(({ actor }) => actor))).toEqual(new Set([account('minh')]));
		await at('minhPhone', async (tab) => {
			const rows = await tab.db.entries.bulkGet([...deeds, draft]);
			expect(rows.map((row) => [row?.author, row?.sync, row?.late])).toEqual(
				rows.map(() => [person('minh'), 'confirmed', false])
			);
			const photos = tab.db.attachments.where('record').anyOf(deeds);
			expect(await photos.count()).toBe(12);
			// What its new unit writes is here; what only the standing body reads is not.
			const strangers = await tab.db.entries.filter((row) => row.author !== person('minh')).toArray();
			const isMine = (row: (typeof strangers)[number]) =>
				row.unit === unit('street') || [row.subject, row.linked].includes(person('minh'));
			expect(strangers.filter((row) => row.unit === unit('street')).length).toBeGreaterThan(10);
			expect(strangers.filter((row) => !isMine(row))).toEqual([]);
			expect(await tab.db.outbox.where('status').notEqual('sent').count()).toBe(0);
		});
		// The words on the attested entry have become a correction, in the inbox of the new head.
		await at('otherHead', async ({ db, store }) => {
			const [correction] = await db.entries.filter((row) => row.corrects === ids.attested).toArray();
			expect(correction).toMatchObject({ state: 'submitted', author: person('minh') });
			await accepted(attestEntry(store, correction?.id ?? ''));
		});
	});

	/** The ward of the day on which its people change their places. */
	async function changeTheWard(): Promise<void> {
		const [last, first] = [onDay(CHANGED - 1), onDay(CHANGED)];
		const from = addDays(onDay(0), -400);
		await at('bossLaptop', async ({ store }) => {
			const moved = [
				{ unit: unit('desk'), from, to: last },
				{ unit: unit('street'), from: first, to: '' }
			];
			await accepted(savePerson(store, person('minh'), { terms: moved }));
			const headed = (id: string, by: string, next: string) =>
				saveUnit(store, id, {
					heads: [
						{ person: person(by), from, to: last },
						{ person: person(next), from: first, to: '' }
					]
				});
			await accepted(headed(unit('desk'), 'head', 'head2'));
			await accepted(headed(unit('street'), 'head2', 'minh'));
			await accepted(saveAccount(store, account('minh'), { roles: ['reporter', 'unitHead'] }));
		});
		await at('office', async ({ db, store }) => {
			const rules = (await db.campaigns.get(ward.campaign))?.rules;
			if (!rules) throw new Error('no campaign');
			const amendment = { number: '45/QĐ-UBND', day: first, reason: 'Kéo dài đợt thi đua' };
			const longer = setAt(rules, 'period.last', onDay(BACK + 60));
			await accepted(saveCampaign(store, ward.campaign, { rules: longer, amendment }));
		});
	}

	/** The new head of the desk goes through what others have written. */
	function decideOnOthers(): Promise<void> {
		const decide = async ({ db, store }: Tab) => {
			const waiting = await db.entries.filter(({ state }) => state === 'submitted').toArray();
			const others = waiting.filter(({ author }) => author !== person('minh'));
			// Some are about the head, who may not confirm them.
			for (const { id } of others) await attestEntry(store, id);
		};
		return at('otherHead', decide);
	}

	/** What the phone has parked asks for a person: its words go on, none is dropped but the tag that is no longer theirs. */
	async function answerWhatIsAsked(): Promise<void> {
		await at('minhPhone', async ({ db, store }) => {
			const [, clash, tag] = await inOrder({ db, store });
			const anew = await writeAnew(store, ids.withdrawn);
			if (!anew.ok) throw new Error(anew.error.code);
			const { id, form } = anew.value.draft;
			const token = newToken();
			await saveDraft(db, { ...anew.value.draft, form: { ...form, title: `Ghi lại ${token}` } });
			told('minhPhone', id, token, 'wrote anew');
			await accepted(submitDraft(store, id));
			await accepted(keepMine(store, clash?.changeId ?? ''));
			await dropParked(store, tag?.changeId ?? '');
			await accepted(submitDraft(store, draft));
		});
	}

	/** A sheet with a photo that is not sent before the phone is found again. */
	async function leaveDraft(tab: Tab): Promise<string> {
		const token = newToken();
		const id = await writeDraft(tab, ward, `Đang viết ${token}`, [photoBytes(2_000)]);
		const words = told('minhPhone', id, token, 'left a draft');
		for (const file of (await tab.db.drafts.get(id))?.files ?? []) world.told.photos.push({ ...file, words });
		return id;
	}
});

import { isWithin, readScope } from '../../../src/lib/domain/access/scope';
import { sameValue } from '../../../src/lib/domain/changes/canonical';
import { COLLECTIONS, type CollectionName } from '../../../src/lib/domain/changes/protocol';
import type { Campaign } from '../../../src/lib/domain/campaigns/campaign';
import { CONTENT_FIELDS, type Entry } from '../../../src/lib/domain/entries/entry';
import { dayOf } from '../../../src/lib/domain/time';
import type { Unit } from '../../../src/lib/domain/units/unit';
import type { LocalDatabase } from '../../../src/lib/store/database';
import { plain, type Local } from '../../../src/lib/store/rows';
import { askConsole } from '../../../scripts/lib/askConsole.mjs';
import { queryInside } from '../../support/inside';
import { SimPhone, type Tab } from './simPhone';
import { tokensIn } from './told';
import { isoOf } from './virtualTime';
import type { World } from './world';

type Fields = Readonly<Record<string, unknown>>;
type Row = Fields & { readonly id: string };

/** A row of the server's log with its words. */
interface Logged {
	readonly seq: number;
	readonly id: string;
	readonly actor: string;
	readonly device: string;
	readonly collection: CollectionName;
	readonly record: string;
	readonly kind: 'applied' | 'merged' | 'conflict';
	readonly fields: readonly string[];
	readonly payload: { readonly before: Fields; readonly after: Fields };
}

/** After everything has come to rest: is each promise kept? Findings are added to the world's problems. */
export async function checkAll(world: World): Promise<void> {
	const log = readLog(world);
	const observer = await observe(world);
	await checkWords(world, log);
	await checkPhotos(world, observer);
	checkNotDoubled(world, log, observer);
	checkNames(world, log);
	checkNothingUnseen(world, log);
	await checkDevices(world, observer);
	await checkAudit(world);
}

function readLog(world: World): readonly Logged[] {
	return queryInside<Logged>(
		world.server.dataDir,
		`SELECT json_object('seq', c.seq, 'id', c.id, 'actor', c.actor, 'device', c.device, 'collection', c.collection,
			'record', c.record, 'kind', c.kind, 'fields', json(c.fields), 'payload', json(p.payload)) AS item
		FROM changes c JOIN "changePayloads" p ON p.id = c.id ORDER BY c.seq`
	);
}

/** Everything as the server has it, read by a fresh phone of somebody who may see it all. */
async function observe(world: World): Promise<ReadonlyMap<CollectionName, ReadonlyMap<string, Row>>> {
	const all = new Map<CollectionName, Map<string, Row>>();
	for (const username of ['office', 'boss']) {
		const phone = new SimPhone(world, `observer-${username}`, [username]);
		const tab = await phone.open();
		if (!tab) throw new Error('the observer cannot get in');
		await phone.settle();
		for (const collection of COLLECTIONS) {
			const known = all.get(collection) ?? new Map<string, Row>();
			for (const row of await rowsOf(tab.db, collection)) known.set(row.id, plain(row));
			all.set(collection, known);
		}
		await phone.close();
	}
	return all;
}

function rowsOf(db: LocalDatabase, collection: CollectionName): Promise<Local<Row>[]> {
	return db.table<Local<Row>>(collection).toArray();
}

/** Every word that somebody was told is saved stands in the log, or still on that person's phone. */
async function checkWords(world: World, log: readonly Logged[]): Promise<void> {
	const taken = log.filter(({ kind }) => kind !== 'conflict');
	const isTaken = new Set(
		taken.flatMap((row) => tokensIn(row.payload.after).map((token) => `${row.actor} ${token}`))
	);
	const inLog = new Set(
		log.flatMap((row) => tokensIn(row.payload.after).map((token) => `${row.actor} ${token}`))
	);
	const onPhones = new Map<string, Set<string>>();
	await lookAtEvery(world, async (tab, phone) => {
		const kept = [
			(await tab.db.outbox.where('status').notEqual('sent').toArray()).map(({ fields }) => fields),
			await tab.db.drafts.toArray()
		];
		onPhones.set(`${phone.name} ${phone.life} ${tab.account.actor.account}`, new Set(tokensIn(kept)));
		for (const { fields, problem } of await tab.db.outbox.where('status').equals('refused').toArray()) {
			const tokens = tokensIn(fields);
			if (tokens.length === 0 || !tokens.every((one) => isTaken.has(`${tab.account.actor.account} ${one}`)))
				continue;
			world.problem(
				`falselyRefused: ${tokens.join()} on ${phone.name}, as ${problem?.code}: the server has it`
			);
		}
	});
	for (const words of world.told.words) {
		const { token, account, phone, life, record, act, givenUp } = words;
		if (givenUp || inLog.has(`${account} ${token}`)) continue;
		if (onPhones.get(`${phone} ${life} ${account}`)?.has(token)) continue;
		const owner = world.phones.find(({ name }) => name === phone);
		// A phone that was lost takes with it what it had not sent.
		if (owner && owner.life !== life) continue;
		world.problem(`lost: what ${phone} was told is saved, ${token} (${act} ${record})`);
	}
}

/** Every photo whose small picture somebody saw is at the server by its hash, or still on that phone. */
async function checkPhotos(
	world: World,
	observer: ReadonlyMap<CollectionName, ReadonlyMap<string, Row>>
): Promise<void> {
	const there = observer.get('attachments');
	const held = new Map<string, Set<string>>();
	await lookAtEvery(world, async (tab, phone) => {
		const files = await tab.db.files.toArray();
		const refused = await tab.db.outbox.where('status').equals('refused').toArray();
		// A full phone let go of confirmed bytes, and the server was restored to a time before: said to the person.
		const gone = refused.filter(({ problem }) => problem?.code === 'attachment.bytesMissing');
		for (const { id, problem, fields } of refused) {
			const entry = observer.get('entries')?.get(String(fields.record)) as Entry | undefined;
			if (problem?.code !== 'attachment.notNamed' || !entry?.attachments.some((file) => file.id === id))
				continue;
			world.problem(`falselyRefused: photo ${id} on ${phone.name}, as ${problem.code}: its entry names it`);
		}
		const ids = [...files, ...gone].map(({ id }) => id);
		held.set(`${phone.name} ${phone.life} ${tab.account.actor.account}`, new Set(ids));
	});
	for (const { id, sha256, words } of world.told.photos) {
		const { account, phone, life, givenUp, record } = words;
		if (givenUp || there?.get(id)?.sha256 === sha256) continue;
		const owner = world.phones.find(({ name }) => name === phone);
		if (owner && owner.life !== life) continue;
		if (held.get(`${phone} ${life} ${account}`)?.has(id)) continue;
		world.problem(`lostPhoto: ${id} of ${phone} (${record})`);
	}
}

/** One deed is one record, and one act stands once in the log. */
function checkNotDoubled(
	world: World,
	log: readonly Logged[],
	observer: ReadonlyMap<CollectionName, ReadonlyMap<string, Row>>
): void {
	const titles = new Map<string, number>();
	for (const entry of observer.get('entries')?.values() ?? []) {
		if (entry.corrects !== '') continue;
		for (const token of tokensIn(entry.title)) titles.set(token, (titles.get(token) ?? 0) + 1);
	}
	for (const [token, count] of titles) {
		if (count > 1) world.problem(`doubled: ${token} is ${count} entries`);
	}
	const acts = new Map<string, number>();
	for (const row of log) {
		if (row.kind === 'conflict') continue;
		const before = new Set(tokensIn(row.payload.before));
		for (const token of tokensIn(row.payload.after)) {
			if (before.has(token)) continue;
			const key = `${row.record} ${token} ${row.device}`;
			acts.set(key, (acts.get(key) ?? 0) + 1);
		}
	}
	for (const [key, count] of acts)
		if (count > 1) world.problem(`doubled: the act ${key} stands ${count} times`);
}

/** Nothing was sent under another name. */
function checkNames(world: World, log: readonly Logged[]): void {
	for (const row of log) {
		const seen = world.told.seen.get(row.id);
		if (seen && seen.account !== row.actor) world.problem(`otherName: ${row.id} by ${row.actor}`);
	}
	const writers = new Map(world.told.words.map(({ token, account }) => [token, account]));
	for (const row of log) {
		const before = new Set(tokensIn(row.payload.before));
		for (const token of tokensIn(row.payload.after)) {
			const writer = writers.get(token);
			if (before.has(token) || writer === undefined || row.actor === writer) continue;
			world.problem(`otherName: ${token} of ${writer} was sent by ${row.actor}`);
		}
	}
}

/** Nobody wrote over words that they had not seen, and nobody judged others than they had read. */
function checkNothingUnseen(world: World, log: readonly Logged[]): void {
	const writers = new Map<string, string>();
	const records = new Map<string, Fields>();
	for (const row of log) {
		if (row.kind === 'conflict') continue;
		const stood = records.get(row.record);
		const seen = world.told.seen.get(row.id);
		if (seen && stood) {
			const fields: readonly string[] = row.collection === 'entries' ? CONTENT_FIELDS : ['name'];
			for (const field of fields) {
				const isJudged = seen.judges && !sameValue(stood[field], seen.fields[field]);
				const isOver = row.fields.includes(field) && !sameValue(stood[field], seen.fields[field]);
				const isOwn = writers.get(`${row.record} ${field}`) === row.device;
				if (isJudged || (isOver && !isOwn)) {
					const act = isJudged ? 'judged' : 'overwritten';
					world.problem(`unseen: ${row.record}.${field} was ${act} by ${row.id} without being read`);
				}
			}
		}
		records.set(row.record, { ...stood, ...row.payload.after });
		for (const field of row.fields) writers.set(`${row.record} ${field}`, row.device);
	}
}

/** Each phone shows what its rights show, neither more nor less, and nothing waits that could go. */
async function checkDevices(
	world: World,
	observer: ReadonlyMap<CollectionName, ReadonlyMap<string, Row>>
): Promise<void> {
	const units = new Map(
		[...(observer.get('units') ?? [])].map(([id, row]) => [id, row as unknown as Unit] as const)
	);
	const campaigns = [...(observer.get('campaigns')?.values() ?? [])] as unknown as Campaign[];
	const today = dayOf(isoOf(world.time.now));
	await lookAtEvery(world, async (tab, phone) => {
		const scope = readScope(tab.account.actor, { units, campaigns, councils: [] }, today);
		const entries = new Set<string>();
		const pending = await tab.db.outbox.where('status').notEqual('sent').toArray();
		const parked = new Set(pending.filter(({ status }) => status !== 'waiting').map(({ id }) => id));
		for (const item of pending) {
			const waitsWithOwner = item.collection === 'attachments' && parked.has(String(item.fields.record));
			if (item.status !== 'waiting' || waitsWithOwner) continue;
			world.problem(`stuck: ${item.collection}/${item.id} on ${phone.name}: ${JSON.stringify(item.problem)}`);
		}
		for (const collection of COLLECTIONS) {
			const all = observer.get(collection) ?? new Map<string, Row>();
			const expected = [...all.values()].filter((row) =>
				collection === 'attachments' ? entries.has(String(row.record)) : isWithin(scope[collection], row)
			);
			if (collection === 'entries') for (const { id } of expected) entries.add(id);
			const shown = new Map((await rowsOf(tab.db, collection)).map((row) => [row.id, row]));
			const own = new Set(pending.filter((item) => item.collection === collection).map(({ id }) => id));
			for (const row of expected) {
				const here = shown.get(row.id);
				shown.delete(row.id);
				if (!here) world.problem(`diverged: ${phone.name} does not show ${collection}/${row.id}`);
				else if (!sameValue(here.sync === 'confirmed' ? plain(here) : here.base, row)) {
					world.problem(`diverged: ${phone.name} shows another ${collection}/${row.id}`);
				}
			}
			for (const row of shown.values()) {
				if (!own.has(row.id)) world.problem(`diverged: ${phone.name} still shows ${collection}/${row.id}`);
			}
		}
	});
}

/** The log's chain holds and every record is what the log made it. */
async function checkAudit(world: World): Promise<void> {
	const findings = (await askConsole(world.server.dataDir, 'audit-log')) as readonly {
		readonly finding?: string;
		readonly collection?: string;
		readonly record?: string;
	}[];
	for (const { finding, collection, record } of findings) {
		// The accounts of the ward were put there before the first change.
		if (finding && collection !== 'users') world.problem(`audit: ${finding} ${collection}/${record}`);
	}
}

/** Looks at every account of every phone; nothing moves meanwhile. */
async function lookAtEvery(world: World, look: (tab: Tab, phone: SimPhone) => Promise<void>): Promise<void> {
	for (const phone of world.phones) {
		for (const account of phone.accounts.values()) {
			const tab = await phone.glance(account);
			await look(tab, phone);
			tab.db.close();
		}
	}
}

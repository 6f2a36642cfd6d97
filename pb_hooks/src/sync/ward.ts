import type { Actor } from '$lib/domain/access/actor';
import {
	isWithin,
	readScope,
	type Scope,
	type ScopeCampaign,
	type ScopeLookup
} from '$lib/domain/access/scope';
import type { Account } from '$lib/domain/accounts/account';
import type { FileOwner } from '$lib/domain/attachments/owners';
import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import type { Council } from '$lib/domain/councils/council';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Person } from '$lib/domain/people/person';
import type { Day } from '$lib/domain/time';
import type { Unit } from '$lib/domain/units/unit';
import { CORRECTIONS_OF } from './correctionFiles';
import { jsonOf } from './layout';
import { arrayOf, type Statements } from './statements';

/** What one transaction sees of the ward. Records are read once; a write or a rollback has to be told. */
export interface Ward extends WardLookup {
	record<name extends CollectionName>(collection: name, id: string): RecordOf[name] | null;
	/** reads many at once */
	preload(collection: CollectionName, ids: readonly string[]): void;
	scopeOf(actor: Actor, today: Day): Scope;
	/** whether a record is within the actor's sight; a file follows its entry, and corrections that name it */
	sees(actor: Actor, today: Day, collection: CollectionName, record: object): boolean;
	wrote<name extends CollectionName>(collection: name, record: RecordOf[name]): void;
	/** nothing read before counts any more */
	forget(): void;
}

export function openWard(db: Statements): Ward {
	const known = new Map<string, object | null>();
	const scopes = new Map<string, Scope>();
	let units: ReadonlyMap<string, Unit> | undefined;
	let councils: readonly Council[] | undefined;

	const preload = (collection: CollectionName, ids: readonly string[]) => {
		const missing = [...new Set(ids)].filter((id) => !known.has(`${collection}/${id}`));
		if (missing.length === 0) return;
		const found = db.json<readonly { readonly id: string }[]>(
			arrayOf(
				`SELECT ${jsonOf(collection)} AS item FROM "${collection}" t
				WHERE t.id IN (SELECT value FROM json_each({:ids}))`
			),
			{ ids: JSON.stringify(missing) }
		);
		for (const id of missing) known.set(`${collection}/${id}`, null);
		for (const record of found) known.set(`${collection}/${record.id}`, record);
	};

	/** Records of a collection that hold a value in a column with an index. */
	const recordsWhere = <name extends CollectionName>(collection: name, column: string, value: string) => {
		const ids = db.json<readonly string[]>(
			arrayOf(`SELECT json_quote(id) AS item FROM "${collection}" WHERE "${column}" = {:value} ORDER BY id`),
			{ value }
		);
		preload(collection, ids);
		return ids.flatMap((id) => ward.record(collection, id) ?? []);
	};

	const correctionsOf = (record: string) => {
		const ids = db.json<readonly string[]>(arrayOf(CORRECTIONS_OF), { record });
		preload('entries', ids);
		return ids.flatMap((id) => ward.record('entries', id) ?? []);
	};

	// Read only by those whose roles ask for it.
	const scopeLookup: ScopeLookup = {
		get units() {
			return ward.units;
		},
		get campaigns() {
			return campaignsOf(db);
		},
		get councils() {
			return ward.councils;
		},
		headsAny: (person) =>
			db.text(
				`SELECT CASE WHEN EXISTS (SELECT 1 FROM units, json_each(units.heads) term
					WHERE json_extract(term.value, '$.person') = {:person}) THEN '1' ELSE '' END AS text`,
				{ person }
			) === '1'
	};
	const ward: Ward = {
		preload,
		record<name extends CollectionName>(collection: name, id: string) {
			const key = `${collection}/${id}`;
			if (!known.has(key)) preload(collection, [id]);
			return (known.get(key) ?? null) as RecordOf[name] | null;
		},
		get units() {
			units ??= new Map(
				db
					.json<readonly Unit[]>(arrayOf(`SELECT ${jsonOf('units')} AS item FROM units t ORDER BY t.id`))
					.map((unit) => [unit.id, unit])
			);
			return units;
		},
		person: (id) => ward.record('people', id) ?? undefined,
		people: () =>
			db.json<readonly Person[]>(arrayOf(`SELECT ${jsonOf('people')} AS item FROM people t ORDER BY t.id`)),
		campaign: (id) => ward.record('campaigns', id) ?? undefined,
		entry: (id) => ward.record('entries', id) ?? undefined,
		find: (collection, id) => ward.record(collection, id) ?? undefined,
		get councils() {
			councils ??= db.json<readonly Council[]>(
				arrayOf(`SELECT ${jsonOf('councils')} AS item FROM councils t ORDER BY t.id`)
			);
			return councils;
		},
		initiativesLinking(entries) {
			const ids = db.json<readonly string[]>(
				arrayOf(
					`SELECT DISTINCT json_quote(t.id) AS item FROM initiatives t, json_each(t.entries) link
					WHERE link.value IN (SELECT value FROM json_each({:entries}))`
				),
				{ entries: JSON.stringify(entries) }
			);
			preload('initiatives', ids);
			return ids.flatMap((id) => ward.record('initiatives', id) ?? []);
		},
		scoresOf: (initiative) => recordsWhere('scores', 'initiative', initiative),
		nominationsIn: (campaign) => recordsWhere('nominations', 'campaign', campaign),
		awardsIn: (campaign) => recordsWhere('awards', 'campaign', campaign),
		meetingsIn: (campaign) => recordsWhere('meetings', 'campaign', campaign),
		profileOf: (person) => recordsWhere('profiles', 'person', person)[0],
		entriesAbout(person) {
			const ids = db.json<readonly string[]>(
				arrayOf(
					`SELECT json_quote(id) AS item FROM entries
					WHERE subject = {:person} OR linked = {:person} OR author = {:person}`
				),
				{ person }
			);
			preload('entries', ids);
			return ids.flatMap((id) => ward.record('entries', id) ?? []);
		},
		accounts(where) {
			const fields = Object.entries(where);
			return db.json<readonly Account[]>(
				arrayOf(
					`SELECT ${jsonOf('users')} AS item FROM users t
					WHERE ${fields.map(([field]) => `t."${field}" = {:${field}}`).join(' AND ')}`
				),
				Object.fromEntries(fields)
			);
		},
		scopeOf(actor, today) {
			const key = `${actor.account}/${today}`;
			const found = scopes.get(key) ?? readScope(actor, scopeLookup, today);
			scopes.set(key, found);
			return found;
		},
		sees(actor, today, collection, record) {
			if (collection !== 'attachments') return isWithin(ward.scopeOf(actor, today)[collection], record);
			const file = record as RecordOf['attachments'];
			const owner: FileOwner = file.owner;
			const reach = ward.scopeOf(actor, today)[owner];
			const named = ward.record(owner, file.record);
			if (named !== null && isWithin(reach, named)) return true;
			if (owner !== 'entries') return false;
			return correctionsOf(file.record).some(
				(one) => one.attachments.some(({ id }) => id === file.id) && isWithin(reach, one)
			);
		},
		wrote(collection, record) {
			known.set(`${collection}/${record.id}`, record);
			if (collection === 'units') units = undefined;
			if (collection === 'councils') councils = undefined;
			if (
				collection === 'units' ||
				collection === 'councils' ||
				collection === 'campaigns' ||
				collection === 'users'
			)
				scopes.clear();
		},
		forget() {
			known.clear();
			scopes.clear();
			units = undefined;
			councils = undefined;
		}
	};
	return ward;
}

/** As much of the campaigns as a scope asks for. */
function campaignsOf(db: Statements): readonly ScopeCampaign[] {
	return db.json<readonly ScopeCampaign[]>(
		arrayOf(
			`SELECT json_object('id', id, 'state', state, 'rules', json_object('settings', json_object(
				'membersReadFrom', json_extract(rules, '$.settings.membersReadFrom')))) AS item
			FROM campaigns ORDER BY id`
		)
	);
}

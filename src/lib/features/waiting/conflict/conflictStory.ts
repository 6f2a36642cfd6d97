import { entryNames } from '$lib/features/evidence/show/entryNames';
import type { NameOf } from '$lib/features/evidence/show/fieldWords';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Entry } from '$lib/domain/entries/entry';
import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';
import { newestVersion } from '$lib/store/parked';
import { nominationNames } from './nominationNames';
import { ID_PATTERN } from '$lib/domain/ids';
import { questionsOf, type Question } from './questions';

type Fields = Readonly<Record<string, unknown>>;

/** Everything that the conflict screen shows. */
export interface ConflictStory {
	readonly item: OutboxItem;
	/** the server's version, the newest that this phone knows */
	readonly newest: Fields;
	readonly rev: number;
	readonly questions: readonly Question[];
	/** own fields that nobody else touched */
	readonly kept: readonly string[];
	/** title or name of the record */
	readonly title: string;
	/** who decided on the entry last at the server, and when; empty where nobody did */
	readonly decidedBy: string;
	readonly decidedAt: string;
	/** the plan of a campaign clashes: its own editor parts it */
	readonly isPlan: boolean;
}

/** @returns `undefined` when there is no such conflict (any more) */
export async function conflictStory(db: LocalDatabase, changeId: string): Promise<ConflictStory | undefined> {
	const item = await db.outbox.where('changeId').equals(changeId).first();
	if (item?.status !== 'conflict') return undefined;
	const newest = await newestVersion(db, item);
	if (!newest) return undefined;
	const nameOf = await namesFor(db, item, newest);
	const questions = questionsOf(item, newest, nameOf);
	const asked = new Set(questions.flatMap(({ fields }) => fields));
	const entry = item.collection === 'entries' ? (newest as unknown as Entry) : undefined;
	return {
		item,
		newest,
		rev: Number(newest.rev),
		questions,
		kept: Object.keys(item.fields).filter((field) => !asked.has(field)),
		title: String(newest.title ?? newest.name ?? newest.subjectName ?? ''),
		decidedBy: entry ? ((await db.people.get(entry.decidedBy))?.name ?? '') : '',
		decidedAt: entry?.decidedBy ? entry.decidedAt : '',
		isPlan: item.collection === 'campaigns' && questions.some(({ key }) => key === 'rules')
	};
}

/** Names of everything that either version points to. */
async function namesFor(db: LocalDatabase, item: OutboxItem, newest: Fields): Promise<NameOf> {
	const [units, people, entries, campaigns] = await Promise.all([
		db.units.toArray(),
		db.people.bulkGet([...new Set([...idsIn(item.fields), ...idsIn(newest)])]),
		db.entries.bulkGet([...linkedIn(item.fields), ...linkedIn(newest)]),
		item.collection === 'initiatives' ? db.campaigns.toArray() : []
	]);
	const names = new Map<string, string>();
	for (const one of [...units, ...people]) if (one) names.set(one.id, one.name);
	for (const one of [...entries, ...campaigns]) if (one) names.set(one.id, one.title);
	if (item.collection === 'meetings' || item.collection === 'awards')
		await nameReview(db, [item.fields, newest], names);
	if (item.collection === 'campaigns') {
		// Papers go by their meeting or level.
		const meetings = await db.meetings.where('campaign').equals(item.id).toArray();
		for (const { id, title } of meetings) names.set(id, title);
		for (const { code, label } of (newest as unknown as Campaign).rules.levels) names.set(code, label);
	}
	// Criteria and areas are the campaign's words.
	const labels = 'campaign' in newest ? await entryNames(db, newest as unknown as Entry) : () => '';
	if (item.collection === 'nominations')
		for (const [code, name] of await nominationNames(db, item.fields, newest)) names.set(code, name);
	return (code) => names.get(code) ?? labels(code);
}

/** Everything that a meeting names: who attends and votes, what is decided on, which council. */
async function nameReview(
	db: LocalDatabase,
	sides: readonly Fields[],
	names: Map<string, string>
): Promise<void> {
	const ids = [...new Set(sides.flatMap(idsAnywhere))];
	const [people, nominations, initiatives, councils] = await Promise.all([
		db.people.bulkGet(ids),
		db.nominations.bulkGet(ids),
		db.initiatives.bulkGet(ids),
		db.councils.bulkGet(ids)
	]);
	for (const one of [...people, ...councils]) if (one) names.set(one.id, one.name);
	for (const one of nominations) if (one) names.set(one.id, one.subjectName);
	for (const one of initiatives) if (one) names.set(one.id, one.title);
}

function idsAnywhere(value: unknown): readonly string[] {
	if (typeof value === 'string') return ID_PATTERN.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsAnywhere) : [];
}

type People = readonly { readonly person: string }[];

/** Ids of people among the values: in terms of heads and units, as authors and members, or bare. */
function idsIn(fields: Fields): readonly string[] {
	const {
		heads,
		authors,
		members,
		linked = '',
		person = ''
	} = fields as Partial<
		Record<'heads' | 'authors' | 'members', People> & Record<'linked' | 'person', string>
	>;
	return [heads ?? [], authors ?? [], members ?? []]
		.flat()
		.map((term) => term.person)
		.concat(linked, person)
		.filter((id) => id !== '');
}

/** Ids of entries that an initiative links. */
function linkedIn({ entries }: Fields): readonly string[] {
	return Array.isArray(entries) ? (entries as readonly string[]) : [];
}

import type { Actor } from './access/actor';
import type { Role } from './access/roles';
import type { Account } from './accounts/account';
import { NO_RESET } from './accounts/reset';
import type { Campaign, CampaignState } from './campaigns/campaign';
import { runningPlan } from './campaigns/templates';
import type { RecordOf, WardLookup } from './changes/attempt';
import type { Change, CollectionName } from './changes/protocol';
import { blankEntry, type Entry } from './entries/entry';
import { NO_OFFICE } from './papers/officeParts';
import type { Person } from './people/person';
import type { Unit, UnitKind } from './units/unit';

// A small ward for the example tables: ward › bloc › one-stop unit and two neighbourhoods. Ids say what they are.

/** A readable id of 15 characters. */
export const idOf = (word: string): string => (word + '000000000000000').slice(0, 15);

const unit = (word: string, kind: UnitKind, parent: string, head = ''): Unit => ({
	id: idOf(word),
	rev: 1,
	name: word,
	kind,
	parent: parent && idOf(parent),
	heads: head ? [{ person: idOf(head), from: '2023-01-01', to: '' }] : [],
	from: '',
	to: ''
});

const person = (word: string, unitWord: string, attests = false): Person => ({
	id: idOf(word),
	rev: 1,
	name: word,
	position: '',
	category: 'staff',
	terms: [{ unit: idOf(unitWord), from: '2023-01-01', to: '' }],
	attests
});

export const UNITS: readonly Unit[] = [
	unit('ward', 'ward', '', 'chair'),
	unit('bloc', 'bloc', 'ward', 'blochead'),
	unit('desk', 'oneStop', 'bloc', 'deskhead'),
	unit('kp1', 'neighbourhood', 'bloc', 'kphead'),
	unit('kp2', 'neighbourhood', 'ward')
];

export const PEOPLE: readonly Person[] = [
	person('chair', 'ward'),
	person('blochead', 'bloc', true),
	person('deskhead', 'desk', true),
	// heads a neighbourhood, but the account lacks `unitHead`
	person('kphead', 'kp1'),
	person('lan', 'desk'),
	person('minh', 'desk'),
	person('hoa', 'kp2'),
	{
		...person('moved', 'desk'),
		terms: [
			{ unit: idOf('desk'), from: '2023-01-01', to: '2023-05-31' },
			{ unit: idOf('kp2'), from: '2023-06-01', to: '' }
		]
	}
];

export const RULES = runningPlan(2023, '2023-02-20', '2023-12-19');

export const campaignIn = (state: CampaignState): Campaign => ({
	id: idOf('campaign'),
	rev: 1,
	title: 'Cải cách hành chính 2023',
	template: 'plan2023',
	state,
	rules: RULES,
	rulesVersion: 1,
	amendment: null,
	history: [],
	...NO_OFFICE
});

/** An account of a person of the fixture; the account's id is the word with an `a` before it. */
export const actor = (word: string, ...roles: readonly Role[]): Actor => ({
	kind: 'account',
	account: idOf(`a${word}`),
	person: idOf(word),
	roles
});

export const account = (word: string, ...roles: readonly Role[]): Account => ({
	id: idOf(`a${word}`),
	rev: 1,
	username: word,
	phone: '',
	name: word,
	roles: [...roles],
	person: idOf(word),
	disabled: false,
	mustChange: false,
	...NO_RESET
});

/** Lan's deed, logged by Minh at the one-stop desk. */
export const entry = (fields: Partial<Entry> = {}): Entry =>
	blankEntry({
		id: idOf('entry'),
		rev: 5,
		campaign: idOf('campaign'),
		capturedAt: '2023-05-10T02:00:00.000Z',
		subject: idOf('lan'),
		subjectName: 'Lan',
		day: '2023-05-10',
		title: 'Giúp bà con nộp hồ sơ trực tuyến',
		author: idOf('minh'),
		reporter: idOf('aminh'),
		typist: idOf('minh'),
		unit: idOf('desk'),
		...fields
	});

export function lookupOf(
	parts: {
		campaign?: CampaignState;
		entries?: readonly Entry[];
		accounts?: readonly Account[];
		/** records of the year's end */
		records?: { readonly [name in CollectionName]?: readonly RecordOf[name][] };
	} = {}
): WardLookup {
	const accounts = parts.accounts ?? [];
	return {
		units: new Map(UNITS.map((one) => [one.id, one])),
		person: (id) => PEOPLE.find((one) => one.id === id),
		people: () => PEOPLE,
		campaign: (id) => (id === idOf('campaign') ? campaignIn(parts.campaign ?? 'issued') : undefined),
		entry: (id) => parts.entries?.find((one) => one.id === id),
		entriesAbout: (id) => parts.entries?.filter((one) => one.subject === id || one.author === id) ?? [],
		find: (collection, id) => {
			const kept = parts.records?.[collection] as readonly { readonly id: string }[] | undefined;
			const known = {
				entries: parts.entries,
				people: PEOPLE,
				units: UNITS,
				...(kept ? { [collection]: kept } : {})
			};
			const rows = (known as Readonly<Record<string, readonly { readonly id: string }[] | undefined>>)[
				collection
			];
			return rows?.find((one) => one.id === id) as never;
		},
		councils: parts.records?.councils ?? [],
		initiativesLinking: (ids) =>
			(parts.records?.initiatives ?? []).filter((one) => one.entries.some((id) => ids.includes(id))),
		scoresOf: (id) => (parts.records?.scores ?? []).filter((one) => one.initiative === id),
		nominationsIn: (id) => (parts.records?.nominations ?? []).filter((one) => one.campaign === id),
		awardsIn: (id) => (parts.records?.awards ?? []).filter((one) => one.campaign === id),
		meetingsIn: (id) => (parts.records?.meetings ?? []).filter((one) => one.campaign === id),
		profileOf: (id) => (parts.records?.profiles ?? []).find((one) => one.person === id),
		accounts: (where) =>
			accounts.filter((one) =>
				Object.entries(where).every(([key, value]) => one[key as keyof Account] === value)
			)
	};
}

export const NOW = '2023-05-11T02:00:00.000Z';

export const change = (fields: Readonly<Record<string, unknown>>, parts: Partial<Change> = {}): Change => ({
	changeId: idOf('change'),
	collection: 'entries',
	id: idOf('entry'),
	baseRev: 5,
	fields,
	capturedAt: NOW,
	clockOffset: 0,
	...parts
});

import { runningPlan } from '../../../src/lib/domain/campaigns/templates';
import type { CampaignRules } from '../../../src/lib/domain/campaigns/rules';
import type { Role } from '../../../src/lib/domain/access/roles';
import type { Change } from '../../../src/lib/domain/changes/protocol';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { addDays, dayOf } from '../../../src/lib/domain/time';
import { ask } from '../../support/http';
import { phoneOf, type Phone } from '../../support/phone';
import { startServer, type ServerSetup, type TestServer } from '../../support/server';
import { changed, made } from '../../support/ward';

export const PEOPLE = {
	bay: { name: 'Trần Văn Bảy', position: 'Trưởng khu phố 3', category: 'neighbourhoodHead', unit: 'kp3' },
	lan: { name: 'Nguyễn Thị Lan', position: 'Công chức Một cửa', category: 'civilServant', unit: 'desk' },
	hung: { name: 'Lê Văn Hùng', position: 'Trưởng khối', category: 'official', unit: 'bloc' },
	thu: { name: 'Phạm Thị Thu', position: 'Văn phòng', category: 'civilServant', unit: 'ward' }
} as const;
type PersonName = keyof typeof PEOPLE;

const UNITS = [
	['ward', 'UBND phường Tiến Thành', 'ward', ''],
	['bloc', 'Khối Chính quyền', 'bloc', 'ward'],
	['desk', 'Bộ phận “Một cửa”', 'oneStop', 'bloc'],
	['kp3', 'Khu phố 3', 'neighbourhood', 'bloc']
] as const;

const ACCOUNTS = [
	['admin', null, ['admin']],
	['kp1', 'bay', ['reporter']],
	['motcua1', 'lan', ['reporter']],
	['khoi1', 'hung', ['reporter', 'unitHead']],
	['thuongtruc', 'thu', ['standing', 'reporter']],
	['uyvien', null, ['member']]
] as const satisfies readonly (readonly [string, PersonName | null, readonly Role[]])[];
export type Username = (typeof ACCOUNTS)[number][0];

export const CAMPAIGN = 'Thi đua cải cách hành chính';

export interface StreetWard {
	readonly server: TestServer;
	readonly serverId: string;
	readonly campaign: string;
	/** today in Việt Nam */
	readonly today: string;
	/** an account that speaks the protocol without a browser */
	phone(name: Username | (string & {})): Promise<Phone>;
}

/** People with accounts beside those of the street: of the council, for whoever tests its desks. */
export interface MorePeople {
	readonly people?: Readonly<Record<string, (typeof PEOPLE)[PersonName] | Readonly<Record<string, string>>>>;
	readonly accounts?: readonly (readonly [username: string, person: string, roles: readonly Role[]])[];
}

/** A campaign whose rules are otherwise than the plan's. */
interface Adjusted {
	readonly adjust?: (rules: CampaignRules) => CampaignRules;
}

/**
 * A ward on a real server, made through the real door: units, heads, people with their accounts, and a campaign of
 * the 2023 plan's rules that runs now.
 */
export async function startStreetWard(
	setup: ServerSetup = {},
	{ adjust, ...more }: MorePeople & Adjusted = {}
): Promise<StreetWard> {
	const server = await startServer({
		...setup,
		accounts: [
			...ACCOUNTS.map(([username, person, roles]) => ({
				id: idOf(`a${username}`),
				username,
				name: person === null ? username : PEOPLE[person].name,
				// What belongs to a person comes through the door, with the person.
				roles: person === null ? [...roles] : ([username === 'thuongtruc' ? 'standing' : 'reporter'] as const)
			})),
			...(more.accounts ?? []).map(([username]) => ({
				id: idOf(`a${username}`),
				username,
				name: username,
				roles: ['reporter'] as const
			}))
		]
	});
	const hello = await ask(server, 'GET', '/api/sync/hello?nonce=12345678');
	const serverId = String(hello.body?.server);
	const phone = async (name: Username | (string & {})) => {
		const opened = await phoneOf(server, serverId, name, idOf(`d${name}`));
		opened.now = new Date().toISOString();
		return opened;
	};
	const today = dayOf(new Date().toISOString());
	const ward = { server, serverId, campaign: idOf('campaign'), today, phone };
	await furnish(ward, more, adjust);
	return ward;
}

async function furnish(
	{ phone, campaign, today }: StreetWard,
	more: MorePeople,
	adjust: Adjusted['adjust'] = (rules) => rules
): Promise<void> {
	const from = addDays(today, -400);
	const admin = await phone('admin');
	await applied(
		admin,
		UNITS.map(([id, name, kind, parent]) =>
			made('units', idOf(id), { name, kind, parent: parent && idOf(parent) })
		)
	);
	await applied(
		admin,
		Object.entries({ ...PEOPLE, ...more.people }).map(([id, { unit = '', ...person }]) =>
			made('people', idOf(id), { ...person, terms: [{ unit: idOf(unit), from, to: '' }] })
		)
	);
	await applied(admin, [
		made('units', idOf('bloc'), { heads: [{ person: idOf('hung'), from, to: '' }] }),
		...[...ACCOUNTS, ...(more.accounts ?? [])].flatMap(([username, person, roles]) =>
			person === null ? [] : [changed('users', idOf(`a${username}`), 1, { person: idOf(person), roles })]
		)
	]);
	const office = await phone('thuongtruc');
	const year = Number(today.slice(0, 4));
	const rules = adjust(runningPlan(year, addDays(today, -300), addDays(today, 60)));
	await applied(office, [
		made('campaigns', campaign, { title: CAMPAIGN, template: 'plan2023', rules }),
		made('campaigns', campaign, { state: 'issued' })
	]);
}

/** Sends changes as of now. @throws when one is not applied */
export async function applied(phone: Phone, changes: readonly Change[]): Promise<void> {
	const now = new Date().toISOString();
	for (const outcome of await phone.push(...changes.map((change) => ({ ...change, capturedAt: now })))) {
		if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
	}
}

/** What somebody did, as an author of this ward sends it. */
export function deedOf(
	ward: Pick<StreetWard, 'campaign' | 'today'>,
	author: PersonName,
	subject: PersonName,
	fields: Readonly<Record<string, unknown>> = {}
): Change {
	return made('entries', idOf(Math.random().toString(36).slice(2, 14)), {
		campaign: ward.campaign,
		rulesVersion: 1,
		state: 'submitted',
		author: idOf(author),
		subjectKind: 'person',
		subject: idOf(subject),
		subjectName: PEOPLE[subject].name,
		day: ward.today,
		title: 'Giúp bà con nộp hồ sơ trực tuyến',
		...fields
	});
}

import { createHash } from 'node:crypto';
import type { Role } from '../../../src/lib/domain/access/roles';
import { criteriaFor } from '../../../src/lib/domain/campaigns/eligibility';
import type { CampaignRules } from '../../../src/lib/domain/campaigns/rules';
import { runningPlan } from '../../../src/lib/domain/campaigns/templates';
import type { Change } from '../../../src/lib/domain/changes/protocol';
import { addDays, dayOf, endOfDay, startOfDay } from '../../../src/lib/domain/time';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { drawPng } from '../../support/drawPng';
import { ask } from '../../support/http';
import { phoneOf, type Phone } from '../../support/phone';
import { startServer, type TestServer } from '../../support/server';
import { changed, made } from '../../support/ward';

/** Seven who vote, and those who are nominated: three places in the ward, and four who are found eligible for them. */
export const PERSONS = {
	tuan: ['Lê Minh Tuấn', 'Chủ tịch UBND phường', 'official', 'ward'],
	phuc: ['Nguyễn Văn Phúc', 'Phó Chủ tịch UBND phường', 'official', 'ward'],
	thu: ['Phạm Thị Thu', 'Công chức Văn phòng', 'civilServant', 'ward'],
	hung: ['Lê Văn Hùng', 'Trưởng khối Chính quyền', 'official', 'bloc'],
	bay: ['Trần Văn Bảy', 'Trưởng khu phố 3', 'neighbourhoodHead', 'kp3'],
	hanh: ['Đỗ Thị Hạnh', 'Chủ tịch Hội Phụ nữ', 'official', 'bloc'],
	long: ['Võ Hoàng Long', 'Công an phường', 'official', 'bloc'],
	lan: ['Nguyễn Thị Lan', 'Công chức Một cửa', 'civilServant', 'desk'],
	minh: ['Trần Quốc Minh', 'Công chức Tư pháp', 'civilServant', 'desk'],
	hoa: ['Lê Thị Hoa', 'Nhân viên Một cửa', 'civilServant', 'desk'],
	an: ['Bùi Văn An', 'Công chức Địa chính', 'civilServant', 'bloc'],
	dung: ['Hồ Thị Dung', 'Công chức Văn hóa', 'civilServant', 'bloc']
} as const;
type PersonWord = keyof typeof PERSONS;

const UNITS = [
	['ward', 'UBND phường Tiến Thành', 'ward', ''],
	['bloc', 'Khối Chính quyền', 'bloc', 'ward'],
	['desk', 'Bộ phận “Một cửa”', 'oneStop', 'bloc'],
	['kp3', 'Khu phố 3', 'neighbourhood', 'bloc']
] as const;

const ACCOUNTS = {
	admin: ['', ['admin']],
	thuongtruc: ['thu', ['standing', 'reporter']],
	thuky2: ['hanh', ['standing', 'reporter']],
	chutich: ['tuan', ['chair']],
	uyvien1: ['phuc', ['member']],
	kp1: ['bay', ['reporter']]
} as const satisfies Readonly<Record<string, readonly [PersonWord | '', readonly Role[]]>>;
export type ReviewAccount = keyof typeof ACCOUNTS;

export const REVIEW_CAMPAIGN = 'Thi đua cải cách hành chính';
export const COUNCIL = 'Hội đồng Thi đua - Khen thưởng phường Tiến Thành';

export interface ReviewWard {
	readonly server: TestServer;
	readonly serverId: string;
	readonly campaign: string;
	readonly today: string;
	phone(name: ReviewAccount): Promise<Phone>;
}

/** A ward whose campaign ended yesterday and is under review: nominations are screened, the council is set up. */
export async function startReviewWard(
	change: (rules: CampaignRules) => CampaignRules = (r) => r
): Promise<ReviewWard> {
	const server = await startServer({
		sample: true,
		accounts: Object.entries(ACCOUNTS).map(([username, [person, roles]]) => ({
			id: idOf(`a${username}`),
			username,
			name: person === '' ? username : PERSONS[person][0],
			roles: [...roles].filter((role) => role === 'admin' || role === 'standing' || role === 'reporter')
		}))
	});
	const hello = await ask(server, 'GET', '/api/sync/hello?nonce=12345678');
	const serverId = String(hello.body?.server);
	const today = dayOf(new Date().toISOString());
	const phone = async (name: ReviewAccount) => {
		const opened = await phoneOf(server, serverId, name, idOf(`d${name}`));
		opened.now = new Date().toISOString();
		return opened;
	};
	const ward: ReviewWard = { server, serverId, campaign: idOf('campaign'), today, phone };
	await furnish(ward, change);
	return ward;
}

async function furnish(ward: ReviewWard, change: (rules: CampaignRules) => CampaignRules): Promise<void> {
	const { phone, campaign, today } = ward;
	const from = addDays(today, -400);
	const admin = await phone('admin');
	admin.now = startOfDay(addDays(today, -100));
	await send(
		admin,
		UNITS.map(([id, name, kind, parent]) =>
			made('units', idOf(id), { name, kind, parent: parent && idOf(parent) })
		)
	);
	await send(
		admin,
		Object.entries(PERSONS).map(([id, [name, position, category, unit]]) =>
			made('people', idOf(id), { name, position, category, terms: [{ unit: idOf(unit), from, to: '' }] })
		)
	);
	await send(admin, [
		made('units', idOf('bloc'), { heads: [{ person: idOf('hung'), from, to: '' }] }),
		...Object.entries(ACCOUNTS).flatMap(([username, [person, roles]]) =>
			person === '' ? [] : [changed('users', idOf(`a${username}`), 1, { person: idOf(person), roles })]
		)
	]);
	const office = await phone('thuongtruc');
	const rules = change(runningPlan(Number(today.slice(0, 4)), addDays(today, -90), addDays(today, -1)));
	office.now = startOfDay(addDays(today, -90));
	await send(office, [
		made('campaigns', campaign, { title: REVIEW_CAMPAIGN, template: 'plan2023', rules }),
		made('campaigns', campaign, { state: 'issued' }),
		made('councils', idOf('council'), {
			name: COUNCIL,
			kind: 'emulation',
			from,
			members: [
				['tuan', 'chair'],
				['phuc', 'viceChair'],
				['thu', 'secretary'],
				['hung', 'member'],
				['bay', 'member'],
				['hanh', 'member'],
				['long', 'member']
			].map(([person = '', role]) => ({ person: idOf(person), role, votes: true, from, to: '' }))
		})
	]);
	const entry = await evidence(ward);
	office.now = endOfDay(addDays(today, -1)).replace('59.999Z', '58.000Z');
	await nominate(office, ward, rules, entry);
	// The day is over: the next request finds the campaign closed.
	office.now = new Date().toISOString();
	await send(office, [changed('campaigns', campaign, await revOf(office, campaign), { state: 'reviewing' })]);
}

/** A deed of Lan's with a photo, attested: what the wall shows of her. */
async function evidence({ phone, campaign, today }: ReviewWard): Promise<{ id: string; rev: number }> {
	const author = await phone('kp1');
	author.now = `${addDays(today, -30)}T03:00:00.000Z`;
	const bytes = drawPng(900, 600, 7);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const file = { id: idOf('photo'), sha256, kind: 'photo', name: 'anh-1.png', size: bytes.length };
	const id = idOf('deed');
	await send(author, [
		made('entries', id, {
			campaign,
			rulesVersion: 1,
			state: 'submitted',
			author: idOf('bay'),
			subjectKind: 'person',
			subject: idOf('lan'),
			subjectName: PERSONS.lan[0],
			day: addDays(today, -31),
			title: 'Giúp bà con nộp hồ sơ trực tuyến',
			attachments: [{ ...file, caption: '', takenAt: '' }]
		})
	]);
	await author.sendFiles(
		[
			made(
				'attachments',
				file.id,
				{ owner: 'entries', record: id, sha256, kind: 'photo', size: bytes.length },
				{ capturedAt: author.now }
			)
		],
		{ [file.id]: bytes }
	);
	const office = await phone('thuongtruc');
	office.now = `${addDays(today, -29)}T03:00:00.000Z`;
	const rev = await revOf(office, id);
	await send(office, [changed('entries', id, rev, { state: 'attested' })]);
	return { id, rev: await revOf(office, id) };
}

async function nominate(
	office: Phone,
	{ campaign }: ReviewWard,
	rules: CampaignRules,
	entry: { readonly id: string; readonly rev: number }
): Promise<void> {
	const subjects = [
		['lan', 'person', 'individual'],
		['minh', 'person', 'individual'],
		['hoa', 'person', 'individual'],
		['an', 'person', 'individual'],
		['dung', 'person', 'individual'],
		['desk', 'unit', 'collective']
	] as const;
	await send(
		office,
		subjects.map(([word, subjectKind]) =>
			made('nominations', idOf(`n${word}`), { campaign, level: 'ward', subjectKind, subject: idOf(word) })
		)
	);
	for (const [word, , kind] of subjects) {
		const isShort = word === 'dung';
		const screening = criteriaFor(rules, kind).map(({ code }, at) => ({
			criterion: code,
			verdict: isShort && at === 0 ? 'noData' : 'met',
			sources:
				word === 'lan' && code === 'individualReformPlan'
					? [{ collection: 'entries', id: entry.id, rev: entry.rev }]
					: [],
			note: isShort && at === 0 ? '' : 'Đã đối chiếu hồ sơ.'
		}));
		const fields = { state: isShort ? 'incomplete' : 'eligible', screening, screeningNote: '' };
		const id = idOf(`n${word}`);
		await send(office, [changed('nominations', id, await revOf(office, id), fields)]);
	}
}

/** Sends changes as of the phone's moment. @throws when one is not applied */
export async function send(phone: Phone, changes: readonly Change[]): Promise<void> {
	for (const outcome of await phone.push(...changes.map((one) => ({ ...one, capturedAt: phone.now })))) {
		if (outcome.outcome !== 'applied' && outcome.outcome !== 'merged')
			throw new Error(JSON.stringify(outcome).slice(0, 400));
	}
}

/** The record as an account reads it; empty when it does not. */
export async function readBy(phone: Phone, id: string): Promise<Readonly<Record<string, unknown>>> {
	const { records } = await phone.pullAll();
	return records.filter(({ record }) => record.id === id).at(-1)?.record ?? {};
}

async function revOf(phone: Phone, id: string): Promise<number> {
	return Number((await readBy(phone, id)).rev);
}

/// <reference lib="dom" />
import { runningPlan } from '../../src/lib/domain/campaigns/templates';
import type { Role } from '../../src/lib/domain/access/roles';
import { blankEntry, type Entry, type EntryState } from '../../src/lib/domain/entries/entry';
import type { Person } from '../../src/lib/domain/people/person';
import { addDays, daysBetween, startOfDay } from '../../src/lib/domain/time';
import type { Unit, UnitKind } from '../../src/lib/domain/units/unit';
import { databaseName, LocalDatabase } from '../../src/lib/store/database';
import { DeviceDatabase } from '../../src/lib/store/device';
import { seedInitiatives } from './seedInitiatives';
import { randomFrom } from '../../tests/sync/support/faults';

/** A made-up ward on a phone: bundled for the browser by `seededPhone.mjs`, run in the page before the app starts. */
export interface WardSize {
	readonly entries: number;
	readonly people: number;
	readonly roles: readonly Role[];
	/** day in Việt Nam; the campaign runs from ten months before to three weeks after it */
	readonly today: string;
	/** everything was typed by the account itself: a whole ward in one person's log */
	readonly own?: boolean;
	/** initiatives before the council, half of them of the year before */
	readonly initiatives?: number;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Hữu', 'Thanh', 'Quốc', 'Kim', 'Đức', 'Thị Bích'];
const GIVEN = ['Lan', 'Hùng', 'Minh', 'Hoa', 'Phượng', 'Tuấn', 'Yến', 'Dũng', 'Đạt', 'Ánh', 'Khánh', 'Thủy'];
const DEEDS = [
	'Hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà văn hóa khu phố',
	'Trả kết quả tận nhà cho người cao tuổi',
	'Giải quyết trước hạn hồ sơ đăng ký khai sinh, khai tử',
	'Số hóa hồ sơ hộ tịch của phường',
	'Vận động các hộ cài đặt định danh điện tử VNeID',
	'Rút ngắn thời gian chờ ở Bộ phận Một cửa bằng phiếu hẹn giờ',
	'Tuyên truyền cải cách hành chính trong buổi họp tổ dân phố'
];
const AREAS = ['steering', 'institutions', 'procedures', 'digital'];
const CRITERIA = ['individualRating', 'individualReformPlan', 'individualSolution', 'individualDiscipline'];
const UNITS: readonly (readonly [string, UnitKind, string])[] = [
	['UBND phường Tiến Thành', 'ward', ''],
	['Khối Chính quyền', 'bloc', 'unit0'],
	['Khối Đảng', 'bloc', 'unit0'],
	['Khối Mặt trận và các đoàn thể', 'bloc', 'unit0'],
	['Bộ phận “Một cửa” phường', 'oneStop', 'unit1'],
	['Văn phòng - Thống kê', 'department', 'unit1'],
	['Địa chính - Xây dựng - Đô thị và Môi trường', 'department', 'unit1'],
	...Array.from({ length: 6 }, (_, n) => [`Khu phố ${n + 1}`, 'neighbourhood', 'unit3'] as const)
];
const STATES: readonly EntryState[] = [
	'attested',
	'attested',
	'attested',
	'attested',
	'submitted',
	'returned'
];

const ID = (word: string) => (word + '000000000000000').slice(0, 15);
const numbered = (word: string, n: number) => ID(`${word}${n.toString(36)}x`);

async function seedWard(size: WardSize): Promise<void> {
	const random = randomFrom(7);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const server = 'benchserver0000';
	const account = ID('account');
	const first = addDays(size.today, -300);
	const me = numbered('person', 0);

	const units = UNITS.map(([name, kind, parent], n): Unit => ({
		id: numbered('unit', n),
		rev: 1,
		name,
		kind,
		parent: parent === '' ? '' : numbered('unit', Number(parent.slice(4))),
		heads: n === 1 ? [{ person: me, from: first, to: '' }] : [],
		from: '',
		to: ''
	}));
	const people = Array.from({ length: size.people }, (_, n): Person => ({
		id: numbered('person', n),
		rev: 1,
		name: `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`,
		position: pick(['Công chức Tư pháp - Hộ tịch', 'Công chức Văn phòng', 'Nhân viên', 'Trưởng khu phố']),
		category: n % 3 === 2 ? 'neighbourhoodHead' : pick(['official', 'civilServant', 'staff']),
		terms: [{ unit: numbered('unit', 1 + (n % (units.length - 1))), from: first, to: '' }],
		attests: n === 0
	}));
	const campaign = {
		id: ID('campaign'),
		rev: 1,
		title: `Phong trào thi đua cải cách hành chính năm ${size.today.slice(0, 4)}`,
		template: 'plan2023',
		state: 'issued' as const,
		rules: runningPlan(Number(size.today.slice(0, 4)), first, addDays(size.today, 21)),
		rulesVersion: 1,
		amendment: null,
		history: []
	};
	const days = daysBetween(first, size.today);
	const entry = (n: number): Entry => {
		const subject = people[1 + Math.floor(random() * (people.length - 1))] ?? (people[0] as Person);
		const author = people[1 + Math.floor(random() * (people.length - 1))] ?? (people[0] as Person);
		const day = addDays(first, Math.floor(random() * days));
		const ofUnit = n % 17 === 0;
		const free = n % 41 === 0 && !ofUnit;
		const unit = ofUnit ? numbered('unit', 4) : (subject.terms[0]?.unit ?? '');
		const online = n % 13 === 0;
		const state = pick(STATES);
		return blankEntry({
			id: numbered('entry', n),
			rev: n + 1,
			campaign: campaign.id,
			subjectKind: ofUnit ? 'unit' : free ? 'name' : 'person',
			subject: ofUnit ? unit : free ? '' : subject.id,
			subjectName: ofUnit ? 'Bộ phận “Một cửa” phường' : free ? `Chị ${pick(GIVEN)}` : subject.name,
			day,
			title: pick(DEEDS),
			story: `${pick(DEEDS)}. Trong buổi sáng đã giúp được ${Math.floor(random() * 40)} lượt người; bà con khen cách làm gọn và dễ hiểu.`,
			place: pick(['Nhà văn hóa khu phố 3', 'Bộ phận Một cửa', '']),
			figures: online ? [{ name: 'Lượt người được giúp', value: String(5 + (n % 30)), unit: 'lượt' }] : [],
			figureIndices: online ? ['accountsHelped'] : [],
			area: random() < 0.15 ? '' : pick(AREAS),
			criteria: random() < 0.2 ? [] : [ofUnit ? 'collectiveReformPlan' : pick(CRITERIA)],
			author: author.id,
			reporter: size.own ? account : ID('other'),
			typist: author.id,
			state,
			returnReason: state === 'returned' ? 'Đề nghị ghi rõ kết quả cụ thể.' : '',
			decidedAt: state === 'attested' ? startOfDay(addDays(day, 2)) : '',
			capturedAt: startOfDay(day),
			receivedAt: startOfDay(addDays(day, 1)),
			clockOffset: 0,
			unit
		});
	};

	const device = new DeviceDatabase();
	await device.accounts.put({
		account,
		server,
		username: 'thuongtruc',
		name: people[0]?.name ?? '',
		person: me,
		roles: [...size.roles],
		token: 'none',
		mustChange: false,
		verifier: { salt: new ArrayBuffer(16), hash: new ArrayBuffer(32), rounds: 1 },
		triesLeft: 5,
		lastUsed: startOfDay(size.today)
	});
	await device.settings.put({ key: 'current', value: account });
	device.close();

	const db = new LocalDatabase(databaseName(server, account));
	const confirmed = <R>(rows: readonly R[]) =>
		rows.map((row) => ({ ...row, sync: 'confirmed' as const, gen: 1 }));
	await db.units.bulkPut(confirmed(units));
	await db.people.bulkPut(confirmed(people));
	await db.campaigns.bulkPut(confirmed([campaign]));
	for (let at = 0; at < size.entries; at += 2000) {
		const count = Math.min(2000, size.entries - at);
		await db.entries.bulkPut(confirmed(Array.from({ length: count }, (_, n) => entry(at + n))));
	}
	if (size.initiatives) {
		const before = { ...campaign, id: ID('lastyear'), state: 'archived' as const };
		await db.campaigns.bulkPut(confirmed([before]));
		await seedInitiatives(db, {
			initiatives: size.initiatives,
			me,
			campaigns: [campaign.id, before.id],
			random,
			filedAt: startOfDay(size.today)
		});
	}
	await db.meta.bulkPut([
		{ key: 'lastSync', value: startOfDay(size.today) },
		{ key: 'device', value: ID('device') }
	]);
	db.close();
}

Object.assign(globalThis, { seedWard });

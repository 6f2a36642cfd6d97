import { blankInitiative, type Initiative } from '../../src/lib/domain/initiatives/initiative';
import type { Council } from '../../src/lib/domain/councils/council';
import type { Score } from '../../src/lib/domain/scores/score';
import type { LocalDatabase } from '../../src/lib/store/database';

const ID = (word: string) => (word + '000000000000000').slice(0, 15);
const SUBJECTS = [
	'Phần mềm',
	'Bộ phận Một cửa',
	'Khu phố',
	'Cán bộ phụ trách',
	'Tổ công nghệ số',
	'Người dân'
];
const ACTS = [
	'gửi tin nhắn',
	'hướng dẫn tận nhà',
	'hẹn giờ trả kết quả',
	'quét mã',
	'số hóa hồ sơ',
	'gọi điện'
];
const WHOM = [
	'bà con lớn tuổi',
	'hộ kinh doanh',
	'người ở xa',
	'công nhân ca đêm',
	'thanh niên',
	'chủ nhà trọ'
];
const WHEN = [
	'trước một ngày',
	'vào sáng thứ bảy',
	'ngay trong buổi họp',
	'sau giờ làm việc',
	'mỗi tuần hai lần'
];

export interface InitiativesSize {
	readonly initiatives: number;
	/** account and person of the phone; scores as a member of the council */
	readonly me: string;
	readonly campaigns: readonly string[];
	readonly random: () => number;
	readonly filedAt: string;
}

/** Initiatives of 5 kB, half of them of an earlier campaign, under review by a council that the account sits in. */
export async function seedInitiatives(
	db: LocalDatabase,
	{ initiatives, me, campaigns, random, filedAt }: InitiativesSize
): Promise<void> {
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
	const sentence = () =>
		`${pick(SUBJECTS)} ${pick(ACTS)} cho ${pick(WHOM)} ${pick(WHEN)}, lần thứ ${Math.floor(random() * 900)}. `;
	const text = (letters: number) => {
		let words = '';
		while (words.length < letters) words += sentence();
		return words.trim();
	};
	const one = (n: number): Initiative =>
		blankInitiative({
			id: ID(`idea${n.toString(36)}x`),
			rev: n + 1,
			campaign: campaigns[n % campaigns.length] ?? '',
			capturedAt: filedAt,
			title: text(60),
			authors: [{ person: ID('author'), name: 'Nguyễn Văn Tác Giả', share: 100 }],
			people: [ID('author')],
			before: text(900),
			solution: text(2200),
			novelty: text(600),
			practicality: text(500),
			effect: text(500),
			replicability: text(300),
			state: n % 2 === 0 ? 'underReview' : 'recognised',
			filedAt,
			takenUpRev: 1
		});
	const confirmed = <R>(rows: readonly R[]) =>
		rows.map((row) => ({ ...row, sync: 'confirmed' as const, gen: 1 }));
	const seat = { votes: true, from: '2020-01-01', to: '' };
	const council: Council = {
		id: ID('council'),
		rev: 1,
		name: 'Hội đồng sáng kiến',
		kind: 'initiative',
		members: [{ person: me, role: 'member', ...seat }],
		...{ decisionNumber: '', decisionDate: '', decisionIssuer: '', from: '', to: '' }
	};
	await db.councils.bulkPut(confirmed([council]));
	for (let at = 0; at < initiatives; at += 500) {
		const count = Math.min(500, initiatives - at);
		const rows = Array.from({ length: count }, (_, n) => one(at + n));
		await db.initiatives.bulkPut(confirmed(rows));
		await db.scores.bulkPut(confirmed(rows.flatMap(sheetOf)));
	}
}

/** A sheet of another member for each one that is decided: what the phone knows after the count. */
function sheetOf({ id, campaign, state, filedAt }: Initiative): readonly Score[] {
	if (state === 'underReview') return [];
	const points = [{ criterion: 'novelty', points: 20, comment: '' }];
	const known = { initiative: id, campaign, points, comment: '', readRev: 1, givenAt: filedAt };
	return [
		{ id: `s${id.slice(1)}`, rev: 1, member: ID('other'), reporter: ID('other'), state: 'counted', ...known }
	];
}

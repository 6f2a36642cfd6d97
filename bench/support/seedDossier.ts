/// <reference lib="dom" />
import { blankAward, type Award } from '../../src/lib/domain/awards/award';
import { blankEntry } from '../../src/lib/domain/entries/entry';
import type { Council } from '../../src/lib/domain/councils/council';
import { blankMeeting } from '../../src/lib/domain/meetings/meeting';
import { blankNomination, type Nomination } from '../../src/lib/domain/nominations/nomination';
import { LocalDatabase } from '../../src/lib/store/database';

const ID = (word: string) => (word + '000000000000000').slice(0, 15);
const numbered = (word: string, n: number) => ID(`${word}${n.toString(36)}x`);
const confirmed = <R>(rows: readonly R[]) =>
	rows.map((row) => ({ ...row, sync: 'confirmed' as const, gen: 1 }));

/** A line as people write it, 300 letters. */
const LINE =
	'Tôi hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà văn hóa khu phố vào sáng thứ bảy, giải quyết trước hạn hồ sơ đăng ký khai sinh, khai tử, rút ngắn thời gian chờ ở Bộ phận Một cửa bằng phiếu hẹn giờ; số hóa hồ sơ hộ tịch của phường, vận động các hộ cài đặt định danh điện tử, được người dân khen ngợi.';

export interface DossierSize {
	readonly nominees: number;
	/** of all nominees together, each of so many bytes */
	readonly photos: number;
	readonly photoBytes: number;
	/** lines of each report */
	readonly lines: number;
}

/** A reviewed campaign on top of a seeded phone: nominees of two levels with reports, evidence and photos, and its locked meeting. */
async function seedDossier({ nominees, photos, photoBytes, lines }: DossierSize): Promise<string> {
	const name = (await indexedDB.databases())
		.map((one) => one.name ?? '')
		.find((one) => one.split('.').length === 3);
	const db = new LocalDatabase(name ?? '');
	await db.open();
	const [campaign] = await db.campaigns.toArray();
	const people = await db.people.limit(nominees).toArray();
	if (!campaign || people.length < nominees) throw new Error('nothing was seeded');
	const levels = campaign.rules.levels.map(({ code }) => code);
	const each = Math.ceil(photos / nominees);
	const meeting = ID('review');
	const bytes = await drawing(photoBytes);
	const hash = await hashOf(bytes);
	const entries = people.map((person, n) => ({
		...blankEntry({
			id: numbered('deed', n),
			campaign: campaign.id,
			capturedAt: '2023-05-10T02:00:00.000Z'
		} as never),
		subjectKind: 'person' as const,
		subject: person.id,
		subjectName: person.name,
		day: '2023-05-10',
		title: 'Hướng dẫn bà con nộp hồ sơ trực tuyến',
		story: LINE,
		state: 'attested' as const,
		decidedBy: person.id,
		decidedAt: '2023-05-11T02:00:00.000Z',
		attachments: Array.from({ length: each }, (_, at) => ({
			id: numbered('photo', n * each + at),
			sha256: hash,
			kind: 'photo' as const,
			name: 'anh.jpg',
			size: bytes.byteLength,
			caption: 'Bà con làm thủ tục tại nhà văn hóa',
			takenAt: ''
		}))
	}));
	const nominations = people.map((person, n): Nomination =>
		blankNomination({
			id: numbered('nominee', n),
			rev: 9,
			campaign: campaign.id,
			level: levels[n % levels.length] ?? '',
			subject: person.id,
			subjectName: person.name,
			unit: person.terms[0]?.unit ?? '',
			position: person.position,
			reason: LINE.slice(0, 120),
			state: 'awarded',
			reportReady: true,
			reportForm: campaign.rules.settings.reportForms.individual,
			report: [
				{
					key: 'achievements',
					text: Array.from({ length: lines }, () => LINE).join('\n'),
					entries: [numbered('deed', n)],
					initiatives: []
				}
			],
			meeting,
			award: numbered('award', n)
		})
	);
	const awards = nominations.map((one, n): Award =>
		blankAward({
			id: numbered('award', n),
			reporter: one.reporter,
			campaign: campaign.id,
			nomination: one.id,
			level: one.level,
			subject: one.subject,
			subjectName: one.subjectName,
			unit: one.unit,
			position: one.position,
			form: 'Giấy khen',
			achievement: LINE.slice(0, 100)
		})
	);
	const members = people
		.slice(0, 7)
		.map(({ id }) => ({ person: id, role: 'member' as const, votes: true, from: '2020-01-01', to: '' }));
	const council: Council = {
		...{ id: ID('reviewers'), rev: 1, name: 'Hội đồng Thi đua - Khen thưởng', kind: 'emulation', members },
		...{
			decisionNumber: '86/QĐ-UBND',
			decisionDate: '2021-07-19',
			decisionIssuer: 'Chủ tịch UBND phường',
			from: '',
			to: ''
		}
	};
	const held = blankMeeting({
		...{
			id: meeting,
			rev: 20,
			campaign: campaign.id,
			council: council.id,
			state: 'locked',
			title: 'Họp xét khen thưởng'
		},
		...{
			startedAt: '2023-12-29T08:00',
			endedAt: '2023-12-29T11:00',
			plannedFor: '2023-12-29T08:00',
			place: 'Hội trường'
		},
		rulesVersion: campaign.rulesVersion,
		presider: members[0]?.person ?? '',
		secretary: members[1]?.person ?? '',
		tellers: members.slice(2, 4).map(({ person }) => person),
		attendance: members.map(({ person }) => ({
			person,
			kind: 'present' as const,
			substitute: '',
			reason: ''
		})),
		items: nominations.map(({ id }) => id),
		discussion: nominations.map(({ id }) => ({ item: id, text: LINE.slice(0, 90) })),
		result: nominations.map(({ id }, n) => ({
			...{ item: id, agree: 7, disagree: 0, blank: 0, base: 7, reached: true, passed: true },
			...{ place: Math.floor(n / levels.length) + 1, decidedBy: '', overQuota: '' }
		})),
		conclusion: LINE
	});
	await db.councils.bulkPut(confirmed([council]));
	await db.entries.bulkPut(confirmed(entries));
	await db.nominations.bulkPut(confirmed(nominations));
	await db.awards.bulkPut(confirmed(awards));
	await db.meetings.bulkPut(confirmed([held]));
	for (const { id } of entries.flatMap(({ attachments }) => attachments)) {
		await db.fileCache.put({ id, type: 'image/jpeg', bytes: bytes.slice(0), along: campaign.id });
	}
	db.close();
	return campaign.id;
}

/** A real JPEG of about so many bytes: noise that no compression shrinks. */
async function drawing(wanted: number): Promise<ArrayBuffer> {
	const canvas = new OffscreenCanvas(1600, 1200);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	const image = context.createImageData(1600, 1200);
	const random = new Uint32Array(16_384);
	for (let at = 0; at < image.data.length; at += random.byteLength) {
		crypto.getRandomValues(random);
		image.data.set(
			new Uint8Array(random.buffer).subarray(0, Math.min(random.byteLength, image.data.length - at)),
			at
		);
	}
	context.putImageData(image, 0, 0);
	for (let quality = 0.6; ; quality -= 0.05) {
		const bytes = await (
			await canvas.convertToBlob({ type: 'image/jpeg', quality: Math.max(quality, 0.01) })
		).arrayBuffer();
		if (bytes.byteLength <= wanted || quality < 0.05) return bytes;
	}
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

Object.assign(globalThis, { seedDossier });

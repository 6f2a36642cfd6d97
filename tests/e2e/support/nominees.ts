import type { Change, CollectionName } from '../../../src/lib/domain/changes/protocol';
import { addDays } from '../../../src/lib/domain/time';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { changed, made } from '../../support/ward';
import { applied, deedOf, PEOPLE, startStreetWard, type MorePeople, type StreetWard } from './ward';

/** Names as long as they come, and the council with its accounts. */
const MORE = {
	people: {
		dung: {
			name: 'Nguyễn Hoàng Thị Mỹ Dung',
			position: 'Công chức Văn phòng - Thống kê',
			category: 'civilServant',
			unit: 'desk'
		},
		phuc: { name: 'Đỗ Trọng Phúc', position: 'Chủ tịch UBND phường', category: 'official', unit: 'ward' },
		nam: { name: 'Vũ Thành Nam', position: 'Phó Chủ tịch HĐND phường', category: 'official', unit: 'ward' }
	},
	accounts: [
		['chutich', 'phuc', ['chair']],
		['uyvien1', 'nam', ['member']]
	]
} as const satisfies MorePeople;

export const NAMES = { ...PEOPLE, ...MORE.people };

export const REPORT =
	'Trong năm đã hướng dẫn người dân nộp hồ sơ trực tuyến tại nhà văn hóa khu phố, rút ngắn thời gian chờ. ' +
	'Phối hợp với các khu phố tổ chức mười buổi hướng dẫn, hơn ba trăm lượt người tham dự và tự nộp được hồ sơ.';

export const section = (text: string) => ({ key: 'achievements', text, entries: [], initiatives: [] });

export const startNomineeWard = (): Promise<StreetWard> => startStreetWard({}, MORE);

/** Somebody of the ward proposed by the standing body; the nomination's id is the person's word with an `n` before it. */
export const proposal = (ward: StreetWard, person: string, level = 'ward'): Change =>
	made('nominations', idOf(`n${person}`), {
		campaign: ward.campaign,
		level,
		subjectKind: 'person',
		subject: idOf(person),
		reason: 'Có nhiều việc làm tốt trong năm, được người dân ghi nhận.'
	});

/** The record as the standing body has it. */
export async function recordOf(
	ward: StreetWard,
	collection: CollectionName,
	id: string
): Promise<Readonly<Record<string, unknown>>> {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	const found = records.filter((one) => one.collection === collection && one.record.id === id).at(-1);
	return (found?.record ?? {}) as Readonly<Record<string, unknown>>;
}

/** The nominee writes the report; whatever stood there before goes. */
export async function report(ward: StreetWard, text: string, ready = true): Promise<void> {
	const id = idOf('nlan');
	const { rev } = await recordOf(ward, 'nominations', id);
	const fields = { report: [section(text)], reportReady: ready };
	await applied(await ward.phone('motcua1'), [changed('nominations', id, Number(rev), fields)]);
}

/**
 * Lan and Dung are proposed at the ward. Lan has a report, an official grade, a deed that was attested, and the word of
 * her head; of Dung nothing is known.
 */
export async function nominate(ward: StreetWard): Promise<void> {
	const office = await ward.phone('thuongtruc');
	await applied(office, [
		proposal(ward, 'lan'),
		proposal(ward, 'dung'),
		made('grades', idOf('grade'), {
			campaign: ward.campaign,
			subjectKind: 'person',
			subject: idOf('lan'),
			scale: 'personRating',
			grade: 'outstanding',
			status: 'official',
			document: 'Thông báo số 12/TB-UBND',
			decidedOn: addDays(ward.today, -3)
		})
	]);
	const deed = deedOf(ward, 'bay', 'lan', {
		title: 'Hướng dẫn bà con nộp hồ sơ trực tuyến',
		day: addDays(ward.today, -20)
	});
	await applied(await ward.phone('kp1'), [deed]);
	const { rev } = await recordOf(ward, 'entries', deed.id);
	const head = await ward.phone('khoi1');
	await applied(head, [
		changed('entries', deed.id, Number(rev), { state: 'attested', criteria: ['individualReformPlan'] }),
		made('conduct', idOf('conduct'), {
			campaign: ward.campaign,
			subjectKind: 'person',
			subject: idOf('lan'),
			result: 'kept',
			note: 'Có nhắc nhở một lần đầu năm.'
		})
	]);
	await report(ward, REPORT);
}

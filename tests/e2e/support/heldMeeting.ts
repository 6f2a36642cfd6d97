import type { Attendee, ItemResult, Tally } from '../../../src/lib/domain/meetings/meeting';
import { localMinute } from '../../../src/lib/domain/time';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { changed, made, newId } from '../../support/ward';
import type { Phone } from '../../support/phone';
import { readBy, send, type ReviewWard } from './reviewWard';

const ITEMS = ['desk', 'an', 'hoa', 'lan', 'minh'].map((word) => idOf(`n${word}`));
const MEMBERS = ['tuan', 'phuc', 'thu', 'hung', 'bay', 'hanh', 'long'];
export const MEETING = idOf('meeting');
export const MEETING_TITLE = 'Họp xét khen thưởng năm nay';

const attendance = MEMBERS.map((word): Attendee => ({
	person: idOf(word),
	kind: word === 'long' ? 'excused' : 'present',
	substitute: '',
	reason: ''
}));

/** Agreeing votes of the six who are there; the rest disagree. Three are alike behind the first. */
const AGREE = [6, 5, 5, 6, 5];
const sheet = (teller: string): Tally => ({
	teller: idOf(teller),
	...{ issued: 6, returned: 6, valid: 6, invalid: 0 },
	lines: ITEMS.map((item, at) => ({ item, agree: AGREE[at] ?? 0, disagree: 6 - (AGREE[at] ?? 0), blank: 0 }))
});

type Stage = 'planned' | 'open' | 'tallied' | 'counted' | 'locked';
const STAGES: readonly Stage[] = ['planned', 'open', 'tallied', 'counted', 'locked'];

/** A meeting of the office as far as it is asked for, without a browser. */
export async function holdMeeting(ward: ReviewWard, upTo: Stage): Promise<void> {
	const office = await ward.phone('thuongtruc');
	const now = localMinute(office.now);
	const reaches = (stage: Stage) => STAGES.indexOf(stage) <= STAGES.indexOf(upTo);
	await send(office, [
		made('meetings', MEETING, {
			...{
				state: 'planned',
				campaign: ward.campaign,
				rulesVersion: 1,
				council: idOf('council'),
				about: 'awards'
			},
			...{ title: MEETING_TITLE, place: 'Hội trường phường', plannedFor: now, items: ITEMS },
			agenda: [{ text: 'Khai mạc' }, { text: 'Biểu quyết' }],
			guests: [{ name: 'Ông Nguyễn Ba', position: 'Mặt trận phường' }]
		})
	]);
	const act = async (fields: object) =>
		send(office, [changed('meetings', MEETING, await revOf(office, MEETING), { ...fields })]);
	if (reaches('open')) {
		await act({
			...{ state: 'open', startedAt: now, presider: idOf('tuan'), secretary: idOf('thu'), attendance },
			tellers: [idOf('bay'), idOf('hanh')]
		});
		await act({ discussion: [{ item: ITEMS[1], text: 'Ông Phúc: rút ngắn được hai ngày.' }] });
	}
	if (reaches('tallied')) await act({ tallyFirst: sheet('bay'), tallySecond: sheet('hanh') });
	if (reaches('counted')) await count(office, act);
	if (reaches('locked')) await act({ state: 'locked', endedAt: now, conclusion: 'Hội đồng thống nhất.' });
}

async function count(office: Phone, act: (fields: object) => Promise<void>): Promise<void> {
	const order = ['nminh', 'nan', 'nhoa'].map(idOf);
	await act({
		rulings: [
			{ kind: 'order', by: 'chair', items: order, votes: [], agrees: false, reason: 'Trực tiếp phục vụ.' }
		]
	});
	const result = ITEMS.map((item, at): ItemResult => {
		const agree = AGREE[at] ?? 0;
		const tied = order.indexOf(item);
		return {
			...{ item, agree, disagree: 6 - agree, blank: 0, base: 6, reached: true },
			passed: tied < 2,
			place: tied < 0 ? 1 : tied + 2,
			decidedBy: tied < 0 ? '' : 'chair',
			overQuota: tied === 2 ? 'wardIndividuals' : ''
		};
	});
	const group = newId();
	const changes = [
		changed('meetings', MEETING, await revOf(office, MEETING), { state: 'counted', result }),
		...(await Promise.all(
			result.map(async ({ item, passed }) =>
				changed('nominations', item, await revOf(office, item), {
					state: passed ? 'passed' : 'failed',
					meeting: MEETING
				})
			)
		))
	];
	await send(
		office,
		changes.map((change) => ({ ...change, group }))
	);
}

export async function revOf(phone: Phone, id: string): Promise<number> {
	return Number((await readBy(phone, id)).rev);
}

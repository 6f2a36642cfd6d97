import { outcomeOf } from '../../src/lib/domain/meetings/outcomeOf';
import type { Meeting, Tally } from '../../src/lib/domain/meetings/meeting';
import { sittingOf } from '../../src/lib/domain/meetings/sitting';
import type { CollectionName } from '../../src/lib/domain/changes/protocol';
import type { Result } from '../../src/lib/domain/result';
import { idOf, PEOPLE, RULES } from '../../src/lib/domain/ward.fixture';
import type { StoreContext } from '../../src/lib/store/context';
import { loadLookup, type Wanted } from '../../src/lib/store/lookup';
import { queueChange } from '../../src/lib/store/queueChange';
import { queueGroup, type AnyWish } from '../../src/lib/store/queueGroup';
import { plain } from '../../src/lib/store/rows';
import { saveAccount, saveCampaign } from '../../src/lib/store/saveRecord';

/** A phone of the recorded ward. */
export interface RecordedPhone {
	readonly db: StoreContext['db'];
	readonly store: StoreContext;
	pass(): Promise<void>;
}

interface Phones {
	readonly admin: RecordedPhone;
	readonly office: RecordedPhone;
	readonly lan: RecordedPhone;
	readonly head: RecordedPhone;
	/** signs Minh's phone in, who scores initiatives by then */
	scorer(): RecordedPhone;
	/** moves the clock of all phones */
	at(moment: string): void;
	/** throws when the rules of the phone refuse */
	sure(wish: Promise<Result<unknown>>): Promise<void>;
}

const CAMPAIGN = idOf('campaigntwo');
const DECEMBER = '2023-12-05T07:00:00.000Z';
const FROM = '2023-01-01';
const seat = (word: string, role: string) => ({ person: idOf(word), role, votes: true, from: FROM, to: '' });

/** One record of each kind that the year's end knows, made as phones make them. */
export async function recordYearEnd(phones: Phones): Promise<void> {
	await initiativeScored(phones);
	await nomineeScreened(phones);
	phones.at(DECEMBER);
	await reviewHeld(phones);
}

/** Everything that the rules of any of these acts may look up. */
const WANTED: Wanted = {
	people: PEOPLE.map(({ id }) => id),
	campaigns: [CAMPAIGN],
	councils: true,
	reviewOf: [CAMPAIGN],
	scoresOf: [idOf('idea')],
	profilesOf: [idOf('lan')],
	records: {
		initiatives: [idOf('idea')],
		nominations: [idOf('nlan')],
		meetings: [idOf('review')],
		awards: [idOf('award')]
	}
};

function wish(word: string, collection: CollectionName, fields: Readonly<Record<string, unknown>>): AnyWish {
	return { collection, id: idOf(word), fields, wanted: WANTED } as AnyWish;
}

async function initiativeScored({ admin, office, lan, scorer, sure }: Phones): Promise<void> {
	await sure(saveAccount(admin.store, idOf('aminh'), { roles: ['reporter', 'initiativeMember'] }));
	await admin.pass();
	const council = (word: string, kind: string, members: readonly object[]) =>
		sure(
			queueChange(office.store, wish(word, 'councils', { name: `Hội đồng ${word}`, kind, members }) as never)
		);
	await council('ideas', 'initiative', [seat('minh', 'chair')]);
	await council('emulation', 'emulation', [
		seat('chair', 'chair'),
		seat('blochead', 'member'),
		seat('deskhead', 'member')
	]);
	await office.pass();
	await lan.pass();
	await sure(
		queueChange(lan.store, wish('mine', 'profiles', { person: idOf('lan'), gender: 'female' }) as never)
	);
	await sure(
		queueChange(
			lan.store,
			wish('idea', 'initiatives', {
				campaign: CAMPAIGN,
				rulesVersion: 1,
				state: 'draft',
				title: 'Nhắn tin báo hồ sơ sắp đến hạn',
				authors: [{ person: idOf('lan'), name: 'lan', share: 100 }],
				kind: 'operational',
				area: RULES.areas[0]?.code ?? '',
				before: 'Người dân phải đến hỏi nhiều lần.',
				solution: 'Tin nhắn tự động trước một ngày.',
				novelty: 'Phường chưa có nơi nào làm.',
				practicality: 'Dùng điện thoại sẵn có.',
				effect: 'Lượt hỏi mỗi ngày giảm từ 12 xuống 3.',
				replicability: 'Phường nào cũng làm được.',
				firstAppliedOn: '2023-04-03'
			}) as never
		)
	);
	await sure(queueChange(lan.store, wish('idea', 'initiatives', { state: 'filed' }) as never));
	await lan.pass();
	await office.pass();
	await sure(queueChange(office.store, wish('idea', 'initiatives', { state: 'underReview' }) as never));
	await office.pass();
	const minh = scorer();
	await minh.pass();
	const points = RULES.initiatives.scoreSheet.criteria.map(({ code, max }) => ({
		criterion: code,
		points: max - 5,
		comment: ''
	}));
	const readRev = (await minh.db.initiatives.get(idOf('idea')))?.rev ?? 0;
	await sure(
		queueChange(
			minh.store,
			wish('sheet', 'scores', { initiative: idOf('idea'), points, comment: '', readRev }) as never
		)
	);
	await minh.pass();
	await office.pass();
	await sure(queueChange(office.store, wish('idea', 'initiatives', { missingScoresReason: '' }) as never));
	await office.pass();
}

async function nomineeScreened({ office, head, sure }: Phones): Promise<void> {
	const about = { campaign: CAMPAIGN, subjectKind: 'person', subject: idOf('lan') };
	const grade = { ...about, scale: 'personRating', grade: 'outstanding', status: 'provisional' };
	await sure(queueChange(office.store, wish('rating', 'grades', grade) as never));
	await sure(queueChange(head.store, wish('kept', 'conduct', { ...about, result: 'kept' }) as never));
	await head.pass();
	await sure(queueChange(office.store, wish('nlan', 'nominations', { ...about, level: 'ward' }) as never));
	await office.pass();
	const screening = RULES.criteria
		.filter(({ appliesTo, mandatory }) => appliesTo === 'individual' && mandatory)
		.map(({ code }) => ({ criterion: code, verdict: 'noData', sources: [], note: '' }));
	const screeningNote = 'Chưa có kết quả xếp loại chính thức, Hội đồng xem xét.';
	await sure(
		queueChange(
			office.store,
			wish('nlan', 'nominations', { state: 'eligible', screening, screeningNote }) as never
		)
	);
	await office.pass();
}

async function reviewHeld({ office, sure }: Phones): Promise<void> {
	// The server closes the campaign by itself; the standing body learns it and moves on.
	await office.pass();
	await sure(saveCampaign(office.store, CAMPAIGN, { state: 'reviewing' }));
	const review = (fields: Readonly<Record<string, unknown>>) =>
		sure(queueChange(office.store, wish('review', 'meetings', fields) as never));
	await review({
		campaign: CAMPAIGN,
		rulesVersion: 1,
		council: idOf('emulation'),
		about: 'awards',
		title: 'Họp xét khen thưởng',
		plannedFor: '2023-12-05T14:00',
		items: [idOf('nlan')]
	});
	await review({
		state: 'open',
		startedAt: '2023-12-05T14:00',
		presider: idOf('chair'),
		secretary: idOf('blochead'),
		attendance: ['chair', 'blochead', 'deskhead'].map((word) => ({
			person: idOf(word),
			kind: 'present',
			substitute: '',
			reason: ''
		}))
	});
	const tally = (word: string): Tally => ({
		teller: idOf(word),
		issued: 3,
		returned: 3,
		valid: 3,
		invalid: 0,
		lines: [{ item: idOf('nlan'), agree: 3, disagree: 0, blank: 0 }]
	});
	await review({
		tellers: [idOf('blochead'), idOf('deskhead')],
		tallyFirst: tally('blochead'),
		tallySecond: tally('deskhead')
	});
	await office.pass();
	await sure(
		queueGroup(office.store, [
			wish('review', 'meetings', { state: 'counted', result: await resultOf(office) }),
			wish('nlan', 'nominations', { state: 'passed', meeting: idOf('review') })
		])
	);
	await review({ endedAt: '2023-12-05T15:00', conclusion: 'Hội đồng thống nhất đề nghị khen thưởng.' });
	await office.pass();
	await review({ state: 'locked' });
	await office.pass();
	await sure(
		queueGroup(office.store, [
			wish('award', 'awards', {
				campaign: CAMPAIGN,
				nomination: idOf('nlan'),
				level: 'ward',
				subjectKind: 'person',
				subject: idOf('lan'),
				subjectName: 'lan',
				form: 'Giấy khen',
				state: 'decided'
			}),
			wish('nlan', 'nominations', { state: 'awarded', award: idOf('award') })
		])
	);
	await office.pass();
}

/** What the rules reckon on this phone: the change that counts carries it. */
async function resultOf({ db }: RecordedPhone): Promise<Meeting['result']> {
	const row = await db.meetings.get(idOf('review'));
	const lookup = await loadLookup(db, WANTED);
	const meeting = row && plain(row);
	const sitting = meeting && sittingOf(meeting, lookup);
	if (!sitting?.ok) throw new Error('The meeting cannot be counted.');
	return [...outcomeOf(meeting as Meeting, sitting.value, lookup).result];
}

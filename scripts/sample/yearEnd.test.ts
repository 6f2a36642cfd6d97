import { beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { membersOn } from '$lib/domain/councils/membership';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { initiativeSignature } from '$lib/domain/initiatives/likeness';
import { completenessOf } from '$lib/domain/initiatives/sections';
import { unconfirmedAuthors } from '$lib/domain/initiatives/confirmations';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { screenedOf } from '$lib/domain/screening/evidence';
import { screen } from '$lib/domain/screening/screen';
import { warningsFor } from '$lib/domain/screening/warnings';
import { NEARLY_IDENTICAL, signatureOf, similarity } from '$lib/domain/text/similarity';
import { addMilliseconds } from '$lib/domain/time';
import { inOrder, type Act } from './acts/act';
import { reviewedActs } from './acts/yearEndActs';
import { at } from './deeds/calendar';
import type { MemoryDoor } from './door/memoryDoor';
import { newPlayer } from './door/play';
import { played } from './door/played';
import { PASSWORD } from './ward/accounts';
import { wardOf } from './ward/records';
import { ideaId, type IdeaKey } from './yearEnd/ideas';
import { nominationId } from './yearEnd/nominees';

const TODAY = '2026-11-22';
const ward = wardOf('tien-thanh');
let ready: MemoryDoor;
let reviewed: MemoryDoor;
beforeAll(async () => {
	ready = await played(ward, TODAY, 'ready');
	reviewed = await played(ward, TODAY, 'reviewed');
}, 60_000);

const all = <T>(records: ReadonlyMap<string, T>) => [...records.values()];
const counted = <T extends string>(states: readonly T[]) =>
	Object.fromEntries(
		[...new Set(states)].sort().map((state) => [state, states.filter((one) => one === state).length])
	);
const year = (door: MemoryDoor) =>
	all(door.of('campaigns')).find(({ rules }) => rules.year === 2023) as Campaign;
const of2023 = (door: MemoryDoor) =>
	all(door.of('initiatives')).filter(({ campaign }) => campaign === year(door).id);
const idea = (door: MemoryDoor, key: IdeaKey) =>
	door.of('initiatives').get(ideaId(ward.seed, key)) as Initiative;
const nominated = (door: MemoryDoor, level: 'ward' | 'city', of: string) =>
	door.of('nominations').get(nominationId(ward.seed, level, of)) as Nomination;

/** What the records say of a nominee's criteria now, as the screening screen fills the table. */
function verdicts(door: MemoryDoor, level: 'ward' | 'city', of: string): readonly string[] {
	const { rules, id } = year(door);
	const nominee = screenedOf(
		nominated(door, level, of),
		door.of('units'),
		door.of('people').values(),
		rules.period.last
	);
	return screen(nominee, rules, {
		campaign: id,
		grades: all(door.of('grades')),
		conduct: all(door.of('conduct')),
		initiatives: all(door.of('initiatives')),
		entries: all(door.of('entries')).map((entry) => ({ ...entry, unsent: false }))
	}).map(({ why }) => why.code.replace('screening.why.', ''));
}

function warnings(door: MemoryDoor, level: 'ward' | 'city', of: string): readonly string[] {
	const found = warningsFor(nominated(door, level, of), {
		day: TODAY,
		rules: year(door).rules,
		conduct: all(door.of('conduct')),
		nominations: all(door.of('nominations')),
		earlier: [],
		entryInForce: (id) => door.of('entries').get(id),
		similarity: (one, other) => similarity(signatureOf(one), signatureOf(other))
	});
	return [...new Set(found.map(({ code }) => code.replace('screening.warning.', '')))].sort();
}

describe('2023 ready for its review', () => {
	test('two councils that sit today; everybody with a vote on initiatives can give a sheet', () => {
		const councils = all(ready.of('councils'));
		expect(councils.map(({ kind }) => kind).sort()).toEqual(['emulation', 'initiative']);
		for (const council of councils) {
			expect(council.decisionNumber).not.toBe('');
			const members = membersOn(council, TODAY);
			expect(members.filter(({ role }) => role === 'chair').length).toBe(1);
			expect(members.filter(({ votes }) => votes).length).toBe(council.kind === 'emulation' ? 7 : 3);
			if (council.kind === 'emulation') continue;
			const scorers = all(ready.of('users')).filter(({ roles }) => roles.includes('initiativeMember'));
			expect(
				members
					.filter(({ votes }) => votes)
					.map(({ person }) => person)
					.sort()
			).toEqual(scorers.map(({ person }) => person).sort());
		}
	});

	test('initiatives in every state; those recognised have a decision, the one that was not has its reason', () => {
		expect(counted(of2023(ready).map(({ state }) => state))).toEqual({
			draft: 1,
			filed: 2,
			notRecognised: 1,
			recognised: 4,
			underReview: 3
		});
		for (const one of of2023(ready)) {
			if (one.state !== 'draft') expect(completenessOf(one).missing, one.title).toEqual([]);
			if (one.state === 'recognised') {
				expect(one.decisionNumber && one.decisionDate && one.decisionIssuer, one.title).not.toBe('');
				expect(one.scored?.passed && one.votePassed, one.title).toBe(true);
			}
		}
		const refused = idea(ready, 'letterBoxes');
		expect(refused.scored?.below).toEqual(['novelty']);
		expect(refused.notRecognisedReason.length).toBeGreaterThan(40);
		expect(idea(ready, 'rainNotices')).toMatchObject({ state: 'filed', late: true, admission: '' });
		expect(all(ready.of('meetings')).map(({ state, about }) => [state, about])).toEqual([
			['locked', 'initiatives']
		]);
	});

	test('three wait for scores, one of them has one sheet', () => {
		const waiting = of2023(ready).filter(({ state, scored }) => state === 'underReview' && scored === null);
		const sheets = all(ready.of('scores')).filter(({ state }) => state === 'given');
		expect(waiting.length).toBe(3);
		expect(sheets.map(({ initiative }) => initiative)).toEqual([idea(ready, 'paidAtHome').id]);
	});

	test('one copies another nearly word for word, and no two others are alike', () => {
		const signed = all(ready.of('initiatives')).map((one) => ({
			id: one.id,
			text: initiativeSignature(one)
		}));
		const alike = signed.flatMap((one, at) =>
			signed
				.slice(at + 1)
				.filter((other) => similarity(one.text, other.text) > 0.15)
				.map((other) => [one.id, other.id, similarity(one.text, other.text) >= NEARLY_IDENTICAL] as const)
		);
		expect(alike.length).toBe(1);
		expect(alike[0]?.[2]).toBe(true);
		expect(alike[0]?.slice(0, 2).sort()).toEqual(
			[idea(ready, 'copiedForms').id, idea(ready, 'sampleForms').id].sort()
		);
	});

	test('of the running campaign one waits for the word of motcua1', () => {
		const running = all(ready.of('initiatives')).filter(({ campaign }) => campaign !== year(ready).id);
		expect(counted(running.map(({ state }) => state))).toEqual({ draft: 1, filed: 1 });
		expect(running.flatMap(unconfirmedAuthors).map(({ person }) => person)).toEqual([
			ward.person('motcua1').id
		]);
	});

	test('grades: official ones with their paper, provisional ones, and none for somebody who is nominated', () => {
		const grades = all(ready.of('grades'));
		expect(counted(grades.map(({ status }) => status))).toEqual({ official: 28, provisional: 7 });
		expect(grades.every(({ document }) => document !== '')).toBe(true);
		expect(verdicts(ready, 'ward', 'sangkien2')).toEqual([
			'noGrade',
			'toJudge',
			'underReview',
			'notAttested'
		]);
		expect(verdicts(ready, 'ward', 'uyvien3')).toEqual(['gradeMeetsSoFar', 'toJudge', 'recognised', 'kept']);
		expect(verdicts(ready, 'ward', 'motcua3')).toEqual(['gradeBelow', 'toJudge', 'recognised', 'kept']);
		expect(verdicts(ready, 'city', 'ubnd')).toEqual(['gradeMeets', 'toJudge', 'gradeMeetsSoFar', 'kept']);
	});

	test('conduct: a note and a pause that the standing body and the chair alone read', () => {
		const records = all(ready.of('conduct'));
		const of = (key: string) => records.find(({ subject }) => subject === ward.person(key).id);
		expect(of('motcua2')?.note).not.toBe('');
		expect(of('trang')?.pauses.map(({ kind, to }) => [kind, to])).toEqual([['complaint', '']]);
		expect(warnings(ready, 'ward', 'trang')).toEqual(['paused.complaint', 'similarReport']);
	});

	test('nominations at both levels: screened and not, with reports that are finished and not', () => {
		const states = (level: string) =>
			counted(
				all(ready.of('nominations'))
					.filter((one) => one.level === level)
					.map(({ state }) => state)
			);
		expect(states('ward')).toEqual({ eligible: 2, incomplete: 1, ineligible: 1, proposed: 5 });
		expect(states('city')).toEqual({ eligible: 2, proposed: 3 });
		for (const one of all(ready.of('nominations'))) {
			const picked = one.report.flatMap(({ entries }) => entries);
			expect(picked.length, one.subjectName).toBeGreaterThanOrEqual(2);
			expect(new Set(picked).size).toBe(picked.length);
		}
		expect(all(ready.of('nominations')).filter(({ reportReady }) => !reportReady).length).toBe(4);
		expect(warnings(ready, 'city', 'motcua1')).toContain('twoLevels');
	});

	test('at the ward more may pass than the three places, once the council has scored', () => {
		const may = ['motcua1', 'motcua2', 'tuPhap2', 'vanHoa2', 'uyvien3'].filter((of) =>
			verdicts(ready, 'ward', of).every((why) => !['gradeBelow', 'noGrade', 'notAttested'].includes(why))
		);
		expect(may.length).toBe(5);
		expect(year(ready).state).toBe('closed');
	});
});

describe('2023 reviewed', () => {
	test('1 collective and 3 individuals at the ward, 1 and 2 at the city, each with its award', () => {
		const awards = all(reviewed.of('awards'));
		const to = (level: string, kind: string) =>
			awards
				.filter((award) => award.level === level && award.subjectKind === kind)
				.map(({ subjectName }) => subjectName)
				.sort();
		expect(to('ward', 'unit')).toEqual(['Bộ phận “Một cửa”']);
		expect(to('ward', 'person')).toEqual(['Mai Xuân Trường', 'Trần Thị Lan Anh', 'Điểu Thị Mơ']);
		expect(to('city', 'unit')).toEqual(['UBND phường Tiến Thành']);
		expect(to('city', 'person')).toEqual(['Dương Thị Cẩm Vân', 'Đoàn Văn Lực']);
		for (const { number, date, shownTo, nomination } of awards) {
			expect(number !== '' && date !== '' && shownTo).toBe('everyone');
			expect(reviewed.of('nominations').get(nomination)?.state).toBe('awarded');
		}
		expect(year(reviewed).state).toBe('decided');
	});

	test('the chair decided the tie for the last place; quotas and votes kept the others out', () => {
		const review = all(reviewed.of('meetings')).find(({ about }) => about === 'awards');
		const result = (level: 'ward' | 'city', of: string) =>
			review?.result.find(({ item }) => item === nominated(reviewed, level, of).id);
		expect(review?.state).toBe('locked');
		expect(review?.logHead).not.toBe('');
		expect(result('ward', 'tuPhap2')).toMatchObject({ agree: 5, base: 7, passed: true, decidedBy: 'chair' });
		expect(result('ward', 'uyvien3')).toMatchObject({
			agree: 5,
			base: 6,
			passed: false,
			overQuota: 'wardIndividuals'
		});
		expect(result('ward', 'motcua2')).toMatchObject({ reached: false });
		expect(result('city', 'motCua')).toMatchObject({ reached: true, overQuota: 'cityCollectives' });
		expect(result('city', 'motcua1')).toMatchObject({ reached: true, overQuota: 'cityIndividuals' });
	});

	test('every initiative has found its end but the draft and what came too late', () => {
		expect(counted(of2023(reviewed).map(({ state }) => state))).toEqual({
			draft: 1,
			filed: 1,
			notRecognised: 2,
			recognised: 6,
			withdrawn: 1
		});
		expect(all(reviewed.of('meetings')).every(({ state }) => state === 'locked')).toBe(true);
	});
});

/** The review's acts as somebody does them on the demo's first day, one after the other within minutes. */
function playedToday(acts: readonly Act[]): readonly Act[] {
	const moments = [...new Set(acts.map((act) => act.at))];
	const today = (time: unknown) => (typeof time === 'string' ? `${TODAY}T${time.slice(11)}` : time);
	return acts.map((act) => {
		const now = addMilliseconds(at(TODAY, 9, 0), moments.indexOf(act.at) * 10_000);
		const fields = { ...(typeof act.fields === 'function' ? {} : act.fields) };
		for (const name of ['plannedFor', 'startedAt', 'endedAt'])
			if (name in fields) fields[name] = today(fields[name]);
		return {
			...act,
			at: now,
			capturedAt: now,
			clockOffset: 0,
			fields: typeof act.fields === 'function' ? act.fields : fields
		};
	});
}

test('a player holds the same review on the demo’s own day', async () => {
	const door = await played(ward, TODAY, 'ready');
	const acts = playedToday(inOrder(reviewedActs(ward, year(door).id)));
	// What the sample has done already is known to the door, with the revisions that stand there.
	const player = newPlayer(ward.seed, standingOn(door), async () => ({
		bytes: new Uint8Array(1),
		sha256: ''
	}));
	await player.play(acts);
	expect(year(door).state).toBe('decided');
	expect(
		all(door.of('awards'))
			.map(({ subjectName }) => subjectName)
			.sort()
	).toEqual(
		all(reviewed.of('awards'))
			.map(({ subjectName }) => subjectName)
			.sort()
	);
});

/** A phone that has just been opened: it acts on the newest revision of what it shows. */
function standingOn(door: MemoryDoor): MemoryDoor {
	return {
		...door,
		push: (by, now, changes) =>
			door.push(
				by,
				now,
				changes.map((change) => ({
					...change,
					baseRev: door.of(change.collection).get(change.id)?.rev ?? change.baseRev
				}))
			)
	};
}

test('all texts are NFC, without slips of the pen and without secrets', () => {
	const names: readonly CollectionName[] = [
		'councils',
		'profiles',
		'initiatives',
		'scores',
		'grades',
		'conduct',
		'nominations',
		'meetings',
		'awards'
	];
	const texts = names.flatMap((name) => all(reviewed.of(name)).flatMap((record) => textsIn(record)));
	expect(texts.length).toBeGreaterThan(1_000);
	for (const text of texts) {
		expect(text).toBe(text.normalize('NFC'));
		expect(text).not.toMatch(/undefined|\[object| {2}|^\s|\s$|[{}|]/);
		// no telephone, identity or account number, no address on the net, no password
		expect(text).not.toMatch(/\d{8,}|@|https?:/);
		expect(text).not.toContain(PASSWORD);
	}
});

/** Every text of a record but ids, hashes, moments and names of files. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') {
		const isTechnical =
			/^[a-z0-9]{15}$|^[a-f0-9]{64}$|^\d+:[0-9a-f]{64}$|^\d{4}-\d{2}-\d{2}T[\d:.]+Z?$|^IMG_/.test(value);
		return isTechnical ? [] : [value];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

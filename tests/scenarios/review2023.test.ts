import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemResult } from '../../src/lib/domain/meetings/meeting';
import { filed, recognised } from './language/initiatives';
import { counted, fates, locked, opened, reckoned, tally, type Marks } from './language/session';
import { DONE, idOf, mustBeDone, newStory, type Story } from './language/story';
import { foundWard, launch, nominee } from './language/ward';
import { attested, graded, proposed, reported, screened, tableOf } from './language/yearEnd';

// A ward reviews its campaign of 2023 by the plan of phường Tiến Thành: at the ward 1 collective and 3 individuals, at
// the city 1 and 2 (plan-2023.txt, III). The tests are one story: each goes on where the one before has ended.

/** Who is nominated at the ward, and what becomes of them. */
const WARD = ['desk', 'lan', 'minh', 'hoa', 'nga', 'giang', 'phuc', 'quy', 'tam'].map((of) => `ward/${of}`);
const CITY = ['committee', 'desk', 'son', 'van', 'thu'].map((of) => `city/${of}`);
/** Found eligible: what the council votes on. */
const AGENDA = [...CITY, ...['desk', 'lan', 'minh', 'hoa', 'nga', 'giang'].map((of) => `ward/${of}`)];
const COUNCIL = ['anh', 'binh', 'cuc', 'dung', 'giang'];

/** The ballots of five members. Giang leaves the own line blank. */
const MARKS: Marks = {
	'city/committee': [5, 0, 0],
	'city/desk': [4, 1, 0],
	'city/son': [5, 0, 0],
	'city/van': [4, 0, 1],
	'city/thu': [3, 2, 0],
	'ward/desk': [5, 0, 0],
	'ward/lan': [5, 0, 0],
	'ward/minh': [4, 1, 0],
	'ward/hoa': [3, 1, 1],
	'ward/nga': [3, 2, 0],
	'ward/giang': [2, 2, 1]
};

let story: Story;
beforeAll(async () => {
	story = newStory();
	await foundWard(story);
	await launch(story);
	await recognised(story, {
		'sample forms': ['lan', 'minh'],
		'one visit': ['hoa', 'nga'],
		'fees by QR': ['giang'],
		'due dates': ['son'],
		'home visits': ['van', 'thu'],
		'quiet counter': ['quy', 'phuc']
	});
	// Filed in time, and nobody has taken it up.
	story.at('2023-11-29 16:00');
	await filed(story, 'plot map', ['tam']);
});

describe('December: what comes from elsewhere is typed in', () => {
	test('grades and attestations; of Phuc no grade has come, Quy is rated good', async () => {
		story.at('2023-12-18 16:00');
		for (const of of ['lan', 'minh', 'hoa', 'nga', 'giang', 'tam', 'son', 'van', 'thu'])
			await graded(story, of, 'outstanding');
		await graded(story, 'quy', 'good');
		await graded(story, 'desk', 'outstanding', 'collectiveRating');
		await graded(story, 'desk', 'excellent', 'reformRank');
		await graded(story, 'committee', 'outstanding', 'collectiveRating');
		await graded(story, 'committee', 'good', 'reformRank');
		for (const of of [
			'desk',
			'lan',
			'minh',
			'hoa',
			'nga',
			'giang',
			'phuc',
			'quy',
			'tam',
			'son',
			'van',
			'thu'
		])
			await attested(story, 'dung', of);
		await attested(story, 'anh', 'committee');
		expect(story.door.of('grades').size).toBe(14);
	});

	test('the campaign closes by itself, and nominations come in: the bloc’s head proposes those below', async () => {
		story.at('2023-12-20 09:00');
		for (const word of WARD) expect(await proposed(story, word, 'dung'), word).toBe(DONE);
		for (const word of CITY) expect(await proposed(story, word), word).toBe(DONE);
		expect(story.read('campaigns', 'campaign').state).toBe('closed');
		// The plan asks for the committee at the city alone, and the bloc is no collective of the plan.
		expect(await proposed(story, 'ward/committee')).toBe('nomination.level.notEligible');
		expect(await proposed(story, 'ward/lan', 'cuc', 'once more')).toBe('nomination.exists');
		expect(await proposed(story, 'city/anh', 'dung')).toBe('nomination.propose.notAllowed');
	});

	test('reports are handed in, by the nominee or by the standing body; by nobody else', async () => {
		expect(await reported(story, 'lan', 'ward/lan')).toBe(DONE);
		expect(await reported(story, 'lan', 'ward/desk')).toBe(DONE);
		expect(await reported(story, 'giang', 'ward/giang')).toBe(DONE);
		expect(await reported(story, 'lan', 'ward/minh')).toBe('record.unknown');
		for (const word of [...WARD, ...CITY]) await mustBeDone(reported(story, 'cuc', word));
	});
});

describe('screening: met, not met, and no data yet are three different things', () => {
	test.each([
		['ward/lan', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['ward/minh', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['ward/hoa', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['ward/nga', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['ward/giang', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		// The grade is missing: nobody says that the criterion is not met.
		['ward/phuc', ['noGrade', 'toJudge', 'recognised', 'kept'], 'incomplete'],
		['ward/quy', ['gradeBelow', 'toJudge', 'recognised', 'kept'], 'ineligible'],
		// The solution waits for the initiative council.
		['ward/tam', ['gradeMeets', 'toJudge', 'underReview', 'kept'], 'incomplete'],
		['ward/desk', ['gradeMeets', 'toJudge', 'gradeMeets', 'kept'], 'eligible'],
		['city/committee', ['gradeMeets', 'toJudge', 'gradeMeets', 'kept'], 'eligible'],
		['city/desk', ['gradeMeets', 'toJudge', 'gradeMeets', 'kept'], 'eligible'],
		['city/son', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['city/van', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible'],
		['city/thu', ['gradeMeets', 'toJudge', 'recognised', 'kept'], 'eligible']
	])('%s: %j, so %s', async (word, why, state) => {
		expect(tableOf(story, word)).toEqual(why);
		expect(await screened(story, word)).toBe(state);
	});

	test('a grade that is put right afterwards makes what was read of it worthless', async () => {
		const { screening } = story.read('nominations', 'ward/lan');
		await mustBeDone(
			story.does('cuc', ['grades', 'personRating of lan'], { document: 'Quyết định số 117a/QĐ-UBND' })
		);
		const stale = { state: 'eligible', screening, screeningNote: '' };
		expect(await story.does('cuc', ['nominations', 'ward/lan'], stale)).toBe('screening.source.changed');
		expect(await screened(story, 'ward/lan')).toBe('eligible');
	});

	test('nobody is made eligible against the records without a reason', async () => {
		const { screening } = story.read('nominations', 'ward/quy');
		const bare = { state: 'eligible', screening, screeningNote: '' };
		expect(await story.does('cuc', ['nominations', 'ward/quy'], bare)).toBe(
			'nomination.screen.reasonMissing'
		);
		expect(story.read('nominations', 'ward/quy').state).toBe('ineligible');
	});
});

describe('the session of 29 December', () => {
	const session = {
		word: 'review',
		council: 'emulation',
		presider: 'anh',
		secretary: 'cuc',
		members: COUNCIL,
		startedAt: '2023-12-29T08:00',
		tellers: ['binh', 'dung']
	} as const;
	const writes = (fields: Readonly<Record<string, unknown>>) =>
		story.does('cuc', ['meetings', 'review'], fields);

	test('is opened when the review has begun, with those alone who were found eligible', async () => {
		story.at('2023-12-28 16:00');
		await mustBeDone(story.does('cuc', ['campaigns', 'campaign'], { state: 'reviewing' }));
		story.at('2023-12-29 08:00');
		for (const word of ['ward/phuc', 'ward/quy', 'ward/tam'])
			expect(await opened(story, { ...session, items: [...AGENDA, word] }), word).toBe(
				'meeting.items.notEligible'
			);
		// Three of five are no two thirds.
		expect(await opened(story, { ...session, members: ['anh', 'cuc', 'binh'], items: AGENDA })).toBe(
			'meeting.open.quorumMissing'
		);
		const attendance = COUNCIL.map((one) => ({
			person: idOf(one),
			kind: 'present',
			substitute: '',
			reason: ''
		}));
		expect(await writes({ state: 'open', startedAt: session.startedAt, attendance })).toBe(DONE);
	});

	test('two tellers count for themselves; nothing is counted before they agree', async () => {
		expect(await writes({ tallyFirst: tally('binh', 5, MARKS) })).toBe(DONE);
		expect(await counted(story, 'review')).toBe('meeting.count.recusalMissing');
		const recusals = [{ item: idOf('ward/giang'), person: idOf('giang'), reason: 'Là người được đề nghị.' }];
		expect(await writes({ recusals })).toBe(DONE);
		expect(await counted(story, 'review')).toBe('meeting.count.secondTallyMissing');
		expect(await writes({ tallySecond: tally('binh', 5, MARKS) })).toBe('meeting.tally.sameTeller');
		const misread: Marks = { ...MARKS, 'ward/nga': [4, 1, 0] };
		expect(await writes({ tallySecond: tally('dung', 5, misread) })).toBe(DONE);
		expect(await counted(story, 'review')).toBe('meeting.count.talliesDiffer');
		expect(await writes({ tallySecond: tally('dung', 5, MARKS) })).toBe(DONE);
	});

	test('a line on which the recused member would have to have marked cannot be typed', async () => {
		const marked: Marks = { ...MARKS, 'ward/giang': [3, 2, 0] };
		expect(await writes({ tallyFirst: tally('binh', 5, marked) })).toBe('meeting.tally.recusedMarked');
	});

	test('what the votes leave open the chair decides, with a reason: an even vote, and who of two comes first', async () => {
		// Two for Giang and two against, Giang being recused: one more voice would make it a majority.
		expect(await counted(story, 'review')).toBe('meeting.count.evenVotes');
		const ruling = { by: 'chair', votes: [], agrees: false } as const;
		const declined = { ...ruling, kind: 'pass', items: [idOf('ward/giang')], reason: 'Để năm sau.' };
		expect(await writes({ rulings: [declined] })).toBe(DONE);
		// Hoa and Nga have three votes each, and one place is left.
		expect(await counted(story, 'review')).toBe('meeting.count.orderMissing');
		const order = {
			...ruling,
			kind: 'order',
			items: [idOf('ward/nga'), idOf('ward/hoa')],
			reason: 'Nga trực tiếp ở quầy cả năm.'
		};
		expect(await writes({ rulings: [declined, { ...order, reason: '' }] })).toBe(
			'meeting.ruling.reasonMissing'
		);
		expect(await writes({ rulings: [declined, order] })).toBe(DONE);
	});

	test('a result that somebody made up is refused whole, and nothing of it stands', async () => {
		const honest = reckoned(story, 'review');
		const tampered = (word: string, change: Partial<ItemResult>) =>
			honest.map((one) => (one.item === idOf(word) ? { ...one, ...change } : one));
		for (const forged of [
			tampered('ward/giang', { passed: true }),
			tampered('ward/hoa', { passed: true, overQuota: '' }),
			tampered('ward/giang', { agree: 4, disagree: 0, reached: true, passed: true, place: 3 }),
			honest.filter(({ item }) => item !== idOf('ward/hoa'))
		])
			expect(await counted(story, 'review', forged)).toBe('meeting.count.differs');
		// The right count, of which one nominee hears another word, or none.
		expect(
			await story.together('cuc', [
				[['meetings', 'review'], { state: 'counted', result: honest }],
				[['nominations', 'ward/giang'], { state: 'passed', meeting: idOf('review') }]
			])
		).toBe('nomination.count.differs');
		expect(await counted(story, 'review', honest, ({ item }) => item !== idOf('ward/lan'))).toBe(
			'meeting.count.incomplete'
		);
		const alone = { state: 'passed', meeting: idOf('review') };
		expect(await story.does('cuc', ['nominations', 'ward/giang'], alone)).toBe('nomination.count.notCounted');
		expect(story.read('meetings', 'review').state).toBe('open');
		for (const word of AGENDA) expect(story.read('nominations', word).state, word).toBe('eligible');
	});

	test('1 and 3 pass at the ward, 1 and 2 at the city, each for a reason that can be read', async () => {
		expect(await counted(story, 'review')).toBe(DONE);
		expect(fates(story, 'review')).toEqual({
			// all five
			'city/committee': 'passes with 5 of 5',
			// one collective at the city, and the committee has more votes
			'city/desk': '4 of 5 are enough, but cityCollectives is full',
			'city/son': 'passes with 5 of 5',
			// a blank line is no agreement, and four are more than half
			'city/van': 'passes with 4 of 5',
			// two individuals at the city, and both have more votes
			'city/thu': '3 of 5 are enough, but cityIndividuals is full',
			// the only collective at the ward
			'ward/desk': 'passes with 5 of 5',
			'ward/lan': 'passes with 5 of 5',
			'ward/minh': 'passes with 4 of 5',
			// as many votes as Hoa; the chair took Nga first
			'ward/nga': 'passes with 3 of 5, tie decided by chair',
			'ward/hoa': '3 of 5 are enough, but wardIndividuals is full, tie decided by chair',
			// recused: counted of the four others; two are not more than half, and the chair did not tip it
			'ward/giang': '2 of 4 are too few'
		});
		const passed = AGENDA.filter((word) => story.read('nominations', word).state === 'passed');
		expect(passed).toEqual([
			'city/committee',
			'city/son',
			'city/van',
			'ward/desk',
			'ward/lan',
			'ward/minh',
			'ward/nga'
		]);
	});

	test('locked, it is changed by nobody; what was never voted on stays as screening left it', async () => {
		expect(await locked(story, 'review', '2023-12-29T10:30')).toBe(DONE);
		expect(await writes({ conclusion: 'Khác.' })).toBe('meeting.locked');
		expect(story.read('meetings', 'review').logHead).toMatch(/^\d+:/);
		expect(['phuc', 'quy', 'tam'].map((of) => story.read('nominations', `ward/${of}`).state)).toEqual([
			'incomplete',
			'ineligible',
			'incomplete'
		]);
	});
});

describe('the decision', () => {
	const award = (word: string) => {
		const { level, of } = nominee(word);
		const { subjectKind, subject, subjectName, position } = story.read('nominations', word);
		const given = {
			campaign: idOf('campaign'),
			nomination: idOf(word),
			level,
			...{ subjectKind, subject, subjectName, position },
			form: 'Giấy khen'
		};
		return story.together('cuc', [
			[['awards', `award ${level} ${of}`], given],
			[['nominations', word], { state: 'awarded', award: idOf(`award ${level} ${of}`) }]
		]);
	};

	test('gives an award to those who passed, and to nobody else', async () => {
		story.at('2023-12-29 15:00');
		for (const word of ['ward/hoa', 'ward/giang', 'ward/quy', 'city/desk'])
			expect(await award(word), word).toBe('award.decide.notPassed');
		for (const word of [
			'ward/desk',
			'ward/lan',
			'ward/minh',
			'ward/nga',
			'city/committee',
			'city/son',
			'city/van'
		])
			expect(await award(word), word).toBe(DONE);
		const given = [...story.door.of('awards').values()].map(
			({ level, subjectKind }) => `${level} ${subjectKind}`
		);
		expect(given.sort()).toEqual([
			...['city person', 'city person', 'city unit'],
			...['ward person', 'ward person', 'ward person', 'ward unit']
		]);
	});

	test('ends the campaign for whoever comes later', async () => {
		await mustBeDone(story.does('cuc', ['campaigns', 'campaign'], { state: 'decided' }));
		expect(await proposed(story, 'ward/son')).toBe('nomination.propose.campaign');
	});
});

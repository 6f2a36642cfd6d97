import { beforeAll, describe, expect, test } from 'vitest';
import { plan2023 } from '$lib/domain/campaigns/templates';
import { candidatesOf } from '$lib/domain/evidence/nominees';
import { startBoard } from '$lib/domain/evidence/board';
import { attesterOf } from '$lib/domain/entries/attestation';
import type { Entry } from '$lib/domain/entries/entry';
import { dayOf, daysBetween } from '$lib/domain/time';
import { allActs, storyOf } from './acts/story';
import type { MemoryDoor } from './door/memoryDoor';
import { played } from './door/played';
import { PATTERNS } from './deeds/topics';
import { wardOf } from './ward/records';

const TODAY = '2026-11-22';
const ward = wardOf('tien-thanh');

let door: MemoryDoor;
let of2023: readonly Entry[];
let running: readonly Entry[];

beforeAll(async () => {
	door = await played(ward, TODAY, 'ready');
	const [first, second] = [...door.of('campaigns').values()].sort((a, b) =>
		a.rules.year < b.rules.year ? -1 : 1
	);
	of2023 = [...door.of('entries').values()].filter(({ campaign }) => campaign === first?.id);
	running = [...door.of('entries').values()].filter(({ campaign }) => campaign === second?.id);
});

const count = (entries: readonly Entry[], test: (entry: Entry) => boolean) => entries.filter(test).length;
const inState = (entries: readonly Entry[], state: Entry['state']) =>
	count(entries, (one) => one.state === state);

describe('the rules allow every act of the sample', () => {
	test('about sixty people, the accounts of the contract, two campaigns', () => {
		expect(door.of('people').size).toBe(60);
		expect(door.of('users').size).toBe(25);
		expect([...door.of('campaigns').values()].map(({ state }) => state).sort()).toEqual(['closed', 'issued']);
	});

	test('400 entries in 2023, in every state', () => {
		expect(of2023.length).toBe(400);
		expect(inState(of2023, 'attested')).toBe(366);
		expect(inState(of2023, 'returned')).toBe(14);
		expect(inState(of2023, 'withdrawn')).toBe(9);
		expect(inState(of2023, 'submitted')).toBe(11);
		expect(count(of2023, ({ late }) => late)).toBe(12);
		expect(count(of2023, ({ late, admission }) => late && admission === 'admitted')).toBe(5);
	});

	test('120 photos in 2023', () => {
		expect(of2023.reduce((sum, { attachments }) => sum + attachments.length, 0)).toBe(120);
	});

	test('ten months, every one of them busy', () => {
		const months = new Map<string, number>();
		for (const { day } of of2023) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
		expect(months.size).toBe(11);
		for (const [month, entries] of months)
			expect(entries, month).toBeGreaterThan(month === '2023-02' ? 4 : 20);
	});

	test('untagged, linked and free names, typed for others', () => {
		expect(count(of2023, ({ criteria }) => criteria.length === 0)).toBeGreaterThan(50);
		expect(count(of2023, ({ subjectKind }) => subjectKind === 'name')).toBe(22);
		expect(count(of2023, ({ linked }) => linked !== '')).toBeGreaterThan(6);
		expect(count(of2023, ({ author, typist }) => author !== typist)).toBeGreaterThan(8);
		expect(count(of2023, ({ subjectKind }) => subjectKind === 'unit')).toBeGreaterThan(25);
		expect(count(of2023, ({ figureIndices }) => figureIndices.some((code) => code !== ''))).toBeGreaterThan(
			60
		);
	});

	test('every criterion of some nominees is covered, of others not', () => {
		for (const [kind, covered] of [
			['individual', 4],
			['collective', 2]
		] as const) {
			const candidates = candidatesOf(
				plan2023,
				door.of('people').values(),
				door.of('units').values(),
				'2023-12-19'
			);
			const filter = {
				campaign: of2023[0]?.campaign ?? '',
				states: ['attested'],
				units: null,
				area: '',
				month: '',
				onlyLate: false,
				query: ''
			} as const;
			const board = startBoard({
				kind,
				criteria: plan2023.criteria,
				candidates,
				filter,
				replaced: new Set()
			});
			for (const entry of of2023) board.add({ ...entry, unsent: false, text: '' });
			const { rows } = board.result();
			expect(rows.filter(({ counts }) => counts.every((one) => one > 0)).length).toBeGreaterThanOrEqual(
				covered
			);
			if (kind === 'collective') continue;
			expect(rows.filter(({ counts, total }) => total > 2 && counts.includes(0)).length).toBeGreaterThan(8);
			expect(rows.some(({ untagged }) => untagged > 0)).toBe(true);
		}
	});
});

describe('the running campaign', () => {
	test('about sixty entries in the eight weeks before the first day', () => {
		expect(running.length).toBeGreaterThanOrEqual(58);
		for (const { day, receivedAt } of running) {
			expect(daysBetween(day, TODAY)).toBeGreaterThan(0);
			expect(daysBetween(day, TODAY)).toBeLessThanOrEqual(56);
			expect(dayOf(receivedAt) < TODAY).toBe(true);
		}
	});

	test('something waits in each inbox, something came back to kp1 and motcua1', () => {
		const person = (id: string) => door.of('people').get(id);
		const waiting = running.filter(({ state }) => state === 'submitted');
		const inbox = (key: string) =>
			count(waiting, (entry) => {
				const attester = attesterOf(entry, { units: door.of('units'), person }, TODAY);
				return key === (attester.kind === 'head' ? ward.keyOf(attester.person) : 'thuongtruc');
			});
		for (const head of ['khoi1', 'khoi2', 'khoi3', 'thuongtruc'])
			expect(inbox(head), head).toBeGreaterThanOrEqual(2);
		for (const by of ['kp1', 'motcua1']) {
			expect(
				count(running, (one) => one.state === 'returned' && one.reporter === ward.account(by)),
				by
			).toBe(2);
		}
		expect(
			count(running, ({ criteria, state }) => criteria.length === 0 && state === 'attested')
		).toBeGreaterThan(3);
	});
});

describe('the words', () => {
	test('more than 120 patterns, all of them used, and no title twice but for chance', () => {
		const all = [...door.of('entries').values()];
		expect(Object.values(PATTERNS).flat().length).toBeGreaterThan(140);
		expect(new Set(all.map(({ title }) => title)).size).toBeGreaterThan(all.length * 0.97);
		for (const { title, story, place } of all) {
			for (const text of [title, story, place]) expect(text).not.toMatch(/[{}[\]|]|undefined| {2}|^\s|\s$/);
		}
	});

	test('an event that two people tell lies within three days', () => {
		const near = of2023.filter((one) =>
			of2023.some(
				(other) =>
					other !== one &&
					other.subject === one.subject &&
					other.reporter !== one.reporter &&
					Math.abs(daysBetween(one.day, other.day)) <= 3
			)
		);
		expect(near.length).toBeGreaterThan(30);
	});
});

test('the same seed gives the same acts, another seed others', () => {
	// What a maker works out from what is read then is compared by the records: tests/server/sample.test.ts.
	const told = (seed: string) => JSON.stringify(allActs(storyOf(wardOf(seed), TODAY, 'reviewed')));
	expect(told('tien-thanh')).toBe(told('tien-thanh'));
	expect(told('other')).not.toBe(told('tien-thanh'));
}, 30_000);

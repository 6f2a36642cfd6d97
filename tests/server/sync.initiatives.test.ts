import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Entry } from '../../src/lib/domain/entries/entry';
import type { Initiative } from '../../src/lib/domain/initiatives/initiative';
import { idOf } from '../../src/lib/domain/ward.fixture';
import type { Phone } from '../support/phone';
import { changed, deed, made, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());

const by = (word: string, share: number) => ({ person: idOf(word), name: word, share });
const agreed = (word: string, share: number) => ({ confirmations: [{ person: idOf(word), share }] });
const said = (outcomes: readonly Outcome[]) =>
	outcomes.map((outcome) => (outcome.outcome === 'refused' ? outcome.code : outcome.outcome));

async function readBy<R>(phone: Phone, id: string): Promise<R | undefined> {
	const { records } = await phone.pullAll();
	return records.find(({ record }) => record.id === id)?.record as R | undefined;
}

/** Lan's idea with Minh, all of it written, and a deed of Lan's that shows it. */
function idea(entry: string, id = newId()) {
	return made('initiatives', id, {
		campaign: idOf('campaign'),
		rulesVersion: 1,
		state: 'draft',
		title: 'Nhắn tin báo hồ sơ sắp đến hạn',
		authors: [by('lan', 60), by('minh', 40)],
		kind: 'operational',
		area: 'digital',
		before: 'Người dân đến hỏi nhiều lần.',
		solution: 'Tin nhắn tự động trước một ngày.',
		novelty: 'Phường chưa có nơi nào làm.',
		practicality: 'Dùng điện thoại sẵn có.',
		effect: 'Giảm lượt hỏi.',
		replicability: 'Phường nào cũng làm được.',
		firstAppliedOn: '2023-04-03',
		entries: [entry]
	});
}

test('a draft is its authors’ alone; both agree on one revision, and it is filed with what it links', async () => {
	const { lan, minh, hoa, standing } = ward.phones;
	const shown = deed('lan', {});
	await lan.push(shown);
	const draft = idea(shown.id);
	expect(said(await lan.push(draft))).toEqual(['applied']);
	expect(await readBy(hoa, draft.id)).toBeUndefined();
	expect(await readBy(standing, draft.id)).toBeUndefined();
	const { rev } = (await readBy<Initiative>(minh, draft.id)) as Initiative;

	expect(said(await lan.push(changed('initiatives', draft.id, rev, { state: 'filed' })))).toEqual([
		'initiative.file.unconfirmed'
	]);
	expect(said(await hoa.push(changed('initiatives', draft.id, rev, agreed('minh', 40))))).toEqual([
		'record.unknown'
	]);
	// Lan writes her share anew while Minh, who has not seen it, agrees to his: neither undoes the other.
	const shares = { authors: [by('lan', 55), by('minh', 40), by('hoa', 5)] };
	expect(said(await lan.push(changed('initiatives', draft.id, rev, shares)))).toEqual(['applied']);
	expect(said(await minh.push(changed('initiatives', draft.id, rev, agreed('minh', 40))))).toEqual([
		'merged'
	]);
	expect(said(await hoa.push(changed('initiatives', draft.id, rev, agreed('hoa', 5))))).toEqual(['merged']);
	const all = (await readBy<Initiative>(hoa, draft.id)) as Initiative;
	expect(all.confirmations.map(({ person, share }) => [person, share])).toEqual([
		[idOf('lan'), 55],
		[idOf('minh'), 40],
		[idOf('hoa'), 5]
	]);

	expect((await readBy<Entry>(lan, shown.id))?.shownWith).toBe('');
	expect(said(await lan.push(changed('initiatives', draft.id, all.rev, { state: 'filed' })))).toEqual([
		'applied'
	]);
	expect((await readBy<Entry>(lan, shown.id))?.shownWith).toBe('filed');
	expect((await readBy<Initiative>(standing, draft.id))?.state).toBe('filed');
});

test('an entry stays shown for as long as any filed initiative links it', async () => {
	const { lan, minh } = ward.phones;
	const shown = deed('lan', {});
	await lan.push(shown);
	const pair = [idea(shown.id), idea(shown.id)];
	for (const one of pair) {
		await lan.push(one);
		await minh.push(
			changed('initiatives', one.id, (await readBy<Initiative>(minh, one.id))?.rev ?? 0, agreed('minh', 40))
		);
		expect(said(await lan.push(made('initiatives', one.id, { state: 'filed' })))).toEqual(['merged']);
	}
	const withdraw = (id: string) =>
		lan.push(made('initiatives', id, { state: 'withdrawn', withdrawReason: 'Gộp vào sáng kiến khác.' }));
	expect(said(await withdraw(pair[0]?.id ?? ''))).toEqual(['merged']);
	expect((await readBy<Entry>(lan, shown.id))?.shownWith).toBe('filed');
	expect(said(await withdraw(pair[1]?.id ?? ''))).toEqual(['merged']);
	expect((await readBy<Entry>(lan, shown.id))?.shownWith).toBe('');
});

test('a co-author who has an account agrees in person, whatever the first author’s phone thinks', async () => {
	const { lan } = ward.phones;
	const shown = deed('lan', {});
	const draft = idea(shown.id);
	await lan.push(shown, draft);
	const speakFor = (word: string, share: number) =>
		lan.push(made('initiatives', draft.id, agreed(word, share)));
	expect(said(await speakFor('minh', 40))).toEqual(['initiative.confirmShare.notYours']);
	await lan.push(made('initiatives', draft.id, { authors: [by('lan', 60), by('moved', 40)] }));
	expect(said(await speakFor('moved', 40))).toEqual(['applied']);
	expect(said(await lan.push(made('initiatives', draft.id, { state: 'filed' })))).toEqual(['applied']);
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { initiative, underReview } from '$lib/domain/initiatives/initiative.fixture';
import { ALIKE } from '$lib/domain/text/similarity';
import { idOf } from '$lib/domain/ward.fixture';
import { findSimilar } from './similarInitiatives';
import { councilPhone, here, ID, MEMBER, type CouncilPhone } from './scoring.fixture';

const WORDS =
	'Phần mềm tự gửi tin nhắn cho người dân trước khi hồ sơ đến hạn một ngày để họ biết mà đến nhận kết quả ngay.';
const like = (word: string, solution: string, fields = {}) =>
	initiative({
		id: idOf(word),
		state: 'filed',
		title: word,
		before: '',
		novelty: '',
		practicality: '',
		effect: '',
		replicability: '',
		solution,
		...fields
	});

let context: CouncilPhone;
const one = () => context.db.initiatives.get(ID).then((row) => row!);
beforeEach(async () => {
	context = await councilPhone(
		MEMBER,
		underReview({ solution: WORDS }),
		like('copied', WORDS, { campaign: idOf('lastyear') }),
		like(
			'half',
			`${WORDS} Ngoài ra mỗi sáng cán bộ gọi điện thoại hỏi thăm từng hộ dân ở xa trung tâm phường.`
		),
		like(
			'other',
			'Trồng cây xanh dọc theo bờ kênh, mỗi đoàn thể nhận chăm một đoạn đường và thay nhau tưới nước.'
		)
	);
});

describe('similar initiatives', () => {
	test('of this year and of earlier ones, the most alike first; never itself, never what is unlike', async () => {
		const found = await findSimilar(context.db, await one(), ALIKE);
		expect(found?.found.map(({ title, campaign }) => [title, campaign])).toEqual([
			['copied', idOf('lastyear')],
			['half', idOf('campaign')]
		]);
		expect(found?.compared).toBe(3);
		expect(found?.found[0]?.alike).toBeGreaterThan(0.9);
	});

	test.each(['draft', 'withdrawn'] as const)('one that is %s is not shown', async (state) => {
		await context.db.initiatives.update(idOf('copied'), { state });
		expect((await findSimilar(context.db, await one(), ALIKE))?.found.map(({ title }) => title)).toEqual([
			'half'
		]);
	});

	test('what was rewritten is compared by its new words', async () => {
		await findSimilar(context.db, await one(), ALIKE);
		await context.db.initiatives.put(here(like('copied', 'Việc khác hẳn.', { rev: 20 })));
		// words of the same revision that wait on this phone are new ones too
		await context.db.initiatives.put({ ...here(like('half', 'Cũng khác.')), sync: 'waiting' });
		expect((await findSimilar(context.db, await one(), ALIKE))?.found).toEqual([]);
	});

	test('tells how far it has come, over several pages, and stops when asked', async () => {
		await context.db.initiatives.bulkPut(
			Array.from({ length: 60 }, (_, n) => here(like(`n${n}x`, `Việc thứ ${n}`)))
		);
		const told: number[] = [];
		await findSimilar(context.db, await one(), ALIKE, { onprogress: (done) => told.push(done) });
		expect(told).toEqual([25, 50, 64]);
		expect(await findSimilar(context.db, await one(), ALIKE, { signal: AbortSignal.abort() })).toBeNull();
	});
});

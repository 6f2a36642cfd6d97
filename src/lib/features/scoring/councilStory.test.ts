import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { score, SCORED, SHEETS, underReview } from '$lib/domain/initiatives/initiative.fixture';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { actor, entry, idOf } from '$lib/domain/ward.fixture';
import { plain } from '$lib/store/rows';
import { countScores } from '$lib/store/scoring/decideInitiative';
import {
	councilPhone,
	here,
	ID,
	MEMBER,
	refuseAll,
	STANDING,
	type CouncilPhone
} from '$lib/store/scoring/scoring.fixture';
import { councilStory } from './councilStory';

const TODAY = '2023-06-15';
const told = async ({ db, actor: who }: CouncilPhone) => (await councilStory(db, ID, who, TODAY))!;

async function standing(of: Partial<Initiative> = {}, sheets = SHEETS): Promise<CouncilPhone> {
	const context = await councilPhone(STANDING, underReview(of));
	await context.db.scores.bulkPut(sheets.map(here));
	return context;
}

describe('before the count', () => {
	test('the standing body is told whose sheets are there, never what they say', async () => {
		const story = await told(await standing({}, [score('blochead'), score('chair')]));
		expect(story.sheets).toEqual([]);
		expect(story.coming).toEqual({
			given: [idOf('blochead'), idOf('chair')],
			missing: [idOf('deskhead')]
		});
		expect(story.nameOf(idOf('deskhead'))).toBe('deskhead');
		expect(story.acts).toEqual(['countScores']);
	});

	test('a member is told nothing of the others', async () => {
		const context = await councilPhone(MEMBER, underReview());
		const story = await told(context);
		expect([story.part, story.shut, story.coming, story.acts]).toEqual(['scorer', null, null, []]);
	});

	test('why no sheet can be given', async () => {
		const shut = async (of: Partial<Initiative>, who = MEMBER) =>
			(await told(await councilPhone(who, underReview(of)))).shut?.code;
		expect(await shut({ state: 'filed' })).toBe('score.initiative.state');
		expect(await shut({ people: [idOf('blochead')] })).toBe('score.initiative.own');
		expect(await shut({}, STANDING)).toBe('score.member.notVoting');
	});
});

describe('after the count', () => {
	test('all counted sheets are open', async () => {
		const counted = SHEETS.map((one) => ({ ...one, state: 'counted' as const }));
		const story = await told(await standing({ scored: SCORED }, counted));
		expect(story.sheets.map(({ member }) => member).sort()).toEqual(
			counted.map(({ member }) => member).sort()
		);
		expect(story.stage).toBe('counted');
	});
});

test('a count stays on its way until its result is here, and a refused one until it is made anew', async () => {
	const context = await councilPhone(actor('deskhead', 'initiativeMember'), underReview());
	await countScores(context, plain((await context.db.initiatives.get(ID))!), '');
	expect((await told(context)).pending).toMatchObject([{ act: 'countScores', item: { status: 'waiting' } }]);
	await context.db.outbox.toCollection().modify({ status: 'sent' });
	expect((await told(context)).pending).toMatchObject([{ act: 'countScores', item: { status: 'sent' } }]);
	await context.db.initiatives.update(ID, { scored: SCORED });
	expect((await told(context)).pending).toEqual([]);

	await context.db.initiatives.update(ID, { scored: null });
	await context.db.outbox.toCollection().modify({ status: 'waiting' });
	await refuseAll(context, 'initiative.countScores.sheetsMissing');
	expect((await told(context)).pending).toMatchObject([{ item: { status: 'refused' } }]);
});

test('linked entries as far as this phone holds them', async () => {
	const context = await councilPhone(MEMBER, underReview({ entries: [idOf('entry'), idOf('elsewhere')] }));
	await context.db.entries.put({ ...entry(), sync: 'confirmed', gen: 1 });
	expect((await told(context)).entries.map(({ id }) => id)).toEqual([idOf('entry')]);
	expect(await councilStory(context.db, idOf('nowhere'), MEMBER, TODAY)).toBeUndefined();
});

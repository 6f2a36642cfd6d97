import { beforeAll, describe, expect, test } from 'vitest';
import { officeOf, partsOf } from '$lib/domain/papers/office';
import type { OfficeField, OfficeParts } from '$lib/domain/papers/officeSchema';
import { campaignIn, RULES } from '$lib/domain/ward.fixture';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import { chosenFields, questionsOf, type Answer } from './questions';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'later');
	await loadMessages('vi', 'desk');
});

const PLAN = partsOf(officeOf(RULES));
const nameOf = (code: string) => ({ ward: 'cấp phường', city: 'cấp thành phố' })[code] ?? '';
const given = (level: string, number: string) => ({ paper: `decision.${level}`, number, date: '' });

function clash<field extends OfficeField>(
	field: field,
	base: OfficeParts[field],
	mine: OfficeParts[field],
	theirs: OfficeParts[field]
) {
	const item = {
		collection: 'campaigns' as const,
		fields: { [field]: mine },
		theirs: { [field]: theirs },
		clashing: [field],
		seen: { [field]: base }
	};
	const newest = { ...campaignIn('decided'), [field]: theirs } as unknown as Readonly<
		Record<string, unknown>
	>;
	const questions = questionsOf(item, newest, nameOf);
	const choose = (answers: Readonly<Record<string, Answer>>) =>
		chosenFields(item, newest, questions, answers)?.[field];
	return { questions, choose };
}

describe('numbers that two desks gave', () => {
	test('to two papers: nothing is asked, and both stand', () => {
		const { questions, choose } = clash('papersNumbers', [], [given('ward', '05')], [given('city', '07')]);
		expect(questions).toEqual([]);
		expect(choose({})).toEqual([given('city', '07'), given('ward', '05')]);
	});

	test('to one paper: that one is asked about, the others stand either way', () => {
		const mine = [given('ward', '05'), given('city', '07')];
		const { questions, choose } = clash('papersNumbers', [], mine, [given('ward', '06')]);
		expect(questions).toMatchObject([
			{
				label: 'Số và ngày của giấy tờ',
				mine: 'Quyết định khen thưởng, cấp phường: số 05\nQuyết định khen thưởng, cấp thành phố: số 07',
				theirs: 'Quyết định khen thưởng, cấp phường: số 06\nQuyết định khen thưởng, cấp thành phố: số 07',
				combine: null
			}
		]);
		expect(choose({})).toBeUndefined();
		expect(choose({ papersNumbers: { pick: 'mine' } })).toEqual(mine);
		expect(choose({ papersNumbers: { pick: 'theirs' } })).toEqual([given('ward', '06'), given('city', '07')]);
	});
});

describe('other parts', () => {
	test('two lines of a letterhead that nobody had set before', () => {
		const head = (parts: object) => ({ ...PLAN.papersHead, ...parts });
		const { questions, choose } = clash(
			'papersHead',
			PLAN.papersHead,
			head({ symbol: 'UBND-VX' }),
			head({ place: 'Đồng Xoài' })
		);
		expect(questions).toEqual([]);
		expect(choose({})).toEqual(head({ symbol: 'UBND-VX', place: 'Đồng Xoài' }));
	});

	test('back to the plan here, another prize there', () => {
		const { questions, choose } = clash('papersPrize', 'cũ', null, 'mới');
		expect(questions).toMatchObject([{ mine: 'Theo kế hoạch của phong trào', theirs: 'mới' }]);
		expect(choose({ papersPrize: { pick: 'mine' } })).toBeNull();
		expect(choose({ papersPrize: { pick: 'theirs' } })).toBe('mới');
	});
});

import { describe, expect, test } from 'vitest';
import { checkRules } from './check';
import { addAt, confirmAssumption, freshCode, moveAt, removeAt, setAt } from './edit';
import { valueAt } from './path';
import type { CampaignRules } from './rules';
import { currentTemplate, plan2023 } from './templates';

const after = (path: string, value: unknown) => setAt(plan2023, path, value);
const wording = (rules: CampaignRules, level: string) => valueAt(rules, `levels.${level}.quotaWording`);

describe('setAt', () => {
	test.each([
		['a field of the frame', 'frame.number', '12'],
		['a part of a list by its code', 'criteria.collectiveReformRank.params.orBetter', false],
		['a line by its position', 'frame.legalBases.1', 'Căn cứ khác;'],
		['an index inside an area', 'areas.steering.indices.reformPlanTasks.target', '90'],
		['a wrong value, for the editor to show', 'quotas.cityCollectives.max', 'hai']
	])('%s', (_, path, value) => expect(valueAt(after(path, value), path)).toBe(value));

	test.each(['criteria.nobody.label', 'frame.legalBases.99', 'name.of.nothing'])(
		'leaves the document as it was when nothing stands at %s',
		(path) => expect(after(path, 'x')).toBe(plan2023)
	);

	test('never touches the document that it was given', () => {
		const copy = structuredClone(plan2023);
		after('frame.number', '12');
		expect(plan2023).toEqual(copy);
	});
});

describe('the plan’s words go where they would no longer be true', () => {
	test('the given day of issue keeps "kể từ ngày ban hành"', () => {
		const given = after('period.first', '2023-02-20');
		expect(given.period.wording).toBe(plan2023.period.wording);
		expect(setAt(given, 'period.first', '2023-03-01').period.wording).toBe('');
	});
	test('another last day blanks the wording of the period', () => {
		expect(after('period.last', '2023-11-30').period.wording).toBe('');
	});
	test('a quota blanks the words of its level alone, of both when it moves', () => {
		const more = after('quotas.cityCollectives.max', 2);
		expect([wording(more, 'city'), wording(more, 'ward')]).toEqual(['', wording(plan2023, 'ward')]);
		const moved = after('quotas.cityCollectives.level', 'ward');
		expect([wording(moved, 'city'), wording(moved, 'ward')]).toEqual(['', '']);
	});
	test('a quota that is added or taken away does so too', () => {
		const added = addAt(plan2023, 'quotas', { code: 'pool', level: 'ward', mode: 'pooled', max: 1 });
		expect([wording(added, 'city') === '', wording(added, 'ward') === '']).toEqual([false, true]);
		const removed = removeAt(plan2023, 'quotas.cityCollectives');
		expect([wording(removed, 'city') === '', wording(removed, 'ward') === '']).toEqual([true, false]);
	});
	test('who may be nominated, and by whom it is awarded', () => {
		expect(after('personCategories.resident.mayBeNominated', true).frame.individualsWording).toBe('');
		expect(after('unitKinds.bloc.mayBeNominated', true).frame.collectivesWording).toBe('');
		expect(after('levels.ward.decidedBy', 'Chủ tịch').frame.formsWording).toBe('');
		expect(after('personCategories.resident.label', 'Dân').frame.individualsWording).not.toBe('');
	});
});

describe('assumptions', () => {
	const open = (rules: CampaignRules) => rules.assumptions.map(({ code }) => code);
	test('setting the field settles what was assumed about it, and nothing else', () => {
		const set = after('criteria.collectiveReformRank.params.orBetter', false);
		expect(open(plan2023).filter((code) => !open(set).includes(code))).toEqual(['betterThanGood']);
	});
	test('a field of a part settles what was assumed about the part', () => {
		expect(open(after('milestones.initiativesFiled.day', '2023-11-01'))).not.toContain('initiativeDeadline');
	});
	test('one of many quotas does not settle what was assumed about all', () => {
		const current = currentTemplate(2026);
		const about = current.assumptions.find((one) => one.about === 'quotas');
		expect(open(setAt(current, 'quotas.wardCollectives.max', 2))).toContain(about?.code);
	});
	test('confirmed without a change', () => {
		expect(open(confirmAssumption(plan2023, 'lastDay'))).toEqual(
			open(plan2023).filter((code) => code !== 'lastDay')
		);
	});
});

describe('lists', () => {
	test('a part is taken out by its code, a line by its position', () => {
		expect(
			valueAt(removeAt(plan2023, 'criteria.collectiveRating'), 'criteria.collectiveRating')
		).toBeUndefined();
		expect(removeAt(plan2023, 'frame.recipients.0').frame.recipients).toEqual(
			plan2023.frame.recipients.slice(1)
		);
		expect(removeAt(plan2023, 'criteria.nobody')).toEqual(plan2023);
	});
	test('an added index stands in its area and the document is still right', () => {
		const index = { ...plan2023.areas[0]!.indices[0]!, code: 'own' };
		const added = addAt(plan2023, 'areas.steering.indices', index);
		expect(valueAt(added, 'areas.steering.indices.own')).toEqual(index);
		expect(checkRules(added).ok).toBe(true);
	});
	test('a level takes along what stands at it, so that nothing names a level that is gone', () => {
		const ward = removeAt(plan2023, 'levels.city');
		expect(ward.quotas.map(({ code }) => code)).toEqual(['wardCollectives', 'wardIndividuals']);
		expect(ward.dossiers.map(({ level }) => level)).toEqual(['ward']);
		expect(checkRules(ward).ok).toBe(true);
	});
	test('a fresh code is not one that is there', () => {
		expect(freshCode([{ code: 'quota1' }, { code: 'quota3' }], 'quota')).toBe('quota4');
		expect(freshCode([], 'quota')).toBe('quota1');
	});
});

describe('moveAt', () => {
	const order = (rules: CampaignRules) =>
		(valueAt(rules, 'forms.nd91-07.sections') as readonly { readonly code: string }[]).map(
			({ code }) => code
		);
	const move = (code: string, by: number) => moveAt(plan2023, `forms.nd91-07.sections.${code}`, by);

	test.each([
		['achievements', -1, ['unitOverview', 'achievements', 'personOverview', 'awards']],
		['achievements', 1, ['unitOverview', 'personOverview', 'awards', 'achievements']],
		['achievements', -9, ['achievements', 'unitOverview', 'personOverview', 'awards']]
	])('%s by %d', (code, by, expected) => expect(order(move(code, by))).toEqual(expected));

	test.each([
		['unitOverview', -1],
		['awards', 1],
		['nobody', 1]
	])('leaves the document as it was where there is nowhere to go: %s by %d', (code, by) =>
		expect(move(code, by)).toBe(plan2023)
	);
});

describe('what is open about the parts of a form', () => {
	const open = (rules: CampaignRules) => rules.assumptions.some(({ code }) => code === 'sections-nd91-07');

	test('stays open while single parts are put right, and closes when somebody agrees', () => {
		const renamed = after('forms.nd91-07.sections.achievements.heading', 'II. KẾT QUẢ');
		expect(open(renamed)).toBe(true);
		expect(open(confirmAssumption(renamed, 'sections-nd91-07'))).toBe(false);
	});
});

test('a form that never had parts takes its first one', () => {
	const bare = setAt(plan2023, 'forms.nd91-07', { ...plan2023.forms[2], sections: undefined });
	const part = { ...plan2023.forms[2]!.sections![0]!, code: 'own' };
	const added = addAt(bare, 'forms.nd91-07.sections', part);
	expect(valueAt(added, 'forms.nd91-07.sections')).toEqual([part]);
	expect(checkRules(added).ok).toBe(true);
});

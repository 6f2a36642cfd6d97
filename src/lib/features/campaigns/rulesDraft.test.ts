import { describe, expect, test, vi } from 'vitest';
import { setAt } from '$lib/domain/campaigns/edit';
import { plan2023 } from '$lib/domain/campaigns/templates';
import type { CampaignEdit } from '$lib/store/campaignEdits';
import { RulesDraft, type DraftKeeper } from './rulesDraft.svelte';

function keeper() {
	const disk: { edit: CampaignEdit | undefined; unwritten: boolean } = { edit: undefined, unwritten: false };
	const keep: DraftKeeper = {
		keep: async (edit) => void (disk.edit = edit),
		drop: async () => void (disk.edit = undefined),
		unwritten: (isUnwritten) => void (disk.unwritten = isUnwritten)
	};
	return { disk, keep };
}
const campaign = { rules: plan2023, state: 'draft' as const };

describe('the work is on disk', () => {
	test('a moment after the last letter; until then the form is dirty', async () => {
		vi.useFakeTimers();
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		draft.set('frame.number', '1');
		draft.set('frame.number', '12');
		expect([disk.unwritten, disk.edit]).toEqual([true, undefined]);
		await vi.advanceTimersByTimeAsync(400);
		expect(disk.edit?.rules.frame.number).toBe('12');
		expect(disk.unwritten).toBe(false);
		vi.useRealTimers();
	});

	test('while somebody types without a pause, too', async () => {
		vi.useFakeTimers();
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		for (let letters = 1; letters <= 10; letters += 1) {
			draft.set('frame.number', '1'.repeat(letters));
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(disk.edit?.rules.frame.number?.length).toBeGreaterThan(5);
		vi.useRealTimers();
	});

	test.each([
		['a part taken out', (draft: RulesDraft) => draft.remove('criteria.collectiveReformRank')],
		['a part added', (draft: RulesDraft) => draft.add('frame.legalBases', 'Luật')],
		['an assumption confirmed', (draft: RulesDraft) => draft.confirm(plan2023.assumptions[0]?.code ?? '')]
	])('at once after a press: %s', async (_, press) => {
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		press(draft);
		expect(draft.isChanged).toBe(true);
		await Promise.resolve();
		expect(disk.edit?.rules).toBe(draft.rules);
	});

	test('or it is said that it is not, until it is', async () => {
		const { disk, keep } = keeper();
		let isFull = true;
		const draft = new RulesDraft(campaign, undefined, {
			...keep,
			keep: (edit) => (isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : keep.keep(edit))
		});
		draft.set('frame.number', '12');
		await draft.flush();
		expect([draft.keepProblem?.code, disk.unwritten]).toEqual(['storage.noRoom', true]);
		isFull = false;
		await draft.flush();
		expect([draft.keepProblem, disk.unwritten, disk.edit?.rules.frame.number]).toEqual([null, false, '12']);
	});

	test('at once when the page goes away', async () => {
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		draft.set('frame.number', '12');
		await draft.flush();
		expect(disk.edit?.rules.frame.number).toBe('12');
	});

	test('a reload loses nothing, not even what is wrong', async () => {
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		draft.set('quotas.cityCollectives.max', 'hai');
		draft.setPaper({ number: '45', day: '', reason: '' });
		await draft.flush();
		const again = new RulesDraft(campaign, disk.edit, keep);
		expect(again.at('quotas.cityCollectives.max')).toBe('hai');
		expect(again.paper.number).toBe('45');
		expect(again.isChanged).toBe(true);
		expect(again.problems).toHaveLength(1);
	});

	test('saved or discarded, nothing waits there any more', async () => {
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		draft.set('frame.number', '12');
		await draft.flush();
		await draft.saved(draft.rules);
		expect([disk.edit, draft.isChanged, draft.rules.frame.number]).toEqual([undefined, false, '12']);
		draft.set('frame.number', '13');
		await draft.discard();
		expect([disk.edit, draft.rules.frame.number]).toEqual([undefined, '12']);
	});
});

describe('somebody else saves meanwhile', () => {
	const theirs = { ...campaign, rules: setAt(plan2023, 'frame.number', '99') };

	test('without own work theirs is shown', () => {
		const draft = new RulesDraft(campaign, undefined, keeper().keep);
		draft.receive(theirs);
		expect([draft.rules.frame.number, draft.isChanged, draft.clashing]).toEqual(['99', false, []]);
	});

	test('other parts: both kept', () => {
		const draft = new RulesDraft(campaign, undefined, keeper().keep);
		draft.set('period.first', '2023-02-20');
		draft.receive(theirs);
		expect([draft.rules.frame.number, draft.rules.period.first]).toEqual(['99', '2023-02-20']);
		expect(draft.clashing).toEqual([]);
	});

	test.each([
		['mine', '12'],
		['theirs', '99']
	] as const)('the same part: theirs stands until a person takes %s', async (whose, number) => {
		const { disk, keep } = keeper();
		const draft = new RulesDraft(campaign, undefined, keep);
		draft.set('frame.number', '12');
		draft.receive(theirs);
		expect([draft.rules.frame.number, draft.clashing]).toEqual(['99', ['frame']]);
		await draft.flush();
		const again = new RulesDraft(theirs, disk.edit, keep);
		expect(again.clashing).toEqual(['frame']);
		again.choose(whose);
		expect([again.rules.frame.number, again.clashing]).toEqual([number, []]);
	});

	/** An own number that met theirs: theirs stands, the own one lies aside. */
	function clashed(kept = keeper()) {
		const draft = new RulesDraft(campaign, undefined, kept.keep);
		draft.set('frame.number', '12');
		draft.receive(theirs);
		return { draft, ...kept };
	}

	test('and once more: the own version goes on lying aside', async () => {
		const { draft, disk, keep } = clashed();
		const later = { ...campaign, rules: setAt(theirs.rules, 'period.first', '2023-02-20') };
		draft.receive(later);
		expect([draft.rules.period.first, draft.clashing]).toEqual(['2023-02-20', ['frame']]);
		const again = { ...campaign, rules: setAt(later.rules, 'frame.number', '100') };
		draft.receive(again);
		await draft.flush();
		const reloaded = new RulesDraft(again, disk.edit, keep);
		expect([reloaded.rules.frame.number, reloaded.clashing]).toEqual(['100', ['frame']]);
		reloaded.choose('mine');
		expect([reloaded.rules.frame.number, reloaded.rules.period.first]).toEqual(['12', '2023-02-20']);
	});

	test('and agrees by now: nothing is asked', () => {
		const { draft } = clashed();
		draft.receive({ ...campaign, rules: setAt(plan2023, 'frame.number', '12') });
		expect([draft.rules.frame.number, draft.clashing, draft.isChanged]).toEqual(['12', [], false]);
	});

	test('what only they changed is no part of the choice', () => {
		const draft = new RulesDraft(campaign, undefined, keeper().keep);
		draft.set('frame.number', '12');
		draft.receive({ ...campaign, rules: setAt(theirs.rules, 'period.first', '2023-02-20') });
		expect(draft.clashing).toEqual(['frame']);
		draft.choose('mine');
		expect([draft.rules.frame.number, draft.rules.period.first]).toEqual(['12', '2023-02-20']);
	});

	test('what is written before the choice is no part of it either', () => {
		const { draft } = clashed();
		draft.set('period.first', '2023-02-20');
		expect(draft.clashing).toEqual(['frame']);
		draft.choose('mine');
		expect([draft.rules.frame.number, draft.rules.period.first]).toEqual(['12', '2023-02-20']);
	});

	test('words on top of theirs outlive a newer version of theirs', () => {
		const { draft } = clashed();
		draft.set('frame.number', '13');
		draft.receive({ ...campaign, rules: setAt(plan2023, 'frame.number', '100') });
		expect([draft.rules.frame.number, draft.clashing]).toEqual(['100', ['frame']]);
		draft.choose('mine');
		expect(draft.rules.frame.number).toBe('13');
	});

	test('a save before the choice leaves it to be made', async () => {
		const { draft, disk, keep } = clashed();
		draft.set('period.first', '2023-02-20');
		const saved = draft.rules;
		await draft.saved(saved);
		expect([draft.isChanged, draft.clashing]).toEqual([false, ['frame']]);
		const again = new RulesDraft({ ...campaign, rules: saved }, disk.edit, keep);
		again.choose('mine');
		expect([again.rules.frame.number, again.rules.period.first]).toEqual(['12', '2023-02-20']);
	});

	test('theirs chosen and nothing else written: nothing waits on the desk', async () => {
		const { draft, disk } = clashed();
		await draft.flush();
		expect(disk.edit).toBeDefined();
		draft.choose('theirs');
		await draft.flush();
		expect(disk.edit).toBeUndefined();
	});

	test('the echo of the own save changes nothing', async () => {
		const draft = new RulesDraft(campaign, undefined, keeper().keep);
		draft.set('frame.number', '12');
		const saved = draft.rules;
		draft.receive({ ...campaign, rules: saved });
		expect([draft.isChanged, draft.clashing]).toEqual([false, []]);
	});
});

test('a decided campaign is for reading only', () => {
	const draft = new RulesDraft({ ...campaign, state: 'decided' }, undefined, keeper().keep);
	draft.set('frame.number', '12');
	expect(draft.rules).toBe(plan2023);
});

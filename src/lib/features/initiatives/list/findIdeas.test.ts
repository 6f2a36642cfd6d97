import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { by, confirmed } from '$lib/domain/initiatives/initiative.fixture';
import { keepEdit } from '$lib/store/keepEdit';
import { ideaHere, ownIdea } from '$lib/store/initiatives/ideas.fixture';
import { phone } from '$lib/store/ward.fixture';
import { findIdeas, shelfOf, type Question } from './findIdeas';
import { allIdeas, ownIdeas } from './ideaRows';

const ALL: Question = { scope: 'own', shelf: '', search: '' };
const lan = actor('lan', 'reporter');

async function filled() {
	const context = await phone();
	const idea = (word: string, fields: Parameters<typeof ideaHere>[0] = {}) =>
		ideaHere({ id: idOf(word), title: `Ý của ${word}`, ...fields });
	const minhs = {
		authors: [by('minh', 60), by('lan', 40)],
		people: [idOf('minh'), idOf('lan')],
		reporter: idOf('aminh')
	};
	await context.db.initiatives.bulkPut([
		ownIdea({
			id: idOf('own'),
			title: 'Nhắn tin báo hẹn',
			confirmations: [confirmed('lan', 100)],
			capturedAt: '2023-06-01T00:00:00.000Z'
		}),
		idea('filed', { state: 'filed' }),
		idea('agreed', { ...minhs, confirmations: [confirmed('lan', 40)] }),
		idea('asked', { ...minhs, confirmations: [] }),
		idea('over', { ...minhs, confirmations: [], state: 'underReview' }),
		{ ...idea('bad'), sync: 'refused' },
		{ ...idea('going', { state: 'recognised' }), sync: 'waiting' },
		idea('strange', { authors: [by('hoa', 100)], people: [idOf('hoa')], reporter: idOf('ahoa') })
	]);
	await keepEdit(context, 'initiatives', idOf('fresh'), { title: ' Vừa nghĩ ra ' });
	await keepEdit(context, 'initiatives', idOf('empty'), { title: ' ' });
	return context.db;
}
const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);

test('what asks for the person stands first; a stranger’s and an empty sheet are not there', async () => {
	const { rows, counts } = findIdeas(await ownIdeas(await filled(), lan), ALL);
	expect(rows.map((row) => `${shelfOf(row)} ${row.title}`)).toEqual([
		'refused Ý của bad',
		'confirm Ý của asked',
		'new Vừa nghĩ ra',
		'draft Nhắn tin báo hẹn',
		'draft Ý của agreed',
		'filed Ý của filed',
		'underReview Ý của over',
		'recognised Ý của going'
	]);
	expect([counts.get('draft'), counts.get('unsent'), counts.get('withdrawn')]).toEqual([2, 2, undefined]);
});

test('by whose they are, by shelf, and by letters without diacritics', async () => {
	const rows = await ownIdeas(await filled(), lan);
	const found = (question: Partial<Question>) => titles(findIdeas(rows, { ...ALL, ...question }).rows);
	expect(found({ scope: 'coAuthor' })).toEqual(['Ý của asked', 'Ý của agreed', 'Ý của over']);
	expect(found({ scope: 'led', shelf: 'draft' })).toEqual(['Nhắn tin báo hẹn']);
	expect(found({ shelf: 'unsent' })).toEqual(['Vừa nghĩ ra', 'Ý của going']);
	expect(found({ search: 'nhan tin' })).toEqual(['Nhắn tin báo hẹn']);
	expect(found({ search: 'minh', shelf: 'confirm' })).toEqual(['Ý của asked']);
});

test('whoever reads others’ finds them in the whole', async () => {
	const all = await allIdeas(await filled(), lan);
	expect(titles(findIdeas(all, { ...ALL, scope: 'all', search: 'hoa' }).rows)).toEqual(['Ý của strange']);
	expect(titles(findIdeas(all, { ...ALL, search: 'hoa' }).rows)).toEqual([]);
});

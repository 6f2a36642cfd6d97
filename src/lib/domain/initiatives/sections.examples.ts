import type { Example } from '../example';
import { by, initiative } from './initiative.fixture';
import type { Initiative } from './initiative';
import {
	completenessOf,
	hasContent,
	INITIATIVE_SECTIONS,
	shareProblem,
	splitEvenly,
	suggestFirstApplied
} from './sections';

const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const complete =
	(fields: Partial<Initiative> = {}) =>
	() =>
		completenessOf(initiative(fields));
const AS_QUICKLY_LOGGED: Partial<Initiative> = {
	idea: 'Gửi tin trước một ngày.',
	authors: [by('lan', 100)],
	kind: '',
	area: '',
	before: '',
	solution: '',
	novelty: '',
	practicality: '',
	effect: '',
	replicability: '',
	firstAppliedOn: ''
};
const share =
	(...authors: Parameters<typeof shareProblem>[0]) =>
	() =>
		shareProblem(authors);
const applied =
	(...days: readonly (readonly [string, 'attested' | 'withdrawn'])[]) =>
	() =>
		suggestFirstApplied(days.map(([day, state]) => ({ day, state })));

export const initiativeSectionExamples: readonly Example[] = [
	answer('a whole form', complete(), { done: 11, of: 11, missing: [] }),
	answer('a quick idea has a title and an author', complete(AS_QUICKLY_LOGGED), {
		done: 2,
		of: 11,
		missing: [
			'kind',
			'area',
			'before',
			'solution',
			'novelty',
			'practicality',
			'effect',
			'replicability',
			'firstApplied'
		]
	}),
	answer('a section of blanks is not done', complete({ effect: ' \n ' }), {
		done: 10,
		of: 11,
		missing: ['effect']
	}),
	answer('authors whose shares do not add up are not done', complete({ authors: [by('lan', 60)] }), {
		done: 10,
		of: 11,
		missing: ['authors']
	}),
	answer(
		'optional sections that say something',
		() => {
			const written = initiative({ confidential: 'Số điện thoại.', effectFigures: [] });
			const optional = INITIATIVE_SECTIONS.filter(({ needs }) => needs.length === 0);
			return optional.filter((section) => hasContent(written, section)).map(({ key }) => key);
		},
		['confidentiality']
	),
	answer('shares: 60 and 40', share(by('lan', 60), by('minh', 40)), null),
	answer('shares: 100 alone', share(by('lan', 100)), null),
	answer('shares: nobody', share(), { code: 'initiative.authors.missing' }),
	answer('shares: 99', share(by('lan', 60), by('minh', 39)), {
		code: 'initiative.share.sum',
		params: { sum: 99 }
	}),
	answer('shares: 101', share(by('lan', 61), by('minh', 40)), {
		code: 'initiative.share.sum',
		params: { sum: 101 }
	}),
	answer('shares: one without any', share(by('lan', 100), by('minh', 0)), {
		code: 'initiative.share.none',
		params: { name: 'minh' }
	}),
	answer('shares: one twice', share(by('lan', 50), by('lan', 50)), {
		code: 'initiative.authors.twice',
		params: { name: 'lan' }
	}),
	answer('split among one', () => splitEvenly(1), [100]),
	answer('split among three', () => splitEvenly(3), [34, 33, 33]),
	answer('split among seven', () => splitEvenly(7), [15, 15, 14, 14, 14, 14, 14]),
	answer('split among nobody', () => splitEvenly(0), []),
	answer(
		'first applied: the earliest entry',
		applied(['2023-06-01', 'attested'], ['2023-04-03', 'attested'], ['2023-05-10', 'attested']),
		'2023-04-03'
	),
	answer(
		'first applied: not one that was withdrawn',
		applied(['2023-04-03', 'withdrawn'], ['2023-06-01', 'attested']),
		'2023-06-01'
	),
	answer('first applied: nothing is linked', applied(), '')
];

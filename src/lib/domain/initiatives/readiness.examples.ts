import type { CampaignState } from '../campaigns/states';
import type { Example } from '../example';
import type { Problem } from '../result';
import { actor, campaignIn } from '../ward.fixture';
import { ROLES } from '../access/roles';
import { campaignForIdea, mayBeginInitiative } from './begin';
import { outdatedWord } from './confirmations';
import { filingDaysLeft, isFilingNear } from './filingDay';
import type { Initiative } from './initiative';
import { by, confirmed, IN_TIME, initiative, TOO_LATE } from './initiative.fixture';
import { sectionOfProblem } from './problemSection';
import { filingReadiness } from './readiness';

const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const ready =
	(
		fields: Partial<Initiative> = {},
		now = IN_TIME,
		state: CampaignState = 'issued',
		offset: number | null = 0
	) =>
	() => {
		const clock = { capturedAt: now, clockOffset: offset };
		const { closed, missing, shares, unconfirmed, isReady, ...days } = filingReadiness(
			initiative(fields),
			campaignIn(state),
			clock,
			now
		);
		const codes = [closed?.code ?? '', shares?.code ?? ''];
		return [isReady, days, ...codes, missing, unconfirmed.map(({ name }) => name)];
	};
const IN_TEN_DAYS = { last: '2023-11-30', daysLeft: 10 };
const OVER = { last: '2023-11-30', daysLeft: -5 };

const readiness: readonly Example[] = [
	answer('all is written and agreed to', ready(), [true, IN_TEN_DAYS, '', '', [], []]),
	answer('everything that is missing is told at once', ready({ novelty: '', kind: '', confirmations: [] }), [
		false,
		IN_TEN_DAYS,
		'',
		'',
		['kind', 'novelty'],
		['lan', 'minh']
	]),
	answer('shares that do not add up', ready({ authors: [by('lan', 60)] }), [
		false,
		IN_TEN_DAYS,
		'',
		'initiative.share.sum',
		['authors'],
		[]
	]),
	answer('after the deadline', ready({}, TOO_LATE), [
		false,
		OVER,
		'initiative.file.afterDeadline',
		'',
		[],
		[]
	]),
	answer(
		'after the deadline by a clock that was never measured: the server judges',
		ready({}, TOO_LATE, 'issued', null),
		[true, OVER, '', '', [], []]
	),
	answer('in a campaign that is decided', ready({}, TOO_LATE, 'decided'), [
		false,
		OVER,
		'initiative.file.campaign',
		'',
		[],
		[]
	]),
	answer(
		'of a campaign that this phone does not know',
		() => {
			const clock = { capturedAt: IN_TIME, clockOffset: 0 };
			const { isReady, last, closed } = filingReadiness(initiative(), undefined, clock, IN_TIME);
			return [isReady, last, closed];
		},
		[false, '', { code: 'initiative.campaign.unknown' }]
	)
];

const RULES = campaignIn('issued').rules;
const days: readonly Example[] = [
	answer('the last day still counts', () => filingDaysLeft(RULES, '2023-11-30T16:59:00.000Z'), 0),
	answer('midnight in Việt Nam ends it', () => filingDaysLeft(RULES, '2023-11-30T17:00:00.000Z'), -1),
	answer('near from two weeks before on', () => isFilingNear(RULES, '2023-11-16T02:00:00.000Z'), true),
	answer('not before', () => isFilingNear(RULES, '2023-11-15T02:00:00.000Z'), false),
	answer('and not after it', () => isFilingNear(RULES, TOO_LATE), false)
];

const running = (id: string, last: string, filed: string) => ({
	id,
	state: 'issued' as const,
	rules: {
		...RULES,
		period: { ...RULES.period, last },
		milestones: RULES.milestones.map((one) => ({ ...one, day: filed, inclusive: true }))
	}
});
const chosen =
	(...campaigns: Parameters<typeof campaignForIdea>[0]) =>
	() =>
		campaignForIdea(campaigns, IN_TIME)?.id;
const begun: readonly Example[] = [
	answer('who may write an idea', () => ROLES.filter((role) => mayBeginInitiative(actor('x', role))), [
		'reporter',
		'unitHead',
		'standing',
		'initiativeMember'
	]),
	answer(
		'for the campaign that still takes initiatives',
		chosen(running('long', '2023-12-31', '2023-11-01'), running('open', '2023-12-20', '2023-11-25')),
		'open'
	),
	answer(
		'when none does, for the one that entries are for',
		chosen(running('short', '2023-12-20', '2023-11-01'), running('long', '2023-12-31', '2023-11-01')),
		'long'
	),
	answer(
		'when none runs, for none',
		chosen({ ...running('x', '2023-12-31', '2023-11-30'), state: 'closed' }),
		undefined
	)
];

const leads = (code: string, params?: Problem['params']) => () =>
	sectionOfProblem({ code, ...(params && { params }) });
const sections: readonly Example[] = [
	answer('a field that is too long', leads('text.tooLong', { field: 'solution', max: 20_000 }), 'solution'),
	answer('a part of a field', leads('initiative.share.range', { field: 'authors.1.share' }), 'authors'),
	answer('figures of the effect', leads('entry.figures.tooMany', { field: 'effectFigures' }), 'effect'),
	answer('a title', leads('initiative.title.missing'), 'idea'),
	answer('a share that was changed', leads('initiative.confirmShare.shareChanged'), 'authors'),
	answer('authors who have not agreed', leads('initiative.file.unconfirmed', { names: 'Minh' }), 'authors'),
	answer('an area of another plan', leads('initiative.area.unknown'), 'area'),
	answer('a linked entry of a stranger', leads('initiative.entries.notOwn', { title: 'x' }), 'linkedEntries'),
	answer('a day to come', leads('initiative.firstApplied.future'), 'firstApplied'),
	answer('a file that was not taken', leads('attachment.size.tooLarge'), 'evidence'),
	answer('its state', leads('initiative.edit.state', { state: 'underReview' }), null),
	answer('a code that only begins alike', leads('initiative.shareholders'), null)
];

const words: readonly Example[] = [
	answer(
		'a share that was agreed to is no surprise',
		() => outdatedWord(initiative(), initiative().people[1] ?? ''),
		null
	),
	answer(
		'another share than was agreed to',
		() => {
			const changed = initiative({ authors: [by('lan', 50), by('minh', 50)] });
			return outdatedWord(changed, changed.people[1] ?? '');
		},
		confirmed('minh', 40)
	),
	answer(
		'never agreed to',
		() => outdatedWord(initiative({ confirmations: [] }), initiative().people[1] ?? ''),
		null
	)
];

const named = (about: string, rows: readonly Example[]) =>
	rows.map((row) => ({ ...row, name: `${about}: ${row.name}` }));
export const initiativeReadinessExamples: readonly Example[] = [
	...named('readiness', readiness),
	...named('filing day', days),
	...named('begun', begun),
	...named('section of a refusal', sections),
	...named('share agreed to', words)
];

import type { Actor } from '../access/actor';
import type { Verdict } from '../changes/attempt';
import type { Entry } from '../entries/entry';
import type { Example } from '../example';
import type { Result } from '../result';
import { account, actor, entry, idOf, RULES } from '../ward.fixture';
import { filingDay } from './filing';
import type { Initiative } from './initiative';
import {
	answerTo,
	by,
	confirmed,
	initiative,
	IN_TIME,
	judgedInitiative,
	TOO_LATE,
	type Circumstances
} from './initiative.fixture';

const lan = actor('lan', 'reporter');
const minh = actor('minh', 'reporter');
const hoa = actor('hoa', 'reporter');
const office = actor('hoa', 'standing');
const MONTHS_LATER = '2024-01-10T02:00:00.000Z';

const answer = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});
const confirming = (sent: readonly unknown[], who: Actor, before: Partial<Initiative> = {}) => {
	const verdict = judgedInitiative(initiative(before), { confirmations: sent }, who);
	if (!verdict.ok) return verdict.error.code;
	const confirmations = verdict.value.fields.confirmations as Initiative['confirmations'];
	return confirmations.map(({ person, share, by: account }) => `${person} ${share} ${account}`);
};
const says = (word: string, share: number, account = `a${word}`) => `${idOf(word)} ${share} ${idOf(account)}`;
const UNASKED = { confirmations: [confirmed('lan', 60)] };
/** Hoa has no account: she has signed on paper. */
const WITH_HOA = { authors: [by('lan', 60), by('hoa', 40)], people: [idOf('lan'), idOf('hoa')], ...UNASKED };

const shares: readonly Example[] = [
	answer(
		'a co-author agrees',
		() => confirming([confirmed('lan', 60), confirmed('minh', 40)], minh, UNASKED),
		[says('lan', 60), says('minh', 40)]
	),
	answer(
		'with nothing but the own word',
		() => confirming([{ person: idOf('minh'), share: 40 }], minh, UNASKED),
		[says('lan', 60), says('minh', 40)]
	),
	answer(
		'whatever the list says of others',
		() => confirming([confirmed('lan', 5), confirmed('minh', 40)], minh, UNASKED),
		[says('lan', 60), says('minh', 40)]
	),
	answer(
		'a list without the others takes nobody’s word back',
		() => confirming([confirmed('minh', 40)], minh),
		[says('lan', 60), says('minh', 40)]
	),
	answer(
		'to another share than stands there',
		() => confirming([confirmed('minh', 45)], minh, UNASKED),
		'initiative.confirmShare.shareChanged'
	),
	answer(
		'for somebody else',
		() => confirming([confirmed('lan', 60)], minh, { confirmations: [] }),
		'initiative.confirmShare.notYours'
	),
	answer(
		'for one who is no author',
		() => confirming([confirmed('hoa', 40)], lan),
		'initiative.confirmShare.notYours'
	),
	answer('nothing at all', () => confirming([], minh), 'initiative.confirmShare.notYours'),
	answer(
		'no list',
		() => answerTo(initiative(), { confirmations: 'yes' }, minh),
		'initiative.confirmShare.notYours'
	),
	answer(
		'the first author for one without an account',
		() => confirming([confirmed('hoa', 40)], lan, WITH_HOA),
		[says('lan', 60), says('hoa', 40, 'alan')]
	),
	answer(
		'the first author for one with an account',
		() => confirming([confirmed('minh', 40)], lan, UNASKED),
		'initiative.confirmShare.notYours'
	),
	answer(
		'the same on a phone, which knows no other accounts: the server decides',
		() =>
			answerTo(initiative(UNASKED), { confirmations: [confirmed('minh', 40)] }, lan, {
				records: { users: [] }
			}),
		'ok'
	),
	answer(
		'the first author for one whose account is disabled',
		() =>
			answerTo(initiative(UNASKED), { confirmations: [confirmed('minh', 40)] }, lan, {
				records: { users: [{ ...account('minh', 'reporter'), disabled: true }] }
			}),
		'ok'
	),
	answer(
		'the typist for one without an account',
		() =>
			confirming(
				[confirmed('hoa', 40)],
				{ ...actor('minh', 'reporter'), account: idOf('atypist') },
				{ ...WITH_HOA, reporter: idOf('atypist') }
			),
		[says('lan', 60), says('hoa', 40, 'atypist')]
	),
	answer(
		'a co-author for one without an account',
		() =>
			confirming([confirmed('hoa', 40)], minh, {
				...WITH_HOA,
				people: [idOf('lan'), idOf('minh'), idOf('hoa')]
			}),
		'initiative.confirmShare.notYours'
	)
];

const filing = (circumstances: Circumstances = {}, before: Partial<Initiative> = {}, fields: object = {}) => {
	const verdict = judgedInitiative(initiative(before), { state: 'filed', ...fields }, lan, circumstances);
	if (!verdict.ok) return verdict.error.code;
	const { state, filedAt, late } = verdict.value.fields;
	return [state, filedAt, late];
};
const deadlines: readonly Example[] = [
	answer('the plan’s milestone is the deadline', () => filingDay(RULES), '2023-11-30'),
	answer(
		'"trước ngày" ends the evening before',
		() => filingDay({ ...RULES, milestones: RULES.milestones.map((one) => ({ ...one, inclusive: false })) }),
		'2023-11-29'
	),
	answer(
		'without a milestone the campaign’s last day',
		() => filingDay({ ...RULES, milestones: [] }),
		'2023-12-19'
	),
	answer('in time', () => filing(), ['filed', IN_TIME, false]),
	answer('in the last moment', () => filing({ now: '2023-11-30T16:59:59.999Z' }), [
		'filed',
		'2023-11-30T16:59:59.999Z',
		false
	]),
	answer(
		'a moment too late',
		() => filing({ now: '2023-11-30T17:00:00.000Z' }),
		'initiative.file.afterDeadline'
	),
	answer(
		'written in time, arriving after the deadline',
		() => filing({ now: TOO_LATE, capturedAt: IN_TIME }),
		['filed', TOO_LATE, true]
	),
	answer(
		'arriving in the review',
		() => filing({ now: MONTHS_LATER, capturedAt: IN_TIME, campaign: 'reviewing' }),
		['filed', MONTHS_LATER, true]
	),
	answer(
		'arriving after the decision',
		() => filing({ now: MONTHS_LATER, capturedAt: IN_TIME, campaign: 'decided' }),
		'initiative.file.campaign'
	),
	answer(
		'by a clock that was never measured: marked, not refused',
		() => filing({ now: TOO_LATE, clockOffset: null }),
		['filed', TOO_LATE, true]
	),
	answer(
		'by a clock two weeks ahead, measured',
		() => filing({ now: IN_TIME, capturedAt: '2023-12-04T02:00:00.000Z', clockOffset: -14 * 86_400_000 }),
		['filed', IN_TIME, false]
	),
	answer(
		'by a clock two weeks behind, measured',
		() => filing({ now: TOO_LATE, capturedAt: '2023-11-21T02:00:00.000Z', clockOffset: 14 * 86_400_000 }),
		'initiative.file.afterDeadline'
	),
	answer('with the last words', () => filing({}, { novelty: '' }, { novelty: 'Chưa nơi nào làm.' }), [
		'filed',
		IN_TIME,
		false
	]),
	answer('a section is missing', () => filing({}, { novelty: '' }), 'initiative.file.incomplete'),
	answer(
		'shares of 90',
		() => filing({}, { authors: [by('lan', 60), by('minh', 30)] }),
		'initiative.share.sum'
	),
	answer(
		'an author without a share',
		() => filing({}, { authors: [by('lan', 100), by('minh', 0)] }),
		'initiative.share.none'
	),
	answer('a co-author has not agreed', () => filing({}, UNASKED), 'initiative.file.unconfirmed'),
	answer(
		'a co-author agreed to another share',
		() => filing({}, { confirmations: [confirmed('lan', 60), confirmed('minh', 50)] }),
		'initiative.file.unconfirmed'
	),
	answer(
		'a co-author has filed it already: who was first has filed it',
		() => filing({ now: TOO_LATE }, { state: 'filed', filedAt: IN_TIME }),
		['filed', IN_TIME, false]
	),
	answer(
		'filed by a co-author too, with words of after the deadline',
		() => filing({ now: TOO_LATE }, { state: 'filed', filedAt: IN_TIME }, { idea: 'Thêm.' }),
		['filed', IN_TIME, true]
	)
];

const LATE = { state: 'filed', late: true, admission: 'admitted', admissionReason: 'Mất sóng.' } as const;
const late: readonly Example[] = [
	answer(
		'words of after the deadline are admitted anew',
		() => {
			const verdict = judgedInitiative(initiative({ ...LATE, late: false }), { idea: 'Thêm.' }, lan, {
				now: TOO_LATE
			});
			return verdict.ok && [verdict.value.fields.late, verdict.value.fields.admission];
		},
		[true, '']
	),
	answer(
		'admitted although in time',
		() => answerTo(initiative({ state: 'filed' }), { admission: 'admitted', admissionReason: 'x' }, office),
		'initiative.admit.notLate'
	),
	answer(
		'admitted without a reason',
		() => answerTo(initiative(LATE), { admission: 'admitted', admissionReason: ' ' }, office),
		'initiative.admit.reasonMissing'
	),
	answer(
		'admitted by words that were not read',
		() =>
			answerTo(initiative(LATE), { admission: 'admitted', admissionReason: 'x' }, office, {
				changedSince: ['effect']
			}),
		'initiative.admit.changed'
	),
	answer(
		'admission that does not exist',
		() => answerTo(initiative(LATE), { admission: 'perhaps', admissionReason: 'x' }, office),
		'initiative.shape'
	)
];

const withdrawals: readonly Example[] = [
	answer('a draft, without a word', () => answerTo(initiative(), { state: 'withdrawn' }, minh), 'ok'),
	answer(
		'a filed one, without a word',
		() => answerTo(initiative({ state: 'filed' }), { state: 'withdrawn', withdrawReason: ' ' }, lan),
		'initiative.withdraw.reasonMissing'
	)
];

/** What follows for the entry that is linked. */
function shown(verdict: Result<Verdict>): unknown {
	return verdict.ok
		? (verdict.value.followUps ?? []).map(({ collection, fields }) => ({ collection, ...fields }))
		: verdict.error.code;
}
const LINKED = { entries: [idOf('entry')] };
const linked =
	(
		before: Partial<Initiative>,
		fields: object,
		shownWith: Entry['shownWith'],
		others: readonly Initiative[] = []
	) =>
	() =>
		shown(
			judgedInitiative(initiative(before), { ...fields }, lan, {
				records: { entries: [entry({ shownWith })], initiatives: others }
			})
		);
const FILED = [{ collection: 'entries', shownWith: 'filed' }];
const HIDDEN = [{ collection: 'entries', shownWith: '' }];
const another = (fields: Partial<Initiative>) => [initiative({ id: idOf('another'), ...LINKED, ...fields })];
const follow: readonly Example[] = [
	answer('filed: the council reads what it links', linked(LINKED, { state: 'filed' }, ''), FILED),
	answer('filed: what it reads already stays as it is', linked(LINKED, { state: 'filed' }, 'filed'), []),
	answer('linked while a draft: nobody else reads it', linked({}, LINKED, ''), []),
	answer('linked once filed', linked({ state: 'filed' }, LINKED, ''), FILED),
	answer('a word mended once filed', linked({ state: 'filed', ...LINKED }, { idea: 'Thêm.' }, ''), []),
	answer('unlinked once filed', linked({ state: 'filed', ...LINKED }, { entries: [] }, 'filed'), HIDDEN),
	answer(
		'unlinked, shown by another one',
		linked({ state: 'filed', ...LINKED }, { entries: [] }, 'filed', another({ state: 'recognised' })),
		[]
	),
	answer(
		'unlinked, another one is a draft',
		linked({ state: 'filed', ...LINKED }, { entries: [] }, 'filed', another({})),
		HIDDEN
	),
	answer(
		'withdrawn',
		linked({ state: 'filed', ...LINKED }, { state: 'withdrawn', withdrawReason: 'Trùng.' }, 'filed'),
		HIDDEN
	),
	answer('withdrawn as a draft', linked(LINKED, { state: 'withdrawn' }, ''), []),
	answer(
		'filed: a co-author’s deed that this phone does not know is the server’s to open',
		() => shown(judgedInitiative(initiative({ entries: [idOf('nowhere')] }), { state: 'filed' }, lan)),
		[]
	),
	answer(
		'filed: a deed whose author was taken off is a stranger’s by now',
		() => {
			const entries = [
				entry({ subject: idOf('hoa'), author: idOf('hoa'), typist: idOf('hoa'), reporter: idOf('ahoa') })
			];
			return shown(judgedInitiative(initiative(LINKED), { state: 'filed' }, lan, { records: { entries } }));
		},
		'initiative.entries.notOwn'
	),
	answer(
		'a stranger files it',
		() => answerTo(initiative(), { state: 'filed' }, hoa),
		'initiative.file.notAllowed'
	)
];

export const initiativeFilingExamples: readonly Example[] = [
	...shares.map((row) => ({ ...row, name: `agreed to: ${row.name}` })),
	...deadlines.map((row) => ({ ...row, name: `filed: ${row.name}` })),
	...late.map((row) => ({ ...row, name: `late: ${row.name}` })),
	...withdrawals.map((row) => ({ ...row, name: `withdrawn: ${row.name}` })),
	...follow
];

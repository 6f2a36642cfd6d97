import { judgeChange } from '../changes/judgeChange';
import type { Example } from '../example';
import { account, actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import { mayReadResets, resetFields } from './reset';

const admin = { account: idOf('aadmin'), name: 'Quản trị' };
const told = {
	resetAt: NOW,
	resetBy: admin.account,
	resetByName: 'Quản trị',
	resetAnswer: ''
};

const handedOut = (name: string, before: Parameters<typeof resetFields>[0], expected: unknown): Example => ({
	name: `a password handed out ${name}`,
	actual: () => resetFields(before, admin, NOW),
	expected
});

const says = (
	name: string,
	who: string,
	fields: Readonly<Record<string, unknown>>,
	expected: string,
	reset = NOW,
	resetAnswer: '' | 'known' = ''
): Example => ({
	name: `of a reset: ${name}`,
	actual: () => {
		const before = { ...account('lan', 'reporter'), resetAt: reset, resetAnswer };
		const verdict = judgeChange('users', {
			change: change(fields, { collection: 'users', id: before.id }),
			before,
			changedSince: new Set(),
			actor: actor(who, who === 'hoa' ? 'admin' : 'reporter'),
			lookup: lookupOf(),
			now: NOW
		});
		return verdict.ok ? Object.keys(verdict.value.fields).join() : verdict.error.code;
	},
	expected
});

export const resetExamples: readonly Example[] = [
	handedOut('for the first time', { hasPassword: false, mustChange: true, resetAt: '' }, {}),
	handedOut('once more before it was used', { hasPassword: true, mustChange: true, resetAt: '' }, {}),
	handedOut('in place of an own one', { hasPassword: true, mustChange: false, resetAt: '' }, told),
	handedOut('after an earlier reset', { hasPassword: true, mustChange: false, resetAt: '2023-01-01' }, told),
	handedOut(
		'twice in a row in place of an own one',
		{ hasPassword: true, mustChange: true, resetAt: '2023-01-01' },
		told
	),
	says('the person asked for it', 'lan', { resetAnswer: 'known' }, 'resetAnswer'),
	says('the person did not', 'lan', { resetAnswer: 'strange' }, 'resetAnswer'),
	says('something else', 'lan', { resetAnswer: 'perhaps' }, 'account.shape'),
	says('nothing', 'lan', { resetAnswer: '' }, 'account.shape'),
	says('and a role beside it', 'lan', { resetAnswer: 'known', roles: ['admin'] }, 'change.fieldNotAllowed'),
	says('a second time', 'lan', { resetAnswer: 'strange' }, 'account.resetAnswer.given', NOW, 'known'),
	says('where there was none', 'lan', { resetAnswer: 'known' }, 'account.resetAnswer.given', ''),
	says('the administrator for the person', 'hoa', { resetAnswer: 'known' }, 'account.resetAnswer.notOwn'),
	{
		name: 'the standing body sees the resets of the ward',
		actual: () => mayReadResets(actor('hoa', 'standing')).ok,
		expected: true
	},
	{
		name: 'the administrator does not',
		actual: () => mayReadResets(actor('hoa', 'admin')).ok,
		expected: false
	}
];

import { beforeEach, expect, test } from 'vitest';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import { signOf } from './syncWords';

beforeEach(() => loadMessages('vi', 'core'));

const none = { waiting: 0, parked: 0, oldestAt: '', lastSync: '2026-01-01T00:00:00.000Z' };
const idle = { phase: 'idle', done: 0, all: 0, problem: null, elsewhere: false } as const;
const asking = { unsent: none, needsSignIn: false, engine: idle };

test('green only when everything was confirmed', () => {
	expect(signOf({ ...asking, light: 'allSent' })).toMatchObject({ icon: 'checkDouble', count: 0 });
	const never = signOf({ ...asking, light: 'waiting', unsent: { ...none, lastSync: '' } });
	expect(never.words).toBe('chưa liên lạc được với máy chủ');
});

test('what needs the person comes before everything else', () => {
	const unsent = { ...none, waiting: 3, parked: 1 };
	const sign = signOf({
		light: 'needsPerson',
		unsent,
		needsSignIn: true,
		engine: { ...idle, phase: 'sending' }
	});
	expect(sign).toEqual({ icon: 'warning', count: 4, words: '1 mục cần xem lại' });
});

test('without a session the sign says what helps', () => {
	const sign = signOf({ ...asking, light: 'waiting', unsent: { ...none, waiting: 2 }, needsSignIn: true });
	expect(sign).toMatchObject({ icon: 'lock', words: 'cần đăng nhập lại để gửi' });
});

test('while something goes, and while it waits', () => {
	const unsent = { ...none, waiting: 2 };
	expect(signOf({ ...asking, light: 'waiting', unsent, engine: { ...idle, phase: 'sending' } }).icon).toBe(
		'sync'
	);
	expect(signOf({ ...asking, light: 'waiting', unsent }).words).toBe('2 mục chờ gửi');
	expect(signOf({ ...asking, light: 'waitingLong', unsent }).icon).toBe('warning');
});

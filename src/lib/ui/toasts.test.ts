import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from './toasts.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toasts: Toasts) => toasts.shown.map((toast) => toast.text);

test('a message leaves after the time it takes to read it', () => {
	const toasts = new Toasts();
	toasts.show('Đã lưu');
	vi.advanceTimersByTime(4000);
	expect(texts(toasts)).toEqual(['Đã lưu']);
	vi.advanceTimersByTime(1000);
	expect(texts(toasts)).toEqual([]);
});

test('what went wrong, and what asks for an answer, stay until dismissed', () => {
	const toasts = new Toasts();
	const failed = toasts.show('Chưa lưu được', { tone: 'error' });
	toasts.show('Đã bỏ', { action: { label: 'Lấy lại', run: () => undefined } });
	vi.advanceTimersByTime(60_000);
	expect(texts(toasts)).toEqual(['Chưa lưu được', 'Đã bỏ']);
	toasts.dismiss(failed);
	expect(texts(toasts)).toEqual(['Đã bỏ']);
});

test('three at most, the newest', () => {
	const toasts = new Toasts();
	for (const text of ['1', '2', '3', '4']) toasts.show(text);
	expect(texts(toasts)).toEqual(['2', '3', '4']);
});

test('the same said again is shown once', () => {
	const toasts = new Toasts();
	for (const text of ['Đã nộp phiếu', 'Đã lưu', 'Đã nộp phiếu']) toasts.show(text);
	expect(texts(toasts)).toEqual(['Đã lưu', 'Đã nộp phiếu']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Press } from './press';

let page: EventTarget;
let press: Press;
let stop: () => void;
let done: string[];
const tell = (type: string) => page.dispatchEvent(new Event(type));
const arrive = (name: string) => press.after(() => done.push(name));

beforeEach(() => {
	vi.useFakeTimers();
	page = new EventTarget();
	press = new Press();
	stop = press.listen(page as Window);
	done = [];
});
afterEach(() => {
	vi.useRealTimers();
});

test('without a finger on the screen nothing waits', () => {
	arrive('row');
	expect(done).toEqual(['row']);
});

test('what arrives under a finger waits for its click, in order', () => {
	tell('pointerdown');
	arrive('first');
	arrive('second');
	vi.advanceTimersByTime(500);
	tell('pointerup');
	vi.advanceTimersByTime(50);
	tell('click');
	expect(done).toEqual([]);
	vi.advanceTimersByTime(0);
	expect(done).toEqual(['first', 'second']);
	arrive('third');
	expect(done).toHaveLength(3);
});

test('a finger that scrolls, or leaves without a click, lets it go on', () => {
	tell('pointerdown');
	arrive('scrolled');
	tell('pointercancel');
	vi.advanceTimersByTime(0);
	expect(done).toEqual(['scrolled']);
	tell('pointerdown');
	arrive('left');
	tell('pointerup');
	vi.advanceTimersByTime(99);
	expect(done).toHaveLength(1);
	vi.advanceTimersByTime(1);
	expect(done).toEqual(['scrolled', 'left']);
});

test('a second finger waits anew; a hand that rests stops nothing for long', () => {
	tell('pointerdown');
	tell('pointerup');
	vi.advanceTimersByTime(50);
	tell('pointerdown');
	arrive('row');
	vi.advanceTimersByTime(1_999);
	expect(done).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(done).toEqual(['row']);
});

test('what waits can be taken back; what no longer listens keeps nothing', () => {
	tell('pointerdown');
	const back = arrive('old');
	arrive('new');
	back();
	stop();
	expect(done).toEqual(['new']);
	tell('pointerdown');
	arrive('after');
	expect(done).toEqual(['new', 'after']);
});

import { expect, test } from 'vitest';
import { entry } from '$lib/domain/ward.fixture';
import { clockOff, happenings } from './history';

const steps = (fields: Parameters<typeof entry>[0]) => happenings(entry(fields)).map(({ words }) => words);
const AT = '2023-05-11T02:00:00.000Z';

test('what only this phone has was not received by anybody', () => {
	expect(steps({ rev: 0, receivedAt: AT })).toEqual(['entry.wasCaptured']);
	expect(steps({ rev: 3, receivedAt: AT })).toEqual(['entry.wasCaptured', 'entry.wasReceived']);
});

test('returned with its reason, then attested', () => {
	const decided = { decidedBy: 'x', decidedAt: AT, receivedAt: AT } as const;
	const returned = happenings(entry({ ...decided, state: 'returned', returnReason: 'Chưa rõ địa điểm' }));
	expect(returned.at(-1)).toMatchObject({ words: 'entry.wasReturned', reason: 'Chưa rõ địa điểm' });
	expect(steps({ ...decided, state: 'attested' }).at(-1)).toBe('entry.wasAttested');
});

test('late, admitted and withdrawn stand in their order', () => {
	expect(steps({ receivedAt: AT, late: true, admission: 'admitted', state: 'withdrawn' })).toEqual([
		'entry.wasCaptured',
		'entry.wasReceived',
		'entry.wasLate',
		'entry.wasAdmitted',
		'entry.wasWithdrawn'
	]);
});

test('a clock is spoken of when it was off by five minutes or never compared', () => {
	expect([clockOff(null), clockOff(-200_000), clockOff(-600_000)]).toEqual([null, 0, 10]);
});

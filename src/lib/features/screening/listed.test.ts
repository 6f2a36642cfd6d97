import { expect, test } from 'vitest';
import { nomination } from '$lib/domain/meetings/meetings.fixture';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { idOf } from '$lib/domain/ward.fixture';
import { listedWith, nextToScreen } from './listed';

const ward = { nameKeys: new Map<string, string>() };
const one = (name: string, state: Nomination['state'], parts: Partial<Nomination> = {}) => ({
	...nomination('lan'),
	...{ id: idOf(name), subjectName: name, level: 'ward', subjectKind: 'person' as const, state },
	...parts
});
const [an, binh, chi] = [one('an', 'proposed'), one('binh', 'eligible'), one('chi', 'proposed')];
const desk = one('desk', 'proposed', { level: 'city', subjectKind: 'unit' });
const next = (now: Nomination, ...all: readonly Nomination[]) => nextToScreen(now, all, ward)?.subjectName;

test('lists those of the same level and kind by name', () => {
	expect(listedWith(binh, [chi, desk, an, binh], ward)).toEqual([an, binh, chi]);
});

test('goes down the list, begins anew at its top, then goes over to other lists', () => {
	expect(next(binh, chi, an, binh, desk)).toBe('chi');
	expect(next(chi, chi, an, binh, desk)).toBe('an');
	expect(next(binh, binh, desk)).toBe('desk');
	expect(next(binh, binh)).toBeUndefined();
});

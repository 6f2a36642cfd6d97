import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weigh } from '../changes/weigh';
import { actor, change, idOf, PEOPLE } from '../ward.fixture';
import type { Initiative, ShareConfirmation } from './initiative';
import { by, initiative, IN_TIME, wardOf } from './initiative.fixture';
import { unconfirmedAuthors } from './confirmations';

const WORDS = ['lan', 'minh', 'hoa', 'moved'] as const;
const SHARES: Readonly<Record<string, number>> = { lan: 40, minh: 30, hoa: 20, moved: 10 };
const lookup = wardOf({ users: [] });

/** One author's phone: it sends the list as it last read it, with the own word in it. */
interface Sending {
	readonly word: (typeof WORDS)[number];
	/** confirmations as that phone had read them */
	readonly read: readonly ShareConfirmation[];
}

function confirm(record: Initiative, { word, read }: Sending, at: string, changed: Set<string>): Initiative {
	const own = { person: idOf(word), share: SHARES[word] ?? 0, at, by: idOf(`a${word}`) };
	const weighed = weigh('initiatives', {
		change: change(
			{ confirmations: [...read.filter(({ person }) => person !== own.person), own] },
			{ collection: 'initiatives', id: record.id, baseRev: 9, capturedAt: at }
		),
		before: record,
		changedSince: changed,
		actor: actor(word, 'reporter'),
		lookup,
		now: IN_TIME
	});
	if (weighed.kind !== 'apply') throw new Error(JSON.stringify(weighed));
	changed.add('confirmations');
	return { ...record, ...weighed.verdict.fields } as Initiative;
}

test('co-authors who confirm at the same time never undo one another, whoever comes first', () => {
	const blank = initiative({
		authors: WORDS.map((word) => by(word, SHARES[word] ?? 0)),
		people: WORDS.map(idOf),
		confirmations: []
	});
	const order = fc.shuffledSubarray([...WORDS], { minLength: 2 });
	fc.assert(
		fc.property(order, fc.infiniteStream(fc.boolean()), (words, hasRead) => {
			const stamp = (word: string) => `2023-11-1${WORDS.indexOf(word as never)}T02:00:00.000Z`;
			const run = (turn: readonly (typeof WORDS)[number][]) => {
				const changed = new Set<string>();
				let record = blank;
				// Some phones have read the words of those before them, some none.
				for (const word of turn) {
					const read = hasRead.next().value ? record.confirmations : [];
					record = confirm(record, { word, read }, stamp(word), changed);
				}
				return record;
			};
			const one = run(words);
			expect(run([...words].reverse()).confirmations).toEqual(one.confirmations);
			expect(unconfirmedAuthors(one).map(({ person }) => person)).toEqual(
				WORDS.filter((word) => !words.includes(word)).map(idOf)
			);
		})
	);
	expect(PEOPLE.map(({ id }) => id)).toEqual(expect.arrayContaining(WORDS.map(idOf)));
});

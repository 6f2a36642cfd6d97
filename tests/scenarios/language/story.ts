import type { Outcome } from '../../../src/lib/domain/changes/answers';
import type { RecordOf } from '../../../src/lib/domain/changes/attempt';
import type { Change, CollectionName } from '../../../src/lib/domain/changes/protocol';
import { addMilliseconds, startOfDay, type Instant } from '../../../src/lib/domain/time';
import { memoryDoor, type MemoryDoor } from '../../../scripts/sample/door/memoryDoor';
import { sampleId } from '../../../scripts/sample/random';

export type Fields = Readonly<Record<string, unknown>>;
/** A record by its collection and the word that the story calls it by. */
export type Named<name extends CollectionName = CollectionName> = readonly [collection: name, word: string];

/** What an act comes to: `done`, or the code of its refusal. */
export type Ending = string;

/**
 * A ward that lives in memory, and in which things happen one after the other: every act goes through the rules as the
 * server asks them, each on the revision that stands there unless the story says otherwise.
 */
export interface Story {
	readonly door: MemoryDoor;
	/** moves the clock to a moment of the ward: `2023-12-29 08:00` */
	at(time: string): void;
	does(who: string, record: Named, fields: Fields): Promise<Ending>;
	/** several changes that stand or fall together */
	together(who: string, changes: readonly (readonly [record: Named, fields: Fields])[]): Promise<Ending>;
	/** the word that a record was made under */
	wordOf(id: string): string;
	/** the record; an error where the story expects one that is not there */
	read<name extends CollectionName>(...record: Named<name>): RecordOf[name];
}

export const DONE: Ending = 'done';

export const idOf = (word: string): string => sampleId('review2023', word);

export function newStory(): Story {
	const door = memoryDoor();
	let now: Instant = '2023-01-01T00:00:00.000Z';
	let said = 0;
	const words = new Map<string, string>();

	function changeOf([collection, word]: Named, fields: Fields, group?: string): Change {
		const id = idOf(word);
		words.set(id, word);
		said += 1;
		return {
			changeId: idOf(`change-${said}`),
			...(group === undefined ? {} : { group }),
			collection,
			id,
			baseRev: door.of(collection).get(id)?.rev ?? 0,
			fields,
			capturedAt: now,
			clockOffset: 0
		};
	}

	async function send(who: string, changes: readonly Change[]): Promise<Ending> {
		now = addMilliseconds(now, 1_000);
		const outcomes = await door.push(who, now, changes);
		return endingOf(outcomes);
	}

	return {
		door,
		at(time) {
			const [day = '', clock = ''] = time.split(' ');
			const [hours, minutes] = clock.split(':').map(Number);
			now = addMilliseconds(startOfDay(day), ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000);
		},
		does: (who, record, fields) => send(who, [changeOf(record, fields)]),
		together: (who, changes) => {
			const group = idOf(`group-${said}`);
			return send(
				who,
				changes.map(([record, fields]) => changeOf(record, fields, group))
			);
		},
		wordOf: (id) => words.get(id) ?? id,
		read(collection, word) {
			const record = door.of(collection).get(idOf(word));
			if (!record) throw new Error(`The story has no ${word} among its ${collection}.`);
			return record;
		}
	};
}

/** The one that failed speaks for its group. */
function endingOf(outcomes: readonly Outcome[]): Ending {
	const codes = outcomes.flatMap((one) =>
		one.outcome === 'refused' ? one.code : one.outcome === 'conflict' ? 'conflict' : []
	);
	return codes.find((code) => code !== 'change.groupRefused') ?? codes[0] ?? DONE;
}

/** For acts that only lead to what the story is about: whatever refuses one ends it. */
export async function mustBeDone(ending: Promise<Ending>): Promise<void> {
	const came = await ending;
	if (came !== DONE) throw new Error(`The story cannot go on: ${came}.`);
}

import 'fake-indexeddb/auto';
import type { Actor } from '$lib/domain/access/actor';
import { blankEntry, type Entry } from '$lib/domain/entries/entry';
import { actor, campaignIn, idOf, PEOPLE, UNITS } from '$lib/domain/ward.fixture';
import type { StoreContext } from './context';
import { LocalDatabase } from './database';
import type { Draft } from './drafts';
import type { TakenFile } from './files';
import type { LocalOf } from './rows';

export const CAMPAIGN = idOf('campaign');
/** within the running plan of the fixture */
export const NOON = '2023-06-15T05:00:00.000Z';
export const TODAY = '2023-06-15';

let made = 0;

/** A phone that has read the ward, signed in as one of its people. */
export async function phone(
	who: Actor = actor('lan', 'reporter')
): Promise<StoreContext & { wakes: number; at: string }> {
	const db = new LocalDatabase(`phone-${(made += 1)}`);
	await db.open();
	const confirmed = { sync: 'confirmed', gen: 1 } as const;
	await db.units.bulkPut(UNITS.map((unit) => ({ ...unit, ...confirmed })));
	await db.people.bulkPut(PEOPLE.map((person) => ({ ...person, ...confirmed })));
	await db.campaigns.put({ ...campaignIn('issued'), ...confirmed });
	let ids = 0;
	const context = {
		db,
		actor: who,
		wakes: 0,
		at: NOON,
		now: () => context.at,
		correctedNow: () => context.at,
		newId: () => idOf(`new${made}x${(ids += 1)}y`),
		changed: () => void (context.wakes += 1)
	};
	return context;
}

/** An entry as the server has it. */
export function entryHere(word: string, fields: Partial<Entry> = {}): LocalOf<'entries'> {
	const entry = blankEntry({
		id: idOf(word),
		campaign: CAMPAIGN,
		capturedAt: NOON,
		rev: 7,
		subject: idOf('minh'),
		subjectName: 'Minh',
		day: TODAY,
		title: `Việc của ${word}`,
		author: idOf('lan'),
		reporter: idOf('alan'),
		typist: idOf('lan'),
		unit: idOf('desk'),
		...fields
	});
	return { ...entry, sync: 'confirmed', gen: 1 };
}

export function draftOf(word: string, form: Partial<Draft['form']> = {}, rest: Partial<Draft> = {}): Draft {
	return {
		id: idOf(word),
		createdAt: NOON,
		updatedAt: NOON,
		form: {
			campaign: CAMPAIGN,
			subjectKind: 'person',
			subject: idOf('minh'),
			subjectName: 'Minh',
			day: TODAY,
			title: 'Giúp người già nộp hồ sơ',
			story: '',
			place: '',
			figures: [],
			figureIndices: [],
			area: '',
			criteria: [],
			author: idOf('lan'),
			...form
		},
		files: [],
		origin: { kind: 'new' },
		...rest
	};
}

/** A photo as the intake hands it over. */
export function photo(word: string): TakenFile {
	return {
		id: idOf(word),
		sha256: word.slice(0, 1).charCodeAt(0).toString(16).padStart(64, '0'),
		kind: 'photo',
		name: `${word}.jpg`,
		size: 4,
		caption: '',
		takenAt: '',
		type: 'image/jpeg',
		bytes: new Uint8Array([1, 2, 3, 4]).buffer,
		thumb: new Uint8Array([1]).buffer
	};
}

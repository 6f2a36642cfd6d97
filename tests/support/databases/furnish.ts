import { createHash } from 'node:crypto';
import type { Outcome } from '../../../src/lib/domain/changes/answers';
import { award } from '../../../src/lib/domain/awards/awards.fixture';
import { council, initiative, nomination, planned } from '../../../src/lib/domain/meetings/meetings.fixture';
import { account, idOf, RULES } from '../../../src/lib/domain/ward.fixture';
import { keepAlong } from '../../../src/lib/store/along/keepAlong';
import { keepNote } from '../../../src/lib/store/along/note';
import { keepCampaignEdit } from '../../../src/lib/store/campaignEdits';
import type { StoreContext } from '../../../src/lib/store/context';
import type { LocalDatabase } from '../../../src/lib/store/database';
import { DeviceDatabase } from '../../../src/lib/store/device';
import { addDraftFile, captionDraftFile, saveDraft, type Draft } from '../../../src/lib/store/drafts';
import { keepEdit } from '../../../src/lib/store/edits';
import { withdrawEntry } from '../../../src/lib/store/entries/decideEntry';
import { openEntryDraft } from '../../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../../src/lib/store/entries/submitDraft';
import { cacheFile } from '../../../src/lib/store/fileCache';
import type { TakenFile } from '../../../src/lib/store/files';
import { writeMeta } from '../../../src/lib/store/meta';
import { CAMPAIGN, draftOf, entryHere, NOON, phone } from '../../../src/lib/store/ward.fixture';
import { applyOutcomes } from '../../../src/lib/sync/applyOutcomes';

/** Start of image and a frame header: 1200×900, three components. */
const JPEG_HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01,
	0x03, 0x11, 0x01
];

/**
 * A phone of the ward with everything that a database can hold, made by the app's own commands: an unfinished draft
 * and one that mends, each with a photo; changes that wait, are refused, clash and were confirmed; rules being edited.
 */
export async function furnishedPhone(): Promise<LocalDatabase> {
	const context = await phone();
	const { db } = context;
	await writeMeta(db, {
		device: idOf('olddevice'),
		lastSync: NOON,
		clockOffset: 120,
		purposeSeen: true
	});
	await db.users.put({ ...account('lan', 'reporter'), sync: 'confirmed', gen: 1 });
	const { id, sha256, size } = photoOf('seenphoto');
	const seen = { id, sha256, size, rev: 8, owner: 'entries', record: idOf('seen'), kind: 'photo' } as const;
	await db.attachments.put({ ...seen, reporter: idOf('aminh'), sync: 'confirmed', gen: 1 });
	await db.entries.bulkPut([entryHere('mended'), entryHere('clashing'), entryHere('seen')]);

	await keepDraft(context, draftOf('writing', { title: 'Đang viết dở, chưa gửi' }), 'writingphoto');
	await captionDraftFile(db, idOf('writing'), idOf('writingphoto'), 'Trước cổng nhà văn hóa', NOON);
	await openEntryDraft(context, idOf('mended'));
	await addDraftFile(db, idOf('mended'), photoOf('mendedphoto'), NOON);

	for (const word of ['waiting', 'refused', 'sent'] as const) {
		await keepDraft(context, draftOf(word, { title: `Việc ${word}` }), `${word}photo`);
		await submitDraft(context, idOf(word));
	}
	await withdrawEntry(context, idOf('clashing'), 'Ghi nhầm người, xin rút lại mục này');
	await answer(context, 'refused', { outcome: 'refused', code: 'entry.area.unknown', params: { area: 'x' } });
	const theirs = { ...entryHere('clashing', { title: 'Người khác đã sửa' }), rev: 9 };
	await answer(context, 'clashing', { outcome: 'conflict', rev: 9, fields: ['state'], record: theirs });
	await answer(context, 'sent', { outcome: 'applied', rev: 11 });
	await answer(context, 'sentphoto', { outcome: 'applied', rev: 12, sha256: photoOf('sentphoto').sha256 });

	const paper = { number: '12/KH-UBND', day: '2023-06-15', reason: 'Thêm một lĩnh vực' };
	await keepCampaignEdit(db, CAMPAIGN, {
		base: RULES,
		rules: { ...RULES, name: 'Đang sửa' },
		aside: null,
		paper
	});
	await yearEndOf(context);
	await cacheFile(db, { id: idOf('lookedat'), type: 'image/jpeg', bytes: photoOf('l').bytes, keptAt: NOON });
	const { type, bytes } = photoOf('seenphoto');
	await keepAlong(db, { id, type, bytes, along: CAMPAIGN }, { id, sha256 });
	await keepNote(db, CAMPAIGN, { at: NOON, known: [id], failed: [] });
	return db;
}

/** What the year's end brought, and an initiative that is being written. */
async function yearEndOf(context: StoreContext): Promise<void> {
	const { db } = context;
	const here = { sync: 'confirmed', gen: 1 } as const;
	const about = {
		campaign: CAMPAIGN,
		subjectKind: 'person',
		subject: idOf('lan'),
		subjectName: 'lan'
	} as const;
	await db.councils.put({ ...council(), ...here });
	await db.nominations.put({ ...nomination('lan'), campaign: CAMPAIGN, ...here });
	await db.meetings.put({ ...planned(), campaign: CAMPAIGN, ...here });
	await db.awards.put({ ...award(), campaign: CAMPAIGN, ...here });
	await db.initiatives.put({ ...initiative('lan'), campaign: CAMPAIGN, ...here });
	await db.profiles.put({
		id: idOf('profile'),
		rev: 6,
		person: idOf('lan'),
		birthday: '1990-02-03',
		gender: 'female',
		origin: '',
		residence: '',
		education: '',
		academicTitle: '',
		positions: '',
		duties: '',
		earlierAwards: [],
		...here
	});
	await db.scores.put({
		id: idOf('score'),
		rev: 7,
		initiative: idOf('ilan'),
		points: [],
		comment: 'Rõ ràng',
		readRev: 4,
		campaign: CAMPAIGN,
		member: idOf('minh'),
		reporter: idOf('aminh'),
		state: 'counted',
		givenAt: NOON,
		...here
	});
	await db.grades.put({
		id: idOf('grade'),
		rev: 8,
		...about,
		unit: idOf('desk'),
		scale: 'personRating',
		grade: 'outstanding',
		status: 'official',
		document: '12/TB-UBND',
		decidedOn: '2023-12-10',
		decidedBy: 'UBND phường',
		attachments: [],
		withdrawn: false,
		withdrawReason: '',
		reporter: idOf('aminh'),
		...here
	});
	await db.conduct.put({
		id: idOf('conduct'),
		rev: 9,
		...about,
		unit: idOf('desk'),
		result: 'kept',
		document: '',
		attestedOn: '2023-12-01',
		note: '',
		pauses: [],
		withdrawn: false,
		withdrawReason: '',
		reporter: idOf('adeskhead'),
		attestedBy: idOf('deskhead'),
		capacity: 'unitHead',
		...here
	});
	await keepEdit(context, 'initiatives', idOf('writtenidea'), { title: 'Ý tưởng đang viết dở' });
}

/** What a phone knows of two people who have signed in on it. */
export async function furnishedDevice(name: string): Promise<DeviceDatabase> {
	const device = new DeviceDatabase(name);
	const bytes = (word: string) => new Uint8Array(createHash('sha256').update(word).digest()).buffer;
	for (const [word, token] of [
		['lan', 'a-session'],
		['minh', '']
	] as const) {
		await device.accounts.put({
			account: idOf(`a${word}`),
			server: 'serveroftests00',
			username: word,
			phone: '',
			name: word,
			person: idOf(word),
			roles: ['reporter'],
			token,
			mustChange: false,
			verifier: { salt: bytes(`salt ${word}`), hash: bytes(`hash ${word}`), rounds: 210_000 },
			triesLeft: 5,
			lastUsed: NOON
		});
	}
	await device.settings.put({ key: 'current', value: idOf('alan') });
	return device;
}

async function keepDraft(context: StoreContext, draft: Draft, photo: string): Promise<void> {
	await saveDraft(context.db, draft);
	await addDraftFile(context.db, draft.id, photoOf(photo), NOON);
}

/** Bytes that pass for a photo, the same each time. */
export function photoOf(word: string): TakenFile {
	const noise = Array.from({ length: 40 }, (_, n) => createHash('sha256').update(`${word}${n}`).digest());
	const bytes = new Uint8Array(Buffer.concat([Buffer.from(JPEG_HEAD), ...noise]));
	return {
		id: idOf(word),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		kind: 'photo',
		name: `${word}.jpg`,
		size: bytes.byteLength,
		caption: '',
		takenAt: '',
		type: 'image/jpeg',
		bytes: bytes.buffer,
		thumb: bytes.buffer.slice(0, 200)
	};
}

type Answer = Outcome extends infer One ? (One extends Outcome ? Omit<One, 'changeId'> : never) : never;

/** The server's answer to whatever waits under an id. */
async function answer({ db }: StoreContext, word: string, outcome: Answer): Promise<void> {
	const items = await db.outbox.filter(({ id }) => id === idOf(word)).toArray();
	const outcomes = items.map(({ changeId }) => ({ ...outcome, changeId }) as Outcome);
	await applyOutcomes(db, items, { outcomes, now: NOON });
}

import { createHash } from 'node:crypto';
import { dayOf } from '../../../src/lib/domain/time';
import { addDraftFile, discardDraft, saveDraft, type Draft } from '../../../src/lib/store/drafts';
import { withdrawEntry } from '../../../src/lib/store/entries/decideEntry';
import { openEntryDraft } from '../../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../../src/lib/store/entries/submitDraft';
import { readMeta } from '../../../src/lib/store/meta';
import type { Scene } from './scene';
import { tokensIn, type Words } from './told';
import { isoOf } from './virtualTime';

/** Start of image and a frame header: 1200×900, three components. */
const JPEG_HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01,
	0x03, 0x11, 0x01
];

/** The day that the form proposes: the phone's, corrected by what it knows of its clock. */
async function today({ phone, tab }: Scene): Promise<string> {
	return dayOf(isoOf(phone.now() + ((await readMeta(tab.db, 'clockOffset')) ?? 0)));
}

/** A new deed, as the quick log writes it: words first, then photos, then *Gửi* or not. */
export async function write(scene: Scene, photos: number, sends: boolean): Promise<void> {
	const { world, tab, chance } = scene;
	const { people } = world.ward;
	const [name, subject] = chance.one(Object.entries(people)) ?? ['', ''];
	const isFree = chance.is(0.15);
	const now = tab.store.now();
	const draft: Draft = {
		id: world.newId(),
		createdAt: now,
		updatedAt: now,
		origin: { kind: 'new' },
		files: [],
		form: {
			campaign: world.ward.campaign,
			subjectKind: isFree ? 'name' : 'person',
			subject: isFree ? '' : subject,
			subjectName: isFree ? 'Bà Năm' : name,
			day: await today(scene),
			title: `Việc ${scene.token}`,
			story: '',
			place: '',
			figures: chance.is(0.2) ? [{ name: 'Hồ sơ', value: String(chance.below(500)), unit: 'bộ' }] : [],
			area: '',
			criteria: [],
			figureIndices: [],
			author: tab.account.actor.person
		}
	};
	const form = {
		...draft.form,
		subject: isFree ? '' : subject,
		figureIndices: draft.form.figures.map(() => '')
	};
	await saveDraft(tab.db, { ...draft, form });
	const words = remember(scene, draft.id, scene.token, 'wrote');
	for (let k = 0; k < photos; k += 1) await photograph(scene, draft.id, words);
	if (sends) await send(scene, draft.id);
}

/** Comes back to a draft that was left: changes its story, and sends it, leaves it again or throws it away. */
export async function goOn(scene: Scene): Promise<void> {
	const { world, tab, chance } = scene;
	const drafts = (await tab.db.drafts.toArray()).sort(byId);
	const draft = chance.one(drafts);
	if (!draft) return;
	if (chance.is(0.15)) {
		await discardDraft(tab.db, draft.id);
		// What was sent or parked of the record is not thrown away with a draft of it.
		const { entry, isSent } = await scene.look(async ({ entries, outbox }) => ({
			entry: await entries.get(draft.id),
			isSent: (await outbox.where('[collection+id]').equals(['entries', draft.id]).count()) > 0
		}));
		for (const token of tokensIn(draft.form)) {
			if (!tokensIn(entry ?? null).includes(token) && !isSent) world.told.giveUp(draft.id, token);
		}
		return;
	}
	const old = tokensIn(draft.form.story);
	await saveDraft(tab.db, { ...draft, form: { ...draft.form, story: `Kể thêm ${scene.token}` } });
	replaced(scene, draft, old);
	const words = remember(scene, draft.id, scene.token, 'went on');
	if (chance.is(0.3)) await photograph(scene, draft.id, words);
	if (chance.is(0.6)) await send(scene, draft.id);
}

/** Opens an own entry that is not attested, changes one of its fields and sends it again. */
export async function edit(scene: Scene, id?: string): Promise<void> {
	const { tab, chance } = scene;
	const entry = id ?? (await ownEntry(scene, ['submitted', 'returned']));
	if (entry === undefined) return;
	const opened = await openEntryDraft(tab.store, entry);
	if (!opened.ok) return;
	const draft = opened.value;
	const field = chance.one(['title', 'story', 'place'] as const) ?? 'title';
	const old = tokensIn(draft.form[field]);
	await saveDraft(tab.db, { ...draft, form: { ...draft.form, [field]: `Sửa ${scene.token}` } });
	replaced(scene, draft, old);
	const words = remember(scene, entry, scene.token, `edited the ${field}`);
	if (chance.is(0.2)) await photograph(scene, entry, words);
	await send(scene, entry);
}

export async function withdraw(scene: Scene): Promise<void> {
	const { tab } = scene;
	const id = await ownEntry(scene, ['submitted', 'returned']);
	if (id === undefined) return;
	const seen = await tab.db.entries.get(id);
	const done = await withdrawEntry(tab.store, id, `Ghi nhầm ${scene.token}`);
	if (!done.ok || !seen) return;
	remember(scene, id, scene.token, 'withdrew');
	scene.saw(done.value.changeId, { ...seen });
}

/** *Gửi* */
async function send(scene: Scene, id: string): Promise<void> {
	const { tab } = scene;
	const draft = await tab.db.drafts.get(id);
	const parked = (await tab.db.outbox.where('[collection+id]').equals(['entries', id]).toArray()).filter(
		({ status }) => status === 'refused' || status === 'conflict'
	);
	const sent = await submitDraft(tab.store, id);
	scene.world.count(sent.ok ? 'sent' : `not sent: ${sent.error.code}`);
	if (!sent.ok || !draft) return;
	// The mended words stand in place of what was refused: what the person wrote over is given up.
	const still = new Set(tokensIn([draft.form, sent.value.fields]));
	for (const token of tokensIn(parked.map(({ fields }) => fields))) {
		if (!still.has(token)) scene.world.told.giveUp(id, token);
	}
	if (draft.origin.kind !== 'new') scene.saw(sent.value.changeId, { ...draft.origin.was });
}

async function photograph(scene: Scene, draft: string, words: Words): Promise<void> {
	const { world, tab, chance } = scene;
	const bytes = Uint8Array.from({ length: 1_500 + chance.below(3_000) }, () => chance.below(256));
	bytes.set(JPEG_HEAD, 0);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const id = world.newId();
	const file = { id, type: 'image/jpeg', bytes: bytes.buffer, size: bytes.length, sha256 };
	const named = { kind: 'photo' as const, name: 'anh.jpg', caption: '', takenAt: '' };
	const thumb = bytes.slice(0, 64).buffer;
	const kept = await addDraftFile(tab.db, draft, { ...file, ...named, thumb }, tab.store.now());
	if (kept) world.told.photos.push({ id, sha256, words });
}

function remember(scene: Scene, record: string, token: string, act: string): Words {
	const { world, phone, tab } = scene;
	const who = { account: tab.account.actor.account, phone: phone.name, life: phone.life };
	return world.told.saved({ token, record, act, ...who });
}

/** Words in a draft that were never sent are gone when their writer writes others in their place. */
function replaced(scene: Scene, draft: Draft, old: readonly string[]): void {
	const sentBefore = draft.origin.kind === 'entry' ? tokensIn(draft.origin.was) : [];
	for (const token of old) if (!sentBefore.includes(token)) scene.world.told.giveUp(draft.id, token);
}

async function ownEntry({ tab, chance }: Scene, states: readonly string[]): Promise<string | undefined> {
	const { account, person } = tab.account.actor;
	const mine = await tab.db.entries
		.filter((row) => states.includes(row.state) && (row.reporter === account || row.author === person))
		.toArray();
	return chance.one(mine.sort(byId))?.id;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
	return a.id < b.id ? -1 : 1;
}

import { runningPlan } from '../../src/lib/domain/campaigns/templates';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import { PROTOCOL, type Change } from '../../src/lib/domain/changes/protocol';
import type { Result } from '../../src/lib/domain/result';
import { actor, idOf, RULES } from '../../src/lib/domain/ward.fixture';
import type { Role } from '../../src/lib/domain/access/roles';
import { createSyncApi } from '../../src/lib/remote/syncApi';
import type { StoreContext } from '../../src/lib/store/context';
import { databaseName, LocalDatabase } from '../../src/lib/store/database';
import { addDraftFile, removeDraftFile, saveDraft, saveDraftForm } from '../../src/lib/store/drafts';
import {
	attestEntry,
	linkEntry,
	returnEntry,
	tagEntry,
	withdrawEntry
} from '../../src/lib/store/entries/decideEntry';
import { openEntryDraft } from '../../src/lib/store/entries/openEntryDraft';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { keepMine } from '../../src/lib/store/parked.fixture';
import { saveAccount, saveCampaign, savePerson, saveUnit } from '../../src/lib/store/saveRecord';
import { draftOf, NOON } from '../../src/lib/store/ward.fixture';
import { syncPass } from '../../src/lib/sync/pass';
import { photoOf } from './databases/furnish';
import { recordYearEnd } from './recordYearEnd';
import type { AccountName, TestWard } from './ward';
import { reliedOn, Revisions, type Wire, type WirePart, type WireRequest } from './wire';

type Exchange = Wire['exchanges'][number];

/** Records what phones of this build send for every act that travels, and what the server answers. */
export async function recordWire(ward: TestWard): Promise<Wire> {
	const revisions = await Revisions.of(ward);
	const exchanges: Exchange[] = [];
	let ids = 0;
	let phones = 0;
	let clock = NOON;
	const newId = () => `r${(ids += 1).toString(36).padStart(14, '0')}`;

	const phone = (name: AccountName, ...roles: readonly Role[]) => {
		phones += 1;
		const device = idOf(`d${phones}${name}`);
		const db = new LocalDatabase(`${databaseName(ward.serverId, idOf(`a${name}`))}.wire${phones}`);
		const who = { ...actor(name, ...roles), person: ['admin', 'standing'].includes(name) ? '' : idOf(name) };
		const store: StoreContext = {
			db,
			actor: who,
			now: () => clock,
			correctedNow: () => clock,
			newId,
			changed: () => undefined
		};
		const recording: typeof fetch = async (input, init) => {
			const request = await written(ward, revisions, name, clock, String(input), init ?? {});
			const response = await fetch(input, init);
			const text = await response.text();
			const body = JSON.parse(text) as Record<string, unknown>;
			if (Array.isArray(body.outcomes)) revisions.learn(body.outcomes as Outcome[]);
			revisions.learnPlace(exchanges.length, body);
			exchanges.push({ request, answer: reliedOn(response.status, body) });
			return new Response(text, { status: response.status });
		};
		const pass = async () => {
			const result = await syncPass({
				db,
				api: createSyncApi(
					{
						base: ward.server.url,
						token: () => ward.phones[name].token,
						device: () => device,
						headers: () => ({ 'X-Sample-Now': clock }),
						fetch: recording
					},
					newId
				),
				expected: { server: ward.serverId, account: idOf(`a${name}`) },
				now: () => Date.parse(clock),
				renewed: () => Promise.resolve(),
				mayCarryFiles: () => Promise.resolve(true),
				pause: () => Promise.resolve(),
				progress: () => undefined
			});
			if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
		};
		return { db, store, pass };
	};
	const admin = phone('admin', 'admin');
	const office = phone('standing', 'standing');
	const lan = phone('lan', 'reporter');
	const otherLan = phone('lan', 'reporter');
	const head = phone('deskhead', 'reporter', 'unitHead');
	for (const { pass } of [admin, office, lan, head]) await pass();

	// Administration: everything that is made and changed there.
	const from = '2023-01-01';
	await sure(
		saveUnit(admin.store, idOf('kp9'), { name: 'Khu phố 9', kind: 'neighbourhood', parent: idOf('ward') })
	);
	await sure(
		savePerson(admin.store, idOf('nga'), {
			name: 'Đỗ Thị Nga',
			position: 'Trưởng khu phố 9',
			category: 'neighbourhoodHead',
			terms: [{ unit: idOf('kp9'), from, to: '' }]
		})
	);
	await admin.pass();
	await sure(saveUnit(admin.store, idOf('kp9'), { heads: [{ person: idOf('nga'), from, to: '' }] }));
	await sure(saveAccount(admin.store, idOf('atypist'), { person: idOf('nga'), roles: ['reporter'] }));
	await admin.pass();

	// The standing body: a campaign drafted, adjusted, issued.
	const campaign = idOf('campaigntwo');
	const rules = runningPlan(2023, '2023-03-01', '2023-11-30');
	await sure(
		saveCampaign(office.store, campaign, { title: 'Phong trào thứ hai', template: 'plan2023', rules: RULES })
	);
	await sure(saveCampaign(office.store, campaign, { rules }));
	await sure(saveCampaign(office.store, campaign, { state: 'issued' }));
	await office.pass();

	// A neighbour's deed with two photos, one of them taken out again while mending; sent, returned, sent again, attested.
	const log = async (word: string, form = {}, photos: readonly string[] = []) => {
		await saveDraft(lan.db, draftOf(word, form));
		for (const photo of photos) await addDraftFile(lan.db, idOf(word), photoOf(photo), NOON);
		await sure(submitDraft(lan.store, idOf(word)));
	};
	await log('deed', { title: 'Giúp 12 hộ nộp hồ sơ qua mạng', story: 'Đến từng nhà.' }, [
		'photoone',
		'phototwo'
	]);
	await log('named', { subjectKind: 'name', subject: '', subjectName: 'Bà Tư bán nước' });
	await log('ghinham', { title: 'Ghi nhầm người' });
	await lan.pass();
	await sure(withdrawEntry(lan.store, idOf('ghinham'), 'Ghi nhầm người, xin rút lại'));
	await lan.pass();
	await head.pass();
	await sure(returnEntry(head.store, idOf('deed'), 'Đề nghị ghi rõ kết quả cụ thể: bao nhiêu hộ.'));
	await head.pass();
	await lan.pass();
	await sure(openEntryDraft(lan.store, idOf('deed')));
	await removeDraftFile(lan.db, idOf('deed'), idOf('phototwo'), NOON);
	await saveDraftForm(
		lan.db,
		idOf('deed'),
		draftOf('deed', { title: 'Giúp 12 hộ, cả 12 đã nộp' }).form,
		NOON
	);
	await sure(submitDraft(lan.store, idOf('deed')));
	await lan.pass();
	await head.pass();
	const [area] = RULES.areas;
	await sure(attestEntry(head.store, idOf('deed'), { area: area?.code ?? '' }));
	await head.pass();
	await office.pass();
	await sure(linkEntry(office.store, idOf('named'), idOf('hoa')));
	await sure(tagEntry(office.store, idOf('deed'), { criteria: [] }));
	await office.pass();

	// Two phones of one person over the same words: a conflict, answered with the own version.
	await log('clash', { title: 'Lời đầu' });
	await lan.pass();
	await otherLan.pass();
	for (const [one, title] of [
		[lan, 'Lời của máy thứ nhất'],
		[otherLan, 'Lời của máy thứ hai']
	] as const) {
		await openEntryDraft(one.store, idOf('clash'));
		await saveDraftForm(one.db, idOf('clash'), draftOf('clash', { title }).form, NOON);
		await submitDraft(one.store, idOf('clash'));
	}
	await lan.pass();
	await otherLan.pass();
	const parked = await otherLan.db.outbox.where('status').equals('conflict').first();
	if (parked) await sure(keepMine(otherLan.store, parked.changeId));
	await otherLan.pass();

	// What only the server can refuse: the head attests what its author has withdrawn meanwhile.
	await log('toolate', { title: 'Rút lại trước khi được xác nhận' });
	await lan.pass();
	await head.pass();
	await sure(withdrawEntry(lan.store, idOf('toolate'), 'Ghi trùng với một mục khác'));
	await lan.pass();
	await sure(attestEntry(head.store, idOf('toolate')));
	await head.pass();

	await recordYearEnd({
		...{ admin, office, lan, head, sure },
		scorer: () => phone('minh', 'reporter', 'initiativeMember'),
		at: (moment) => {
			clock = moment;
		}
	});
	return { protocol: PROTOCOL, exchanges };
}

async function written(
	ward: TestWard,
	revisions: Revisions,
	account: AccountName,
	now: string,
	url: string,
	init: RequestInit
): Promise<WireRequest> {
	const { Authorization: _session, ...headers } = init.headers as Record<string, string>;
	const own = url.slice(ward.server.url.length).replaceAll(ward.serverId, '$server');
	const path = revisions.meaningOfPath(own);
	const request = { account, now, method: init.method ?? 'GET', path, headers };
	if (typeof init.body === 'string') return { ...request, body: meant(ward, revisions, init.body) };
	if (!(init.body instanceof FormData)) return request;
	const parts: WirePart[] = [];
	for (const [name, value] of init.body) {
		if (typeof value === 'string') {
			parts.push({ name, json: meant(ward, revisions, value) });
		} else {
			const bytes = Buffer.from(await value.arrayBuffer()).toString('base64');
			parts.push({ name, bytes, type: value.type });
		}
	}
	return { ...request, parts };
}

function meant(ward: TestWard, revisions: Revisions, text: string): unknown {
	const body = JSON.parse(text) as { server: string; changes: readonly Change[] };
	const changes = body.changes.map((change) => ({ ...change, baseRev: revisions.meaningOf(change) }));
	return { ...body, server: body.server === ward.serverId ? '$server' : body.server, changes };
}

async function sure(wish: Promise<Result<unknown>>): Promise<void> {
	const result = await wish;
	if (!result.ok) throw new Error(JSON.stringify(result.error));
}

import { expect, test, type Page, type Route } from './support/test';
import { ENTRY_LIMITS } from '../../src/lib/domain/entries/limits';
import { PASSWORD } from '../support/seedAccounts';
import { randomFrom } from '../sync/support/faults';
import { allSent, chooseLan, Handset, signIn, worksOffline } from './support/browser';
import { drawPhoto } from './support/drawPhoto.mjs';
import { rowsIn } from './support/inDatabase';
import { startStreetWard, type StreetWard } from './support/ward';

/*
 * The core story of a real browser whose process is killed again and again: typing, a photo being reduced, a photo
 * seen, sending, uploading, receiving, and a second person who attests on the same phone. After every kill: at most the
 * last second of typing is gone, every photo that was seen is there, nothing is asked that need not be. In the end the
 * server has every entry once, with every photo. `KILL_SEED=… npx playwright test tests/e2e/kills.spec.ts` replays.
 */

const SEED = Number(process.env.KILL_SEED ?? 20_231_219);
const KILLS = process.env.LONG ? 500 : 20;
/** At which step of the story the battery ends, in turn; the moment within it is drawn. */
const STEPS = ['typing', 'reducing', 'seen', 'sending', 'uploading', 'attesting', 'receiving'] as const;
type Step = (typeof STEPS)[number];
/** ms within which the kill falls after its step began */
const WITHIN: Readonly<Record<Step, number>> = {
	typing: 2_500,
	reducing: 400,
	seen: 300,
	sending: 120,
	uploading: 700,
	attesting: 6_500,
	receiving: 400
};

/** Room for the words of one more step below what the rules take. */
const LONGEST_TITLE = ENTRY_LIMITS.title - 50;

/** What the person has seen of the sheet that is being written. */
interface Sheet {
	title: string;
	/** what stood in the field, and when */
	typed: { readonly at: number; readonly text: string }[];
	/** pictures that were seen */
	photos: number;
	/** the button was pressed; what came of it was not seen yet */
	pressed: boolean;
}

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

test('a browser killed again and again loses nothing that was seen, and sends everything once', async () => {
	test.setTimeout(KILLS * 20_000 + 120_000);
	const random = randomFrom(SEED);
	const phone = new Handset();
	const story = new Story(random);
	try {
		await story.prepare(await phone.start());
		await phone.close();
		for (let kill = 0; kill < KILLS; kill += 1) {
			const step = STEPS[kill % STEPS.length] ?? 'typing';
			const after = Math.floor(random() * WITHIN[step]);
			const name = `seed ${SEED}, kill ${kill}: ${after} ms into ${step}`;
			await test.step(name, async () => {
				const page = await phone.start();
				try {
					await story.comeBack(page);
					await story.until(page, step);
				} catch (error) {
					throw new Error(name, { cause: error });
				}
				await story.watch(page, after);
				await phone.kill();
			});
		}
		const page = await phone.start();
		await story.end(page).catch((error: unknown) => {
			throw new Error(`seed ${SEED}, the end`, { cause: error });
		});
	} finally {
		await phone.dispose();
	}
});

const what = (page: Page) => page.getByLabel('Việc gì đã làm?');
const thumbs = (page: Page) => page.getByRole('list', { name: 'Ảnh đã thêm' }).locator('img');
const drafts = (page: Page) => page.locator('a[href^="/ghi?nhap="]');
const press = (page: Page) => page.getByRole('button', { name: 'Gửi', exact: true });
const queued = (page: Page) =>
	page.getByRole('heading', { name: /Đã xếp hàng gửi|Máy chủ đã nhận/, level: 2 });

/** One phone and what its two people know of it. */
class Story {
	#photo: Buffer = Buffer.alloc(0);
	#number = 0;
	#sheet: Sheet | undefined;
	#died = 0;
	#who: 'kp1' | 'khoi1' = 'kp1';
	/** entries of which the person saw that they are queued: title and number of photos */
	readonly #sent = new Map<string, number>();
	/** titles whose card was seen to have gone */
	readonly #attested = new Set<string>();
	#watching: (page: Page) => Promise<void> = () => Promise.resolve();
	#delay: 'none' | 'before' | 'after' = 'none';

	constructor(private readonly random: () => number) {}

	/** Both people sign in once, so that the phone knows them without a network. */
	async prepare(page: Page): Promise<void> {
		await signIn(page, ward.server.url, 'khoi1');
		await allSent(page);
		await this.#leave(page);
		await signIn(page, ward.server.url, 'kp1');
		await allSent(page);
		await worksOffline(page);
		this.#photo = await drawPhoto(page, { width: 2400, height: 1800 });
	}

	/** After a kill: what has to be there is there, and nothing is asked for that need not be. */
	async comeBack(page: Page): Promise<void> {
		await page.context().route('**/api/sync/files', (route) => this.#slowly(route));
		await page.context().route('**/api/sync/pull*', (route) => this.#slowly(route));
		this.#delay = 'none';
		await page.goto(`${ward.server.url}/`);
		await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		if (this.#who === 'khoi1') await this.#switchTo(page, 'kp1');
		await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
		await this.#judgeSheet(page);
	}

	/** Goes on with the story until a step begins. */
	async until(page: Page, step: Step): Promise<void> {
		this.#watching = () => Promise.resolve();
		if (step === 'receiving') return this.#receive(page);
		if (step === 'attesting') return this.#attest(page);
		const sheet = await this.#open(page);
		if (step === 'typing') {
			this.#watching = (page) => this.#type(page, sheet);
			return;
		}
		await this.#type(page, sheet, 5);
		const photos = await thumbs(page).count();
		await this.#pickPhoto(page);
		this.#watching = (page) => this.#lookAtPhotos(page, sheet);
		if (step === 'reducing') return;
		await expect.poll(() => thumbs(page).count(), { timeout: 20_000 }).toBeGreaterThan(photos);
		sheet.photos = await thumbs(page).count();
		if (step === 'seen') return;
		await this.#chooseSubject(page);
		this.#delay = step === 'uploading' ? (this.random() < 0.5 ? 'before' : 'after') : 'none';
		const files = page.waitForRequest('**/api/sync/files');
		files.catch(() => undefined);
		sheet.pressed = true;
		await press(page).click();
		this.#watching = (page) => this.#seeQueued(page, sheet);
		if (step === 'sending') return;
		await this.#seeQueued(page, sheet);
		await files;
	}

	/** Looks at the screen until the battery ends. */
	async watch(page: Page, ms: number): Promise<void> {
		const until = Date.now() + ms;
		while (Date.now() < until) {
			await this.#watching(page);
			await page.waitForTimeout(10);
		}
		this.#died = Date.now();
	}

	/** The network stays, everything goes, and the server is asked what it has. */
	async end(page: Page): Promise<void> {
		await this.comeBack(page);
		await allSent(page);
		await this.#switchTo(page, 'khoi1');
		await allSent(page);
		const { records } = await (await ward.phone('thuongtruc')).pullAll();
		const entries = records.filter(({ collection }) => collection === 'entries');
		const files = records
			.filter(({ collection }) => collection === 'attachments')
			.map(({ record }) => record);
		const titles = entries.map(({ record }) => String(record.title)).sort();
		expect(titles, 'each entry once, and no other').toEqual([...this.#sent.keys()].sort());
		for (const { record } of entries) {
			const named = record.attachments as readonly { readonly id: string; readonly sha256: string }[];
			const title = String(record.title);
			expect(named.length, `photos of “${title}”`).toBeGreaterThanOrEqual(this.#sent.get(title) ?? 0);
			const arrived = files.filter((file) => file.record === record.id);
			expect(arrived.map(({ id, sha256 }) => `${String(id)} ${String(sha256)}`).sort()).toEqual(
				named.map(({ id, sha256 }) => `${id} ${sha256}`).sort()
			);
			if (this.#attested.has(title)) expect(record.state, title).toBe('attested');
		}
		expect(this.#sent.size).toBeGreaterThan(0);
	}

	/** What became of the sheet on which the browser was killed. */
	async #judgeSheet(page: Page): Promise<void> {
		const sheet = this.#sheet;
		if (!sheet) {
			expect(await rowsIn(page, 'drafts'), 'nothing is left to be asked about').toEqual([]);
			return;
		}
		const safe = sheet.typed.filter(({ at }) => at < this.#died - 1000).at(-1)?.text ?? '';
		const mustBeThere = safe !== '' || sheet.photos > 0;
		const left = (await rowsIn(page, 'drafts')).length;
		if (left === 0) {
			expect(mustBeThere && !sheet.pressed, `the draft “${safe}” is gone`).toBe(false);
			// Pressed, and killed before it was seen: then it is an entry, or it would still be a draft.
			if (sheet.pressed) this.#sent.set(sheet.title, sheet.photos);
			this.#sheet = undefined;
			return;
		}
		expect(left, 'one sheet was written').toBe(1);
		await expect(drafts(page)).toHaveCount(1);
		await drafts(page).click();
		await expect(what(page)).toBeVisible();
		if (safe !== '') await expect(what(page)).not.toHaveValue('');
		const kept = await what(page).inputValue();
		expect(kept.startsWith(safe), `“${safe}” was typed a second before, “${kept}” came back`).toBe(true);
		await expect.poll(() => thumbs(page).count()).toBeGreaterThanOrEqual(sheet.photos);
		// From here on the story goes on with what came back.
		sheet.typed = [{ at: Date.now(), text: kept }];
		sheet.title = kept.trim();
		sheet.pressed = false;
	}

	/** The sheet that is open, or a clean one; nobody is asked about others. */
	async #open(page: Page): Promise<Sheet> {
		if (this.#sheet && (await what(page).count()) > 0) return this.#sheet;
		await page.goto(`${ward.server.url}/ghi`);
		await expect(what(page)).toBeFocused();
		await expect(what(page)).toHaveValue('');
		this.#number += 1;
		this.#sheet = { title: '', typed: [], photos: 0, pressed: false };
		return this.#sheet;
	}

	async #type(page: Page, sheet: Sheet, words = 1): Promise<void> {
		await what(page).focus();
		await what(page).press('Control+End');
		for (let n = 0; n < words; n += 1) {
			// A title that is too long is not sent, and the person would have to shorten it.
			if (sheet.title.length > LONGEST_TITLE) return;
			const word = `v${this.#number}.${Math.floor(this.random() * 1e6)} `;
			await page.keyboard.insertText(word);
			const text = await what(page).inputValue();
			sheet.title = text.trim();
			sheet.typed.push({ at: Date.now(), text });
		}
	}

	async #pickPhoto(page: Page): Promise<void> {
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Chọn ảnh, tệp' }).click();
		const file = { name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: this.#photo };
		await (await chooser).setFiles([file]);
	}

	async #lookAtPhotos(page: Page, sheet: Sheet): Promise<void> {
		sheet.photos = Math.max(sheet.photos, await thumbs(page).count());
	}

	async #chooseSubject(page: Page): Promise<void> {
		const chosen = page.getByText('Nguyễn Thị Lan', { exact: false });
		if ((await page.getByRole('button', { name: 'Tìm người, đơn vị khác' }).count()) === 0) {
			await expect(chosen.first()).toBeVisible();
			return;
		}
		await page.getByRole('button', { name: 'Tìm người, đơn vị khác' }).click();
		await page.getByLabel('Gõ tên, không cần dấu').fill('lan');
		await chooseLan(page);
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}

	async #seeQueued(page: Page, sheet: Sheet): Promise<void> {
		if (this.#sheet !== sheet) return;
		await expect(queued(page)).toBeVisible({ timeout: 20_000 });
		this.#sent.set(sheet.title, sheet.photos);
		this.#sheet = undefined;
	}

	/** Another person's words come down while the first one's go up. */
	async #receive(page: Page): Promise<void> {
		this.#delay = this.random() < 0.5 ? 'before' : 'after';
		const pull = page.waitForRequest('**/api/sync/pull*');
		pull.catch(() => undefined);
		await page.goto(`${ward.server.url}/so`);
		await pull;
	}

	/** The head of the unit takes the phone, with a password of their own, and confirms the first entry. */
	async #attest(page: Page): Promise<void> {
		await this.#switchTo(page, 'khoi1');
		await page.goto(`${ward.server.url}/xac-nhan`);
		const cards = page.getByRole('article').filter({ hasText: /v\d+\./ });
		await expect(cards.first()).toBeVisible({ timeout: 20_000 });
		const title = (await cards.first().getByRole('heading').first().textContent())?.trim() ?? '';
		expect(this.#attested.has(title), `“${title}” was said to be attested`).toBe(false);
		// By its own words: what arrives meanwhile moves the cards.
		const card = page.getByRole('article', { name: title, exact: true });
		await card.getByRole('button', { name: 'Xác nhận', exact: true }).click();
		const line = page.getByRole('group', { name: title, exact: true });
		const undo = line.getByRole('button', { name: 'Hoàn tác' });
		await expect(undo).toBeVisible();
		this.#watching = async () => {
			// The chance to take it back has gone: it was said to be done.
			if ((await line.count()) > 0 && (await undo.count()) === 0) this.#attested.add(title);
		};
	}

	async #switchTo(page: Page, who: 'kp1' | 'khoi1'): Promise<void> {
		await this.#leave(page);
		const name = who === 'kp1' ? 'Trần Văn Bảy' : 'Lê Văn Hùng';
		await page.getByRole('button', { name: new RegExp(name) }).click();
		await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
		await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible({ timeout: 20_000 });
		this.#who = who;
		await page.goto(`${ward.server.url}/`);
	}

	async #leave(page: Page): Promise<void> {
		await page.goto(`${ward.server.url}/may`);
		await page.getByRole('button', { name: 'Đổi người dùng' }).click();
		await expect(page.getByRole('heading', { name: 'Ai đang dùng máy này?' })).toBeVisible();
	}

	/** A bad line: the request hangs on its way up, or the answer on its way down. */
	async #slowly(route: Route): Promise<void> {
		try {
			const wait = this.#delay === 'none' ? 0 : 300 + this.random() * 500;
			if (this.#delay === 'before') await new Promise((resolve) => setTimeout(resolve, wait));
			if (this.#delay !== 'after') return await route.continue();
			const response = await route.fetch();
			await new Promise((resolve) => setTimeout(resolve, wait));
			await route.fulfill({ response });
		} catch {
			// The browser was killed under it.
		}
	}
}

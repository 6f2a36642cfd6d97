import type { Browser, Locator, Page } from '@playwright/test';
import type { Change } from '../../../src/lib/domain/changes/protocol';
import { idOf } from '../../../src/lib/domain/ward.fixture';
import { made } from '../../support/ward';
import { allSent, signIn, VIEWPORT, worksOffline } from './browser';
import { applied, PEOPLE, type StreetWard, type Username } from './ward';

type Fields = Readonly<Record<string, unknown>>;

const TITLE = 'Nhắn tin báo giấy tờ còn thiếu';

/** Everything that has to be written before an initiative can be filed, but its authors. */
export const WRITTEN = {
	kind: 'operational',
	area: 'digital',
	before: 'Người dân phải đi lại hai lần vì thiếu giấy tờ.',
	solution: '1. Đặt hẹn.\n2. Tối hôm trước máy nhắn giấy tờ cần mang.',
	novelty: 'Trước đây phường chỉ niêm yết ở bảng tin.',
	practicality: 'Dùng điện thoại sẵn có, đã làm sáu tháng.',
	effect: 'Bớt một lần đi lại cho mỗi hồ sơ.',
	replicability: 'Phường nào có lịch hẹn cũng làm được.',
	firstAppliedOn: '2026-01-05'
} as const;

export const share = (name: keyof typeof PEOPLE, percent: number) => ({
	person: idOf(name),
	name: PEOPLE[name].name,
	share: percent
});

/** A draft of Lan's, as a phone of hers sends it. @returns its id */
export async function draftOf(ward: StreetWard, fields: Fields = {}): Promise<string> {
	const id = idOf(Math.random().toString(36).slice(2, 14));
	await applied(await ward.phone('motcua1'), [ideaOf(ward, id, fields)]);
	return id;
}

function ideaOf(ward: StreetWard, id: string, fields: Fields): Change {
	return made('initiatives', id, {
		campaign: ward.campaign,
		rulesVersion: 1,
		state: 'draft',
		title: TITLE,
		authors: [share('lan', 100)],
		...fields
	});
}

/** What the server has of an initiative. */
export async function ideaAt(ward: StreetWard, id: string): Promise<Fields | undefined> {
	const { records } = await (await ward.phone('motcua1')).pullAll();
	return records.find(({ collection, record }) => collection === 'initiatives' && record.id === id)?.record;
}

/** A browser of its own, with everything on it that a start without network needs. */
export async function phoneOf(browser: Browser, ward: StreetWard, name: Username): Promise<Page> {
	const context = await browser.newContext({
		viewport: VIEWPORT,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh'
	});
	const page = await context.newPage();
	await signIn(page, ward.server.url, name);
	await allSent(page);
	await worksOffline(page);
	return page;
}

export const heading = (page: Page, name: string): Locator =>
	page.getByRole('heading', { level: 1, name, exact: true });

export const nextSection = (page: Page): Locator => page.getByRole('button', { name: /^Mục sau:/ });

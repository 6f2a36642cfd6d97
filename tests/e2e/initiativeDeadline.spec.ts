import { expect, test } from './support/test';
import { runningPlan } from '../../src/lib/domain/campaigns/templates';
import { addDays } from '../../src/lib/domain/time';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { made } from '../support/ward';
import { audit } from './support/audit';
import { allSent, signIn } from './support/browser';
import { pageAt } from './support/emptyWard';
import { draftOf, ideaAt, WRITTEN } from './support/ideas';
import { applied, startStreetWard, type StreetWard } from './support/ward';

test.setTimeout(240_000);

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard({ sample: true });
});
test.afterAll(() => ward.server.stop());

const noonOf = (day: string) => `${day}T05:00:00.000Z`;

test('the deadline is said when it is near; after it nothing is filed, and the draft goes on in another campaign', async ({
	browser
}) => {
	// the running plan of the ward ends in 60 days, initiatives are filed until 19 days before
	const filed = addDays(ward.today, 41);
	const id = await draftOf(ward, { ...WRITTEN, title: 'Sổ tay thủ tục bỏ túi' });
	const before = await pageAt(browser, noonOf(addDays(filed, -3)));
	await signIn(before, ward.server.url, 'motcua1');
	await expect(before.getByRole('link', { name: /Hạn nộp sáng kiến: còn 3 ngày/ })).toBeVisible();
	await audit(before);
	await before.getByRole('link', { name: /Sổ tay thủ tục bỏ túi/ }).click();
	await expect(before.getByText('còn 3 ngày')).toBeVisible();
	await expect(before.getByRole('button', { name: 'Nộp sáng kiến' })).toBeEnabled();
	await before.context().close();

	const page = await pageAt(browser, noonOf(addDays(filed, 2)));
	await signIn(page, ward.server.url, 'motcua1');
	await expect(page.getByRole('link', { name: /Hạn nộp sáng kiến/ })).toHaveCount(0);
	await page.getByRole('link', { name: /Sổ tay thủ tục bỏ túi/ }).click();
	await expect(page.getByText('Đã hết hạn nộp sáng kiến của phong trào này.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nộp sáng kiến' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Chuyển sang/ })).toHaveCount(0);
	await audit(page);

	const year = Number(ward.today.slice(0, 4));
	const next = idOf('nextcampaign');
	const rules = runningPlan(year, addDays(ward.today, -10), addDays(ward.today, 300));
	await applied(await ward.phone('thuongtruc'), [
		made('campaigns', next, { title: 'Thi đua năm sau', template: 'plan2023', rules }),
		made('campaigns', next, { state: 'issued' })
	]);
	await page.reload();
	await page.getByRole('button', { name: 'Chuyển sang “Thi đua năm sau”' }).click({ timeout: 20_000 });
	await expect(page.getByText('Nộp cho: Thi đua năm sau')).toBeVisible();
	await page.getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await expect(page.getByText('Hội đồng sáng kiến đọc được.')).toBeVisible();
	await allSent(page);
	await expect.poll(() => ideaAt(ward, id)).toMatchObject({ campaign: next, state: 'filed', late: false });
});

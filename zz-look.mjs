// usage: node zz-look.mjs BASE user path name [w h] [dark] [en] [big]
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/lib/browser.mjs';
const [base, user, list, prefix, w = '360', h = '740', ...flags] = process.argv.slice(2);
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, executablePath: findBrowser() });
const ctx = await browser.newContext({ viewport: { width: +w, height: +h }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', colorScheme: flags.includes('dark') ? 'dark' : 'light' });
const page = await ctx.newPage();
const errors = []; page.on('pageerror', (e) => errors.push(e.message)); page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
await page.goto(base);
await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(user);
await page.getByLabel('Mật khẩu', { exact: true }).fill('tienthanh2023');
await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
await page.getByRole('navigation', { name: 'Các mục chính' }).waitFor();
await page.getByRole('link', { name: /Tình trạng gửi: đã gửi hết/ }).waitFor({ timeout: 60000 });
let n = 0;
for (const path of list.split(',')) {
  await page.goto(base + path); await page.waitForTimeout(1500);
  if (flags.includes('big')) { await page.evaluate(() => (document.documentElement.style.fontSize = '225%')); await page.waitForTimeout(200); }
  await page.screenshot({ path: `/tmp/shots/${prefix}-${++n}.png`, fullPage: !flags.includes('fold') });
  console.log(n, path, await page.title(), page.url());
}
console.log(errors);
await browser.close();

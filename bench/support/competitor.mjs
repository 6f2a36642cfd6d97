import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A competitor's code for a page, as one script.
 * @param {string} name file of this folder, without its ending
 */
export async function competitorScript(name) {
	const { outputFiles } = await build({
		entryPoints: [`${ROOT}bench/support/${name}.ts`],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'chrome109',
		minify: true,
		define: { 'process.env.NODE_ENV': '"production"' },
		alias: { $lib: `${ROOT}src/lib`, dexie: `${ROOT}node_modules/dexie/dist/modern/dexie.mjs` },
		nodePaths: [`${ROOT}bench/peers/node_modules`]
	});
	return outputFiles[0]?.text ?? '';
}

/**
 * A fresh page at the competitor's own origin, on which its phone is ready to send.
 * @param {import('@playwright/test').BrowserContext} browser with `bypassCSP`
 * @param {{ url: string, scripts: readonly string[], args: readonly unknown[] }} what `args` of its `openPhone`
 */
export async function openCompetitor(browser, { url, scripts, args }) {
	const page = await browser.newPage();
	await page.goto(url);
	for (const content of scripts) await page.addScriptTag({ content });
	await page.evaluate(async (given) => {
		const { openPhone } = /** @type {any} */ (globalThis);
		Object.assign(globalThis, { phone: await openPhone(...given) });
	}, args);
	/** @param {'requests' | 'push' | 'pushWhatever' | 'arrived' | 'destroy'} name @param {number} [given] */
	const call = (name, given) =>
		page.evaluate(
			([name, given]) => /** @type {any} */ (globalThis).phone[name](given),
			/** @type {const} */ ([name, given])
		);
	return {
		requests: () => call('requests'),
		push: () => call('push'),
		/** @param {number} wait */
		pushWhatever: (wait) => call('pushWhatever', wait),
		arrived: () => call('arrived'),
		async close() {
			await call('destroy');
			await page.close();
		}
	};
}

import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';

/**
 * Fills the service worker's list with everything of the finished build: the shell, every hashed file (web
 * workers, too, which SvelteKit's own list leaves out), icons and the manifest.
 * @param {string} build folder
 */
export async function injectServiceWorker(build = `${ROOT}/build`) {
	const { injectManifest } = await import('workbox-build');
	const { warnings, count } = await injectManifest({
		swSrc: `${build}/service-worker.js`,
		swDest: `${build}/service-worker.js`,
		globDirectory: build,
		globPatterns: ['**/*'],
		// What is asked for anew each time, and pictures that only an app store looks at.
		globIgnores: ['service-worker.js', '_app/version.json', '**/*.map', 'screenshots/**'],
		// Names with a hash need no second one.
		dontCacheBustURLsMatching: /^_app\/immutable\//,
		manifestTransforms: [
			(entries) => ({
				manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: '/' } : entry))
			})
		],
		maximumFileSizeToCacheInBytes: 5_000_000
	});
	if (warnings.length > 0 || count === 0)
		throw new Problem(`The service worker's list: ${warnings.join('; ') || 'is empty'}`);
}

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What the first screen of the quick log stands on; each brings along what it imports. */
const START =
	/node_modules\/@sveltejs\/kit\/src\/runtime\/client\/|src\/routes\/(\+layout|\(app\)\/\+layout|\(app\)\/ghi\/\+page)[.](svelte|ts)/;

export default defineConfig({
	plugins: [sveltekit()],
	// Its own entry is the old-browser build, wrapped: 2 kB more before the first letter can be typed.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	build: {
		target: ['chrome109', 'safari16.4'],
		rolldownOptions: {
			output: {
				// What every screen needs comes as one file: 8 kB less and half the requests before the first word
				// can be typed, because small files compress badly.
				codeSplitting: { groups: [{ name: 'start', test: START }] }
			}
		}
	},
	worker: { format: 'es' },
	test: {
		// `npm test` runs the unit tests once more in UTC.
		env: { TZ: process.env.TZ ?? 'Asia/Ho_Chi_Minh' },
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], environment: 'node' }
			},
			{
				extends: true,
				test: { name: 'scenarios', include: ['tests/scenarios/**/*.test.ts'], environment: 'node' }
			},
			{
				extends: true,
				test: {
					name: 'server',
					include: ['tests/server/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					// Vitest runs projects with different numbers of workers one after the other.
					sequence: { groupOrder: 1 }
				}
			},
			{
				extends: true,
				test: {
					name: 'sync',
					include: ['tests/sync/**/*.test.ts'],
					// before Dexie is loaded: it looks for IndexedDB once
					setupFiles: ['fake-indexeddb/auto'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});

import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { isolatedHandlers } from './scripts/lint/isolatedHandlers.mjs';
import svelteConfig from './svelte.config.js';

/**
 * The layers of docs (shared/architecture.md §1): which other layers each may import, which packages, and which
 * layers for their types alone. What is not named here is forbidden.
 * @type {Readonly<Record<string, { may?: readonly string[], types?: readonly string[], packages?: readonly string[] }>>}
 */
const LAYERS = {
	domain: { packages: ['zod/mini'] },
	i18n: { types: ['domain'] },
	store: { may: ['domain'], packages: ['dexie'] },
	remote: { may: ['domain'], packages: ['pocketbase', 'zod/mini'] },
	sync: { may: ['domain', 'store', 'remote'], packages: ['dexie'] },
	documents: { may: ['domain', 'i18n'], packages: ['docx', 'fflate', 'write-excel-file/universal'] },
	ui: { may: ['i18n'], packages: ['virtua/svelte'] },
	features: {
		may: [
			'domain',
			'store',
			'sync/status',
			'documents',
			'ui',
			'i18n',
			'app/context',
			'app/live',
			'app/entryRows',
			'features'
		]
	},
	app: {
		may: ['domain', 'store', 'remote', 'sync', 'documents', 'i18n'],
		packages: ['dexie', 'workbox-window', 'pocketbase']
	}
};
const NAMES = Object.keys(LAYERS);

/** @param {string} folder @param {readonly string[]} may @param {readonly string[]} types @param {readonly string[]} packages */
function onlyImports(folder, may, types, packages) {
	const whole = [folder, ...may, ...types].filter((name) => !name.includes('/'));
	const parts = may.filter((name) => name.includes('/')).map((name) => name.split('/'));
	const allowed = [...parts.map(([layer, part]) => `${layer}/${part}`)].join('|');
	const forbidden = NAMES.filter((name) => !whole.includes(name)).join('|');
	// The server has a `sync` of its own beside it; only the layers below src/lib are meant.
	const below = folder === 'pb_hooks' ? '\\$lib/|(\\.\\./)+src/lib/' : '\\$lib/|(\\.\\./)+(lib/)?';
	const strangers = [
		'\\.',
		'\\$',
		'svelte$',
		'svelte/',
		'@sveltejs/kit$',
		...packages.map((name) => `${name}$`)
	].join('|');
	return {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(${below})(?!(${allowed || '-'})(\\.|/|$))(${forbidden || '-'})(/|$)`,
						message: `${folder} may import ${[...may, ...types].join(', ') || 'itself'} alone.`
					},
					...(types.length === 0
						? []
						: [
								{
									regex: `^(\\$lib/|(\\.\\./)+)(${types.join('|')})(/|$)`,
									allowTypeImports: true,
									message: 'For its types alone.'
								}
							]),
					{ regex: `^(?!${strangers})`, message: `${folder} may not know this package.` }
				]
			}
		]
	};
}

export default [
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'pb_hooks/built/',
			'coverage/',
			'playwright-report/',
			'test-results/',
			'.demo*/',
			'.papers/',
			'pb_data/',
			'.cache/'
		]
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'no-control-regex': 'error',
			'no-empty': 'error',
			'no-debugger': 'error',
			eqeqeq: 'error',
			'no-unsafe-finally': 'error',
			'no-useless-escape': 'error',
			'no-undef': 'off',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
			'max-lines': ['error', { max: 400 }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// `() => void` handlers of Svelte and `e.next()` of PocketBase are passed on as they are.
			'@typescript-eslint/no-invalid-void-type': 'off',
			'@typescript-eslint/no-extraneous-class': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			// Local sets and dates are not state; svelte-check itself judges the ignored warnings.
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-unused-svelte-ignore': 'off',
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['scripts/**', 'bench/**', 'pb_hooks/**', 'tests/support/**', 'tests/e2e/support/**'],
		rules: { 'no-console': 'off' }
	},
	...NAMES.map((name) => ({
		files: [`src/lib/${name}/**/*.{ts,js,svelte}`],
		ignores: ['**/*.test.ts', '**/*.fixture.ts'],
		rules: onlyImports(name, LAYERS[name]?.may ?? [], LAYERS[name]?.types ?? [], LAYERS[name]?.packages ?? [])
	})),
	{
		files: ['src/routes/**/*.{ts,svelte}'],
		rules: onlyImports('routes', ['app', 'features', 'ui', 'i18n'], ['domain'], [])
	},
	{
		files: ['pb_hooks/src/**/*.ts'],
		rules: {
			...onlyImports('pb_hooks', ['domain'], [], []),
			// Functions of the engine and of our own are called by name from main.pb.js.
			'@typescript-eslint/no-namespace': 'off'
		}
	},
	{
		files: ['**/*.test.ts', '**/*.fixture.ts', 'tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	{
		files: ['src/service-worker/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?!workbox-)', message: 'The service worker holds no app code.' }] }
			],
			'@typescript-eslint/triple-slash-reference': 'off'
		}
	},
	{
		files: ['pb_hooks/*.pb.js', 'pb_migrations/*.js'],
		languageOptions: { sourceType: 'script' },
		rules: {
			'@typescript-eslint/no-require-imports': 'off',
			'@typescript-eslint/triple-slash-reference': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { args: 'none' }]
		}
	},
	{
		files: ['pb_hooks/*.pb.js'],
		plugins: { hooks: { rules: { 'isolated-handlers': isolatedHandlers } } },
		rules: { 'hooks/isolated-handlers': 'error' }
	},
	{
		files: ['pb_hooks/src/pocketbase.d.ts'],
		rules: { '@typescript-eslint/no-unused-vars': 'off', 'no-var': 'off' }
	}
];

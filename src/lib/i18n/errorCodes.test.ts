import { describe, expect, test } from 'vitest';
import { INTAKE_ERRORS } from '$lib/domain/attachments/intakeErrors';
import { CAMPAIGN_ERRORS } from '$lib/domain/campaigns/errors';
import { ENTRY_PERMISSIONS } from '$lib/domain/entries/permissions';
import { INITIATIVE_PERMISSIONS } from '$lib/domain/initiatives/permissions';

type Topics = Readonly<Record<string, Readonly<Record<string, string>>>>;
const vietnamese = import.meta.glob<Topics>('./bundles/*.vi.ts', { eager: true });
const english = import.meta.glob<Topics>('./bundles/*.en.ts', { eager: true });

/** Everything below the screens that may refuse something; tests and examples invent codes of their own. */
const sources = import.meta.glob(
	[
		'../domain/**/*.ts',
		'../documents/**/*.ts',
		'../store/**/*.ts',
		'../sync/**/*.ts',
		'../remote/**/*.ts',
		'../app/**/*.ts',
		'../../../pb_hooks/src/**/*.ts',
		'!../../../pb_hooks/src/console/**',
		'!**/*.test.ts',
		'!**/*.examples.ts',
		'!**/*.fixture.ts'
	],
	{ query: '?raw', import: 'default', eager: true }
) as Readonly<Record<string, string>>;

/** A code stands in quotes, dotted: in `fail('…')`, as the message of a schema's check, in a list of codes. */
const CODE =
	/'((?:access|account|attachment|award|campaign|carry|change|conduct|conflict|council|day|draft|edit|entry|erasure|file|grade|initiative|instant|meeting|network|nomination|office|papers|password|person|profile|protocol|record|request|score|screening(?=\.criterion|\.verdict|\.source|\.state)|server|session|setup|sha256|signIn|signOut|storage|subject|text|unit)(?:\.[a-zA-Z0-9]+)+)'/g;

function codesInSource(): readonly string[] {
	const found = Object.values(sources).flatMap((source) =>
		[...source.matchAll(CODE)].map(([, code]) => code ?? '')
	);
	const acts = [
		...Object.keys(ENTRY_PERMISSIONS).map((act) => `entry.${act}`),
		...Object.keys(INITIATIVE_PERMISSIONS).map((act) => `initiative.${act}`)
	];
	const ofActs = acts.flatMap((act) => ['notAllowed', 'state', 'campaign'].map((why) => `${act}.${why}`));
	const all = [...found, ...ofActs, ...CAMPAIGN_ERRORS, ...Object.values(INTAKE_ERRORS)];
	// Said between the machines: the phone makes one of `protocol.appOlder` and `protocol.serverOlder` of it.
	return [...new Set(all)].filter((code) => code !== 'protocol.unsupported').sort();
}

const keysOf = (bundles: Readonly<Record<string, Topics>>) =>
	new Set(
		Object.values(bundles).flatMap((topics) => Object.values(topics).flatMap((topic) => Object.keys(topic)))
	);

describe('every refusal has words', () => {
	const codes = codesInSource();

	test('the search for codes finds them', () => {
		expect(codes.length).toBeGreaterThan(120);
		expect(codes).toEqual(
			expect.arrayContaining(['entry.submit.titleMissing', 'draft.gone', 'unit.parent.cycle'])
		);
	});

	test.each([
		['vi', keysOf(vietnamese)],
		['en', keysOf(english)]
	])('%s', (_language, keys) => {
		expect(codes.filter((code) => !keys.has(`error.${code}`))).toEqual([]);
	});
});

import * as coreVi from './bundles/core.vi';
import type { Language } from './language';

/**
 * `core` is loaded before the first screen, `later` right after it; the others with the screens that show them: `desk`
 * with those of the desk, `trust` with those of the log (history, erasure), `initiatives` with those of initiatives,
 * `nominations` with those of nominations and results, `papers` with the papers of a campaign, so that a phone that never
 * opens them never pays for them.
 */
export type BundleName = 'core' | 'later' | 'desk' | 'trust' | 'initiatives' | 'nominations' | 'papers';

type CoreTopics = typeof coreVi;
type LaterTopics = typeof import('./bundles/later.vi');
type DeskTopics = typeof import('./bundles/desk.vi');
type TrustTopics = typeof import('./bundles/trust.vi');
type InitiativeTopics = typeof import('./bundles/initiatives.vi');
type NominationTopics = typeof import('./bundles/nominations.vi');
type PaperTopics = typeof import('./bundles/papers.vi');
type KeysOf<Topics> = { [Topic in keyof Topics]: keyof Topics[Topic] }[keyof Topics] & string;

/** Every key there is. Vietnamese is the original, so it decides. */
export type MessageKey =
	| KeysOf<CoreTopics>
	| KeysOf<LaterTopics>
	| KeysOf<DeskTopics>
	| KeysOf<TrustTopics>
	| KeysOf<InitiativeTopics>
	| KeysOf<NominationTopics>
	| KeysOf<PaperTopics>;

/** What an English topic file must satisfy: each Vietnamese key, and `key_one` where one thing is worded differently. */
export type Translation<Original> = { readonly [Key in keyof Original]: string } & {
	readonly [Key in keyof Original as `${Key & string}_one`]?: string;
};

export type Messages = Readonly<Record<string, string>>;
type Topics = Readonly<Record<string, Messages>>;

// Separate chunks: a phone loads no more than it needs until it opens the desk. The core words of nearly everybody come
// with the app itself: fetched for themselves they held the first screen up.
const loaders: Readonly<Record<Language, Readonly<Record<BundleName, () => Promise<Topics>>>>> = {
	vi: {
		core: () => Promise.resolve(coreVi),
		later: () => import('./bundles/later.vi'),
		desk: () => import('./bundles/desk.vi'),
		trust: () => import('./bundles/trust.vi'),
		initiatives: () => import('./bundles/initiatives.vi'),
		nominations: () => import('./bundles/nominations.vi'),
		papers: () => import('./bundles/papers.vi')
	},
	en: {
		core: () => import('./bundles/core.en'),
		later: () => import('./bundles/later.en'),
		desk: () => import('./bundles/desk.en'),
		trust: () => import('./bundles/trust.en'),
		initiatives: () => import('./bundles/initiatives.en'),
		nominations: () => import('./bundles/nominations.en'),
		papers: () => import('./bundles/papers.en')
	}
};

/** All texts of a bundle in one language, its topics poured together. */
export async function fetchBundle(language: Language, bundle: BundleName): Promise<Messages> {
	return Object.assign({}, ...Object.values(await loaders[language][bundle]()));
}

import { fetchBundle, type BundleName, type MessageKey, type Messages } from './bundles';
import { savedLanguage, saveLanguage, type Language } from './language';
import { translate, type MessageParams } from './translate';

export type { MessageKey, MessageParams };

let current = $state<Language>('vi');
let messages = $state.raw<Messages>({});
const loaded = new Set<BundleName>();
let turn: Promise<void> = Promise.resolve();

/** The language on the screen. Reactive. */
export function language(): Language {
	return current;
}

/** Before the first screen: the saved language with its core texts. */
export async function startLanguage(): Promise<void> {
	await loadMessages(savedLanguage(), 'core');
}

/** Adds a bundle. In another language than the present one, the whole screen changes over at once, not word by word. */
export function loadMessages(wanted: Language, bundle: BundleName): Promise<void> {
	// One at a time: a bundle asked for before a change of language must not arrive after it.
	const load = () => addBundle(wanted, bundle);
	turn = turn.then(load, load);
	return turn;
}

/**
 * Adds a bundle in the language on the screen: the one that is there when its turn comes, so that a route that loads
 * its words while the app starts does not undo the choice of a language.
 */
export function addMessages(bundle: BundleName): Promise<void> {
	const load = () => addBundle(current, bundle);
	turn = turn.then(load, load);
	return turn;
}

async function addBundle(wanted: Language, bundle: BundleName): Promise<void> {
	if (wanted === current && loaded.has(bundle)) return;
	const names = wanted === current ? [bundle] : [...new Set([...loaded, bundle])];
	const texts = await Promise.all(names.map((name) => fetchBundle(wanted, name)));
	messages = Object.assign({}, wanted === current ? messages : undefined, ...texts);
	current = wanted;
	for (const name of names) loaded.add(name);
	if (typeof document !== 'undefined') document.documentElement.lang = wanted;
}

/** The person chose a language: load it, show it, keep the choice. */
export async function setLanguage(wanted: Language): Promise<void> {
	await loadMessages(wanted, 'core');
	saveLanguage(wanted);
}

/** The words of a key in the language on the screen. Reactive. Never keep the answer in a record. */
export function t(key: MessageKey, params?: MessageParams): string {
	return translate(messages, current, key, params);
}

/** For keys that are only known at run time, such as error codes. */
export function hasMessage(key: string): key is MessageKey {
	return key in messages;
}

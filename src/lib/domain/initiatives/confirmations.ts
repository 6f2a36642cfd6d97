import type { Actor } from '../access/actor';
import type { WardLookup } from '../changes/attempt';
import { fail, ok, type Result } from '../result';
import type { Initiative, InitiativeAuthor, ShareConfirmation } from './initiative';
import { leadsAuthors } from './relations';

/** Whether an author has agreed to the share that stands there now. */
function isConfirmed(
	{ confirmations }: Pick<Initiative, 'confirmations'>,
	author: InitiativeAuthor
): boolean {
	return confirmations.some(({ person, share }) => person === author.person && share === author.share);
}

/** Authors whose share nobody has agreed to yet, in their order: it cannot be filed or taken up without them. */
export function unconfirmedAuthors(
	initiative: Pick<Initiative, 'authors' | 'confirmations'>
): readonly InitiativeAuthor[] {
	return initiative.authors.filter((author) => !isConfirmed(initiative, author));
}

/**
 * The confirmations once the list of authors was written: the words of those who still stand in it, and the writer's
 * own. Who writes a share for themselves has agreed to it; everybody else is asked, the one whom a typist writes for
 * too. A word for another share counts no longer, and stays so that its author sees what was changed behind it.
 */
export function confirmedByWriting(
	initiative: Pick<Initiative, 'authors' | 'confirmations'>,
	writer: Pick<Actor, 'account' | 'person'>,
	at: string
): readonly ShareConfirmation[] {
	return initiative.authors.flatMap(({ person, share }) => {
		const kept = initiative.confirmations.find((one) => one.person === person);
		const isOwnNew = person === writer.person && kept?.share !== share;
		return isOwnNew ? { person, share, at, by: writer.account } : (kept ?? []);
	});
}

/**
 * Lays what the actor may say onto the record's own list. Of the list that the change carries only words that are new
 * and the actor's own count: two co-authors who confirm at the same time never undo one another.
 * @param sent the whole list as the phone had it; only `person` and `share` are read
 * @returns `initiative.confirmShare.notYours`, or `.shareChanged` when it is not the share that stands there now
 */
export function confirmedBySaying(
	initiative: Initiative,
	sent: unknown,
	actor: Actor,
	lookup: WardLookup,
	at: string
): Result<readonly ShareConfirmation[]> {
	const said = readSent(sent).filter(
		(word) => mayConfirm(initiative, actor, word.person, lookup) && !stands(initiative, word)
	);
	if (said.length === 0 && !saysOwnAgain(initiative, sent, actor)) {
		return fail('initiative.confirmShare.notYours');
	}
	const outdated = said.find(
		({ person, share }) => initiative.authors.find((author) => author.person === person)?.share !== share
	);
	if (outdated) return fail('initiative.confirmShare.shareChanged');
	const fresh = said.map(({ person, share }) => ({ person, share, at, by: actor.account }));
	const known = initiative.confirmations.filter(
		({ person }) => !fresh.some((word) => word.person === person)
	);
	// In the order of the authors, so that the list is the same whoever came first.
	const all = [...known, ...fresh];
	return ok(initiative.authors.flatMap(({ person }) => all.filter((word) => word.person === person)));
}

/** The share that an author once agreed to, where another stands by now; `null` where nothing was changed behind them. */
export function outdatedWord(
	{ authors, confirmations }: Pick<Initiative, 'authors' | 'confirmations'>,
	person: string
): ShareConfirmation | null {
	const author = authors.find((one) => one.person === person);
	const word = confirmations.find((one) => one.person === person);
	return author && word && word.share !== author.share ? word : null;
}

type Word = Pick<ShareConfirmation, 'person' | 'share'>;

function readSent(sent: unknown): readonly Word[] {
	if (!Array.isArray(sent)) return [];
	return sent.flatMap((item: unknown) => {
		const { person, share } = (item ?? {}) as Readonly<Record<string, unknown>>;
		return typeof person === 'string' && typeof share === 'number' ? { person, share } : [];
	});
}

function stands({ confirmations }: Initiative, { person, share }: Word): boolean {
	return confirmations.some((one) => one.person === person && one.share === share);
}

/** Said on two phones: the second says nothing new, and that is no mistake. */
function saysOwnAgain(initiative: Initiative, sent: unknown, { person }: Actor): boolean {
	return readSent(sent).some((word) => word.person === person && stands(initiative, word));
}

/**
 * An author speaks for themselves. Whoever leads the list speaks for authors who have no account to say it with: what
 * they signed is on paper. A phone does not know other people's accounts; the server does, and decides.
 */
function mayConfirm(initiative: Initiative, actor: Actor, person: string, lookup: WardLookup): boolean {
	if (!initiative.people.includes(person)) return false;
	if (person === actor.person) return true;
	const hasAccount = lookup.accounts({ person }).some(({ disabled }) => !disabled);
	return leadsAuthors(initiative, actor) && !hasAccount;
}

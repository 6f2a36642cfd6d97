import type { Actor } from '$lib/domain/access/actor';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { replacedEntries } from '$lib/domain/evidence/counting';
import { coverageOf, type CoveredCriterion } from '$lib/domain/evidence/coverage';
import { waitsFor, type InboxLookup } from '$lib/domain/evidence/waiting';
import type { Day } from '$lib/domain/time';
import { eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryRow';

export interface HomeQuestion {
	readonly actor: Actor;
	readonly lookup: InboxLookup;
	readonly today: Day;
	/** the campaign that a new entry would be for */
	readonly running: Campaign | undefined;
}

export interface HomeSummary {
	/** own entries that the head sent back, newest deed first */
	readonly returned: readonly EntryRow[];
	/** entries of others that wait for this person */
	readonly inbox: number;
	/** criteria of the running campaign, with and without own evidence; empty for accounts of no person */
	readonly coverage: readonly CoveredCriterion[];
}

/**
 * What home says of the entries on this phone, asked in slices: a standing body's phone holds 20,000 of them.
 * @returns `null` when the signal stopped it
 */
export async function summarise(
	rows: readonly EntryRow[],
	{ actor, lookup, today, running }: HomeQuestion,
	signal: AbortSignal
): Promise<HomeSummary | null> {
	const returned: EntryRow[] = [];
	const aboutMe: EntryRow[] = [];
	let inbox = 0;
	const look = (row: EntryRow) => {
		if (row.state === 'returned' && isOwn(row, actor)) returned.push(row);
		if (waitsFor(actor, row, lookup, today)) inbox += 1;
		// Refused by the server: counts nowhere until the person has mended it (P12).
		if (row.sync !== 'refused' && (row.subject === actor.person || row.linked === actor.person))
			aboutMe.push(row);
	};
	if (!(await eachInSlices(rows, look, signal))) return null;
	const coverage =
		running && actor.person !== ''
			? coverageOf(
					aboutMe,
					{ person: actor.person, campaign: running.id, rules: running.rules },
					replacedEntries(rows)
				)
			: [];
	return { returned, inbox, coverage };
}

/** The author's, or typed by this account for somebody: either may mend it (product §1). */
function isOwn(row: EntryRow, actor: Actor): boolean {
	return row.reporter === actor.account || (actor.person !== '' && row.author === actor.person);
}

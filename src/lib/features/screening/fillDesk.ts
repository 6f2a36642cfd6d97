import { criteriaFor } from '$lib/domain/campaigns/eligibility';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Criterion } from '$lib/domain/campaigns/rules';
import { countedAmong } from '$lib/domain/evidence/counting';
import { nomineeKind } from '$lib/domain/nominations/judgeReport';
import type { Nomination, ScreenedCriterion } from '$lib/domain/nominations/nomination';
import { isUndecided } from '$lib/domain/nominations/states';
import { screeningDifferences, type ScreeningDifference } from '$lib/domain/screening/differences';
import { screenedOf, type Screened } from '$lib/domain/screening/evidence';
import { startEvidenceIndex } from '$lib/domain/screening/evidenceIndex';
import { screen, type ScreeningRow } from '$lib/domain/screening/screen';
import { warningsFor, type ScreeningWarning } from '$lib/domain/screening/warnings';
import { subjectDay } from '$lib/domain/subjectOn';
import { dayOf } from '$lib/domain/time';
import { rememberedSimilarity } from '$lib/domain/text/similarity';
import { breathe, eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryIndex';
import { plain, type LocalOf } from '$lib/store/rows';
import type { WardHere } from '$lib/store/wardHere';
import type { DeskRecords } from './deskRecords';
import { revisionsOf, type RevNow } from './revisions';

/** One nominee with what was screened and what the records say now. */
export interface DeskRow {
	readonly nomination: LocalOf<'nominations'>;
	/** the server's version: what a screening is made on */
	readonly stands: Nomination;
	readonly nominee: Screened;
	readonly criteria: readonly Criterion[];
	/** what the records say; none for who may not read all of them */
	readonly live: readonly ScreeningRow[];
	readonly differences: readonly ScreeningDifference[];
	readonly warnings: readonly ScreeningWarning[];
}

export interface Filled {
	readonly rows: readonly DeskRow[];
	readonly revNow: RevNow;
	/** entries that count as evidence */
	readonly entryInForce: (id: string) => EntryRow | undefined;
}

export interface DeskQuestion {
	readonly campaign: Campaign;
	readonly ward: WardHere;
	readonly records: DeskRecords;
	readonly entries: readonly EntryRow[];
	/** whether the reader has every record that a verdict may rest on: else what was screened is all there is */
	readonly readsAll: boolean;
	/** instant */
	readonly now: string;
	/** these nominations alone; left out, all */
	readonly only?: readonly string[];
}

/** Fills the table with pauses, so that neither 20,000 entries nor fifty reports hold up the page. @returns `null` when stopped */
export async function fillDesk(question: DeskQuestion, signal: AbortSignal): Promise<Filled | null> {
	const { campaign, ward, records, entries, readsAll, now, only } = question;
	const { rules } = campaign;
	const index = startEvidenceIndex({ ...records, campaign: campaign.id });
	const own: EntryRow[] = [];
	const whole = await eachInSlices(
		entries,
		(row) => {
			if (row.campaign !== campaign.id) return;
			// What has a change on its way is another revision by the time a screening arrives.
			if (row.sync !== 'waiting' && !row.unsent) index.add(row);
			own.push(row);
		},
		signal
	);
	if (!whole) return null;
	await breathe();
	const counted = countedEntries(own);
	const revNow = revisionsOf(records, entries);
	const { alike } = rememberedSimilarity();
	const nominations = records.nominations;
	const warned = {
		day: dayOf(now),
		rules,
		conduct: records.allConduct,
		nominations,
		earlier: records.earlier,
		entryInForce: counted,
		similarity: alike
	};
	const day = subjectDay(rules, now);
	const rows: DeskRow[] = [];
	for (const nomination of nominations) {
		if (only && !only.includes(nomination.id)) continue;
		const criteria = criteriaFor(rules, nomineeKind(nomination));
		const nominee = screenedOf(nomination, ward.units, ward.people.values(), day);
		const live = readsAll ? screen(nominee, rules, index.of(nominee)) : [];
		await breathe();
		if (signal.aborted) return null;
		rows.push({
			nomination,
			stands: nomination.base ?? plain(nomination),
			nominee,
			criteria,
			live,
			differences:
				readsAll && isUndecided(nomination) && nomination.screening.length > 0
					? screeningDifferences(nomination.screening, live, revNow)
					: [],
			warnings: warningsFor(nomination, warned)
		});
		await breathe();
		if (signal.aborted) return null;
	}
	const key = (name: string) => ward.nameKeys.get(name) ?? name;
	rows.sort((a, b) => (key(a.nomination.subjectName) < key(b.nomination.subjectName) ? -1 : 1));
	return { rows, revNow, entryInForce: counted };
}

function countedEntries(rows: readonly EntryRow[]): (id: string) => EntryRow | undefined {
	const byId = new Map(countedAmong(rows).map((row) => [row.id, row]));
	return (id) => byId.get(id);
}

/** One cell of the table: what was screened, else what the records suggest. */
export interface DeskCell {
	readonly criterion: Criterion;
	readonly verdict: ScreenedCriterion['verdict'] | null;
	/** nobody has screened it yet: the records alone say so */
	readonly suggested: boolean;
	readonly differs: boolean;
}

export function cellsOf({ nomination, criteria, live, differences }: DeskRow): readonly DeskCell[] {
	return criteria.map((criterion) => {
		const stored = nomination.screening.find((row) => row.criterion === criterion.code);
		const now = live.find((row) => row.criterion === criterion.code);
		return {
			criterion,
			verdict: stored?.verdict ?? now?.verdict ?? null,
			suggested: stored === undefined,
			differs: differences.some((one) => one.criterion === criterion.code)
		};
	});
}

import type { OpenAccount } from '$lib/app/context';
import { live, type Live } from '$lib/app/live.svelte';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { besideEntries, type Beside } from '$lib/domain/evidence/beside';
import type { Candidate } from '$lib/domain/evidence/nominees';
import type { Grade } from '$lib/domain/grades/grade';
import { subjectDay } from '$lib/domain/subjectOn';
import { lightInitiatives, type LightInitiative } from '$lib/store/lightInitiatives';
import { atServer } from '$lib/store/rows';
import type { WardHere } from '$lib/store/wardHere';

/** Grades and initiatives of one campaign, as the server has them. */
interface BesideRecords {
	readonly grades: readonly Grade[];
	readonly initiatives: readonly LightInitiative[];
}

export type BesideOf = (candidate: Pick<Candidate, 'kind' | 'id'>) => Beside<Grade, LightInitiative>;

/** Followed by the keys of their tables alone: an entry that comes in does not have them read again. */
export function besideRecords(open: OpenAccount, campaign: () => string): Live<BesideRecords | null> {
	return live<BesideRecords | null>(async () => {
		const id = campaign();
		const [grades, initiatives] = await Promise.all([
			open.db.grades.where('campaign').equals(id).toArray(),
			lightInitiatives(open.db, id)
		]);
		return { grades: grades.flatMap((row) => atServer(row) ?? []), initiatives };
	}, null);
}

/** What stands beside a candidate's entries; `undefined` until it was read. */
export function besideOf(
	records: BesideRecords | null,
	campaign: Campaign,
	ward: WardHere,
	now: string
): BesideOf | undefined {
	if (!records) return undefined;
	return besideEntries(records, campaign.rules, {
		people: () => ward.people.values(),
		units: ward.units,
		day: subjectDay(campaign.rules, now)
	});
}

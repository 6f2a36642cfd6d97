import type { Campaign } from '$lib/domain/campaigns/campaign';
import { openWork, type OpenWork } from '$lib/domain/evidence/openWork';
import { eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryIndex';
import { replacedIn } from './countBoard';

export const WORK_KINDS = ['untagged', 'unlinked', 'late'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** The standing body's open work on a campaign, looked for with pauses. @returns `null` when stopped */
export async function findWork(
	rows: readonly EntryRow[],
	campaign: Campaign,
	signal: AbortSignal
): Promise<OpenWork<EntryRow> | null> {
	const own: EntryRow[] = [];
	const whole = await eachInSlices(rows, (row) => row.campaign === campaign.id && own.push(row), signal);
	if (!whole) return null;
	const work: OpenWork<EntryRow>[] = [];
	const replaced = replacedIn(rows);
	for (let at = 0; at < own.length; at += 1000) {
		const part = own.slice(at, at + 1000);
		const added = await eachInSlices(
			[part],
			(few) => work.push(openWork(few, campaign.id, campaign.rules, replaced)),
			signal
		);
		if (!added) return null;
	}
	return {
		untagged: work.flatMap((part) => part.untagged),
		unlinked: work.flatMap((part) => part.unlinked),
		late: work.flatMap((part) => part.late)
	};
}

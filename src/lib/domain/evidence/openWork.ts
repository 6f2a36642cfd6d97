import type { EvidenceRules } from './evidenceFilter';
import { isUntagged } from './evidenceFilter';
import { awaitsAdmission } from './counting';
import type { EvidenceRow } from './evidenceRow';

/** What the standing body has to put in order before entries can count where they belong. */
export interface OpenWork<Row> {
	readonly untagged: readonly Row[];
	/** written under a free name that is linked to nobody */
	readonly unlinked: readonly Row[];
	/** arrived after the close, neither admitted nor rejected */
	readonly late: readonly Row[];
}

/** The standing body's work on a campaign: only what was sent, and is neither returned nor withdrawn. */
export function openWork<Row extends EvidenceRow>(
	rows: Iterable<Row>,
	campaign: string,
	rules: EvidenceRules,
	replaced: ReadonlySet<string>
): OpenWork<Row> {
	const untagged: Row[] = [];
	const unlinked: Row[] = [];
	const late: Row[] = [];
	for (const row of rows) {
		if (row.campaign !== campaign || row.unsent || replaced.has(row.id)) continue;
		if (row.state !== 'attested' && row.state !== 'submitted') continue;
		if (row.admission === 'rejected') continue;
		if (row.state === 'attested' && isUntagged(row, rules)) untagged.push(row);
		if (row.subjectKind === 'name' && row.linked === '') unlinked.push(row);
		if (awaitsAdmission(row)) late.push(row);
	}
	return { untagged, unlinked, late };
}

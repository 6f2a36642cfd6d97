import { criteriaFor } from '../campaigns/eligibility';
import type { CampaignRules, Criterion } from '../campaigns/rules';
import { countsAsEvidence } from './counting';
import { subjectOf, type EvidenceRow } from './evidenceRow';

export interface CoveredCriterion {
	readonly criterion: Criterion;
	/** entries that name it and count */
	readonly entries: number;
	readonly covered: boolean;
}

/**
 * Which criteria for individuals a person has evidence for (product §5, "my evidence meter"): as the board counts,
 * but with what is on its way and what waits for the head too, because it shows what is still worth logging. Returned,
 * withdrawn and rejected entries count nowhere; what the server refused the caller leaves out (P12).
 * @param rows entries of one campaign or of several
 * @param campaign id of the campaign whose rules these are
 */
export function coverageOf(
	rows: Iterable<EvidenceRow>,
	{ person, campaign, rules }: { person: string; campaign: string; rules: Pick<CampaignRules, 'criteria'> },
	replaced: ReadonlySet<string> = new Set()
): readonly CoveredCriterion[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		if (row.campaign !== campaign || !isAbout(row, person)) continue;
		if (!countsAsEvidence({ ...row, unsent: false }, ['attested', 'submitted'], replaced)) continue;
		for (const code of new Set(row.criteria)) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return criteriaFor(rules, 'individual').map((criterion) => {
		const entries = counts.get(criterion.code) ?? 0;
		const asked = criterion.kind === 'evidenceCount' ? criterion.params.minimum : 1;
		return { criterion, entries, covered: entries >= asked };
	});
}

function isAbout(row: EvidenceRow, person: string): boolean {
	const subject = subjectOf(row);
	return person !== '' && subject.kind === 'person' && subject.id === person;
}

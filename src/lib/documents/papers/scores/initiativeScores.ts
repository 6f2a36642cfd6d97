import { rulesOf } from '../../../domain/campaigns/campaign';
import type { Initiative } from '../../../domain/initiatives/initiative';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { initiativeResults } from '../../../domain/papers/meetingResult';
import type { PaperSource } from '../../../domain/papers/source';
import { meanHundredths } from '../../../domain/scores/points';
import type { ScoreSheet } from '../../../domain/scores/count';
import type { Score } from '../../../domain/scores/score';

/** An initiative with the sheets that were counted together. */
export interface ScoredInitiative {
	readonly initiative: Initiative;
	/** none while the scores are not counted: sheets are blind until then */
	readonly sheets: readonly Score[];
	/** every sheet of the count lies here, so that criteria can be told apart */
	readonly isWhole: boolean;
}

/** Initiatives that were scored by one version of the campaign's sheet. */
export interface ScoredGroup {
	readonly sheet: ScoreSheet;
	readonly rows: readonly ScoredInitiative[];
}

/** What a meeting has before it, by the score sheet under which each was counted; in the order of the minutes. */
export function scoredGroups(source: PaperSource, held: HeldMeeting): readonly ScoredGroup[] {
	const groups = new Map<number, { sheet: ScoreSheet; rows: ScoredInitiative[] }>();
	for (const { initiative } of initiativeResults(source, held)) {
		const { rulesVersion } = initiative;
		const rules = rulesOf(source.campaign, rulesVersion) ?? held.rules;
		const group = groups.get(rulesVersion) ?? { sheet: rules.initiatives.scoreSheet, rows: [] };
		group.rows.push(scored(source, initiative));
		groups.set(rulesVersion, group);
	}
	return [...groups.values()];
}

function scored({ scores }: PaperSource, initiative: Initiative): ScoredInitiative {
	const sheets = scores.filter((one) => one.initiative === initiative.id && one.state === 'counted');
	return { initiative, sheets, isWhole: initiative.scored?.sheets === sheets.length };
}

/** A mean of points with at most two decimals: `24,67`; empty for the mean of nothing. */
export function meanInPaper(mean: { readonly sum: number; readonly of: number }): string {
	const hundredths = meanHundredths(mean);
	if (hundredths === null) return '';
	const fraction = String(hundredths % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	return `${Math.floor(hundredths / 100)}${fraction === '' ? '' : `,${fraction}`}`;
}

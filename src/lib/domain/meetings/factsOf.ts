import type { WardLookup } from '../changes/attempt';
import { countedAmong } from '../evidence/counting';
import type { Nomination } from '../nominations/nomination';
import type { TieFacts } from './tieBreaks';

/**
 * What the tie-breaks ask of a nominee, from records alone; `null` while nobody knows. Server and phone have to find
 * the same, for a count is refused that the server reckons otherwise: the standing body reads everything that is asked
 * for here (entries, profiles, awards), and a phone that has not received all of it yet is told by that refusal.
 *
 * `women` of a unit is its share of women (NĐ 152/2025, Điều 4), which no record holds: it decides nothing.
 * `noEarlierAward` of a person is asked of the profile's tables and of this campaign's awards; of a unit, of the latter:
 * that it was never commended before is written nowhere.
 */
export function factsOf(
	nomination: Nomination,
	lookup: Pick<WardLookup, 'entry' | 'profileOf' | 'awardsIn'>
): TieFacts {
	const { screening } = nomination;
	return {
		criteriaMet: screening.length === 0 ? null : screening.filter(({ verdict }) => verdict === 'met').length,
		evidence: evidenceOf(nomination, lookup),
		directWork: nomination.directWork === '' ? null : nomination.directWork === 'yes' ? 1 : 0,
		women: womenOf(nomination, lookup),
		noEarlierAward: noEarlierAwardOf(nomination, lookup)
	};
}

/** Ids of the entries that the report or the screening of a nomination names, each once. */
export function evidenceNamedBy({
	report,
	screening
}: Pick<Nomination, 'report' | 'screening'>): readonly string[] {
	const ids = new Set([
		...report.flatMap((section) => section.entries),
		...screening.flatMap(({ sources }) =>
			sources.flatMap((source) => (source.collection === 'entries' ? [source.id] : []))
		)
	]);
	return [...ids];
}

/** How many entries that count as evidence the report or the screening names; one named twice counts once. */
function evidenceOf(nomination: Nomination, lookup: Pick<WardLookup, 'entry'>): number {
	// What is on record here was sent: both sides judge by what the server has.
	const named = evidenceNamedBy(nomination).flatMap((id) => {
		const entry = lookup.entry(id);
		return entry ? [{ ...entry, unsent: false }] : [];
	});
	// An entry and its correction, both named, are one deed.
	return countedAmong(named).length;
}

function womenOf({ subjectKind, subject }: Nomination, lookup: Pick<WardLookup, 'profileOf'>): number | null {
	const gender = subjectKind === 'person' ? (lookup.profileOf(subject)?.gender ?? '') : '';
	return gender === '' ? null : gender === 'female' ? 1 : 0;
}

function noEarlierAwardOf(
	{ campaign, subjectKind, subject }: Nomination,
	lookup: Pick<WardLookup, 'profileOf' | 'awardsIn'>
): number | null {
	const awarded = lookup
		.awardsIn(campaign)
		.some((award) => award.state === 'decided' && award.subject === subject);
	if (awarded) return 0;
	const profile = subjectKind === 'person' ? lookup.profileOf(subject) : undefined;
	return profile ? (profile.earlierAwards.length > 0 ? 0 : 1) : null;
}

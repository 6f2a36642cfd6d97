import type { WardLookup } from '../changes/attempt';
import type { Entry } from '../entries/entry';
import { subjectPerson } from '../entries/subject';
import { countedAmong, countsAsEvidence, replacedEntries, type Counted } from '../evidence/counting';
import type { Initiative } from '../initiatives/initiative';
import { fail, ok, type Result } from '../result';
import { subtree } from '../units/tree';
import type { Nomination, ReportSection } from './nomination';

type Picked = Pick<ReportSection, 'entries' | 'initiatives'>;
type Nominated = Pick<Nomination, 'campaign' | 'subjectKind' | 'subject'>;

/** Every id that the sections of a report picked, each once. */
export function pickedIn(report: readonly Picked[], what: keyof Picked): ReadonlySet<string> {
	return new Set(report.flatMap((section) => section[what]));
}

/**
 * Whether what a report picks is the nominee's and counts: attested entries of the campaign, in time or admitted, and
 * not replaced by a correction; recognised initiatives. What it had picked before is not asked again: a correction that
 * came since must not hold back the text that is being written.
 */
export function checkPicked(
	nomination: Nominated & Pick<Nomination, 'report'>,
	before: readonly Picked[],
	lookup: WardLookup
): Result<unknown> {
	const isFresh = (what: keyof Picked) => {
		const old = pickedIn(before, what);
		return [...pickedIn(nomination.report, what)].filter((id) => !old.has(id));
	};
	const units = nomination.subjectKind === 'unit' ? subtree(lookup.units, [nomination.subject]) : [];
	for (const id of isFresh('entries')) {
		const entry = lookup.find('entries', id);
		if (!entry || !isOfCampaign(entry, nomination, units))
			return fail('nomination.report.entryUnknown', { entry: id });
		if (!counts(entry, lookup)) return fail('nomination.report.entryNotCounted', { entry: id });
	}
	for (const id of isFresh('initiatives')) {
		const initiative = lookup.find('initiatives', id);
		if (!initiative || !isOf(initiative, nomination, units))
			return fail('nomination.report.initiativeUnknown', { initiative: id });
		if (!isRecognised(initiative))
			return fail('nomination.report.initiativeNotRecognised', { initiative: id });
	}
	return ok(true);
}

/**
 * What a report may pick of the entries that are held here: of the campaign, about the nominee, and counting.
 * @param held every entry, for a correction may stand anywhere among them
 * @param units of a nominated unit: itself and those below
 */
export function pickableEntries<E extends Counted & Placed>(
	held: readonly E[],
	nomination: Nominated,
	units: readonly string[]
): readonly E[] {
	return countedAmong(held).filter((entry) => isOfCampaign(entry, nomination, units));
}

/** The same of initiatives. */
export function isPickable(
	initiative: Pick<Initiative, 'people' | 'unit' | 'state'>,
	nomination: Nominated,
	units: readonly string[]
): boolean {
	return isRecognised(initiative) && isOf(initiative, nomination, units);
}

type Placed = Pick<Entry, 'campaign' | 'unit' | 'subjectKind' | 'subject' | 'linked'>;

function isOfCampaign(entry: Placed, nomination: Nominated, units: readonly string[]): boolean {
	return entry.campaign === nomination.campaign && isAbout(entry, nomination, units);
}

function isRecognised({ state }: Pick<Initiative, 'state'>): boolean {
	return state === 'recognised';
}

/** Whether an entry is about the nominee, or about the unit's people and the units below. @param units of a nominated unit: itself and those below */
export function isAbout(
	entry: Pick<Entry, 'unit' | 'subjectKind' | 'subject' | 'linked'>,
	{ subjectKind, subject }: Pick<Nomination, 'subjectKind' | 'subject'>,
	units: readonly string[]
): boolean {
	return subjectKind === 'person' ? subjectPerson(entry) === subject : units.includes(entry.unit);
}

/** Whether the nominee is one of its authors, or it came from the nominated unit. */
export function isOf(
	{ people, unit }: Pick<Initiative, 'people' | 'unit'>,
	{ subjectKind, subject }: Pick<Nomination, 'subjectKind' | 'subject'>,
	units: readonly string[]
): boolean {
	return subjectKind === 'person' ? people.includes(subject) : units.includes(unit);
}

/** As the board counts. A correction is its author's, so those that may replace it are found by the author. */
function counts(entry: Entry, lookup: WardLookup): boolean {
	const near = lookup.entriesAbout(entry.author).map((one) => ({ ...one, unsent: false }));
	return countsAsEvidence({ ...entry, unsent: false }, ['attested'], replacedEntries(near));
}

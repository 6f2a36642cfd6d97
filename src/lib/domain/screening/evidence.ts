import type { SubjectKind } from '../campaigns/rules';
import type { Conduct } from '../conduct/conduct';
import type { Entry } from '../entries/entry';
import { subjectPerson } from '../entries/subject';
import { countsAsEvidence, replacedEntries } from '../evidence/counting';
import type { EvidenceRow } from '../evidence/evidenceRow';
import type { Grade } from '../grades/grade';
import type { Initiative } from '../initiatives/initiative';
import type { Nomination, ScreeningSource } from '../nominations/nomination';
import { unitOn } from '../people/unitOn';
import type { Person } from '../people/person';
import type { Day } from '../time';
import { chainUp, subtree } from '../units/tree';
import type { Unit } from '../units/unit';

/** Whom a table of criteria is filled for. */
export interface Screened {
	readonly kind: SubjectKind;
	/** person or unit */
	readonly id: string;
	/** of a unit: itself and the units below; of a person: none */
	readonly below: readonly string[];
	/** of a unit: the units above it, nearest first; of a person: none */
	readonly above: readonly string[];
	/** of a unit: who belongs to it or to a unit below; of a person: none */
	readonly people: readonly string[];
}

/** An entry as the evidence index of a phone has it, with the revision that a source names. */
export type ScreenedEntry = Omit<EvidenceRow, 'text' | 'subjectName'> & Pick<Entry, 'rev'>;

type ScreenedGrade = Pick<
	Grade,
	'id' | 'rev' | 'campaign' | 'subject' | 'scale' | 'grade' | 'status' | 'decidedOn' | 'withdrawn'
>;
type ScreenedConduct = Pick<
	Conduct,
	'id' | 'rev' | 'campaign' | 'subject' | 'result' | 'attestedOn' | 'capacity' | 'withdrawn'
>;
type ScreenedInitiative = Pick<
	Initiative,
	'id' | 'rev' | 'campaign' | 'people' | 'unit' | 'state' | 'recognisedLevel'
>;

/**
 * The records that a table is filled from: all of a campaign, or those about its nominees. As the server has them: what
 * was never taken there (`rev` 0) counts nowhere.
 */
export interface ScreeningEvidence {
	readonly campaign: string;
	readonly grades: readonly ScreenedGrade[];
	readonly conduct: readonly ScreenedConduct[];
	readonly initiatives: readonly ScreenedInitiative[];
	readonly entries: readonly ScreenedEntry[];
	/** from `replacedEntries` over everything that is held; left out, over `entries` */
	readonly replaced?: ReadonlySet<string>;
}

/** The nominee of a nomination, with the units and people that a collective stands for on a day. */
export function screenedOf(
	{ subjectKind, subject }: Pick<Nomination, 'subjectKind' | 'subject'>,
	units: ReadonlyMap<string, Unit>,
	people: Iterable<Person>,
	day: Day
): Screened {
	if (subjectKind === 'person') return { kind: 'individual', id: subject, below: [], above: [], people: [] };
	const below = subtree(units, [subject]);
	const belonging: string[] = [];
	for (const person of people) if (below.includes(unitOn(person, day))) belonging.push(person.id);
	return {
		kind: 'collective',
		id: subject,
		below,
		above: chainUp(units, subject)
			.slice(1)
			.map(({ id }) => id),
		people: belonging
	};
}

/** A record and its revision, as a screening names it. */
export function sourceOf(
	collection: ScreeningSource['collection'],
	{ id, rev }: Pick<ScreeningSource, 'id' | 'rev'>
): ScreeningSource {
	return { collection, id, rev };
}

/** Attested entries about the nominee, or about a unit's people and units below, that count; newest deed first. */
export function entriesOf(nominee: Screened, evidence: ScreeningEvidence): readonly ScreenedEntry[] {
	const replaced = evidence.replaced ?? replacedEntries(evidence.entries);
	return evidence.entries
		.filter(
			(entry) =>
				entry.campaign === evidence.campaign &&
				entry.rev > 0 &&
				(nominee.kind === 'individual'
					? subjectPerson(entry) === nominee.id
					: nominee.below.includes(entry.unit)) &&
				countsAsEvidence(entry, ['attested'], replaced)
		)
		.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1));
}

/** Initiatives that the nominee, or one of a unit's people, is an author of; in the order of their ids. */
export function initiativesOf(nominee: Screened, evidence: ScreeningEvidence): readonly ScreenedInitiative[] {
	const authors = nominee.kind === 'individual' ? [nominee.id] : nominee.people;
	return evidence.initiatives
		.filter(
			({ campaign, rev, people, unit }) =>
				campaign === evidence.campaign &&
				rev > 0 &&
				(people.some((person) => authors.includes(person)) || nominee.below.includes(unit))
		)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

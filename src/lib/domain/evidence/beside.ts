import type { CampaignRules, GradeScale } from '../campaigns/rules';
import type { Grade } from '../grades/grade';
import { gradeInForce } from '../grades/gradeInForce';
import { subjectKindOf } from '../grades/gradeSubjects';
import type { Initiative } from '../initiatives/initiative';
import type { Person } from '../people/person';
import { unitOn } from '../people/unitOn';
import type { Day } from '../time';
import { subtree } from '../units/tree';
import type { Unit } from '../units/unit';
import type { Candidate } from './nominees';

type OwnGrade = Pick<
	Grade,
	'id' | 'rev' | 'subject' | 'scale' | 'grade' | 'status' | 'decidedOn' | 'withdrawn'
>;
type OwnInitiative = Pick<Initiative, 'id' | 'people' | 'unit' | 'state'>;

/** What stands beside the entries of one candidate: counted nowhere among them, shown with them. */
export interface Beside<G, I> {
	/** on each scale that has one, the one that says most, in the order of the rules */
	readonly grades: readonly { readonly scale: GradeScale; readonly grade: G }[];
	/** of the candidate, or of a unit's people and units below */
	readonly initiatives: readonly I[];
	readonly recognised: number;
	/** filed, and not decided yet */
	readonly waiting: number;
}

/**
 * Lays grades and initiatives of a campaign out by whom they are about, so that each candidate's are found at once; a
 * unit's people are asked for once.
 */
export function besideEntries<G extends OwnGrade, I extends OwnInitiative>(
	records: { readonly grades: readonly G[]; readonly initiatives: readonly I[] },
	rules: Pick<CampaignRules, 'gradeScales'>,
	ward: {
		readonly people: () => Iterable<Person>;
		readonly units: ReadonlyMap<string, Unit>;
		readonly day: Day;
	}
): (candidate: Pick<Candidate, 'kind' | 'id'>) => Beside<G, I> {
	const grades = groupedBy(records.grades, ({ subject }) => [subject]);
	const byPerson = groupedBy(records.initiatives, ({ people }) => people);
	const byUnit = groupedBy(records.initiatives, ({ unit }) => [unit]);
	let members: ReadonlyMap<string, readonly string[]> | undefined;

	function initiativesOf({ kind, id }: Pick<Candidate, 'kind' | 'id'>): readonly I[] {
		if (kind === 'individual') return byPerson.get(id) ?? [];
		members ??= groupedIds(ward.people(), ward.day);
		const units = subtree(ward.units, [id]);
		const people = units.flatMap((unit) => members?.get(unit) ?? []);
		const found = [
			...units.flatMap((unit) => byUnit.get(unit) ?? []),
			...people.flatMap((person) => byPerson.get(person) ?? [])
		];
		return [...new Set(found)];
	}

	return (candidate) => {
		const own = grades.get(candidate.id) ?? [];
		const kind = candidate.kind === 'individual' ? 'person' : 'unit';
		const initiatives = initiativesOf(candidate);
		return {
			grades: rules.gradeScales
				.filter((scale) => subjectKindOf(scale) === kind)
				.flatMap((scale) => {
					const grade = gradeInForce(own, candidate.id, { ...scale, provisionalCounts: true });
					return grade ? [{ scale, grade }] : [];
				}),
			initiatives,
			recognised: initiatives.filter(({ state }) => state === 'recognised').length,
			waiting: initiatives.filter(({ state }) => state === 'filed' || state === 'underReview').length
		};
	};
}

function groupedBy<R>(rows: readonly R[], keysOf: (row: R) => readonly string[]): ReadonlyMap<string, R[]> {
	const map = new Map<string, R[]>();
	for (const row of rows)
		for (const key of keysOf(row)) {
			const others = map.get(key);
			if (others) others.push(row);
			else map.set(key, [row]);
		}
	return map;
}

function groupedIds(people: Iterable<Person>, day: Day): ReadonlyMap<string, readonly string[]> {
	const map = new Map<string, string[]>();
	for (const person of people) {
		const unit = unitOn(person, day);
		const others = map.get(unit);
		if (others) others.push(person.id);
		else map.set(unit, [person.id]);
	}
	return map;
}

import type { CampaignRules, GradeScale } from '../campaigns/rules';
import { candidatesOf } from '../evidence/nominees';
import type { Person } from '../people/person';
import type { SubjectKindOfRecord } from '../subjects';
import type { Day } from '../time';
import type { Unit } from '../units/unit';
import type { Grade } from './grade';
import { gradeInForce } from './gradeInForce';

/** Whether a scale grades people or units. */
export function subjectKindOf({ about }: Pick<GradeScale, 'about'>): SubjectKindOfRecord {
	return about === 'person' ? 'person' : 'unit';
}

/** Somebody, or a unit, whose grade the campaign waits for. */
export interface GradeSubject {
	readonly kind: SubjectKindOfRecord;
	readonly id: string;
	readonly name: string;
	/** a person's unit on that day; a unit's own id */
	readonly unit: string;
}

/**
 * Whose grades on a scale a campaign asks for: those who may be nominated, and nobody else of the ward's thousands. A
 * grade of others can be typed in all the same.
 */
export function gradeSubjects(
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>,
	scale: Pick<GradeScale, 'about'>,
	{ people, units, day }: { people: Iterable<Person>; units: Iterable<Unit>; day: Day }
): readonly GradeSubject[] {
	const kind = subjectKindOf(scale);
	const candidates =
		kind === 'person' ? candidatesOf(rules, people, [], day) : candidatesOf(rules, [], units, day);
	return candidates.map(({ id, name, unit }) => ({ kind, id, name, unit }));
}

type Weighed = Pick<
	Grade,
	'id' | 'rev' | 'subject' | 'scale' | 'grade' | 'status' | 'decidedOn' | 'withdrawn'
>;

/**
 * The grade that says most of each subject on a scale, a provisional one too where only official ones count: what the
 * list of who still lacks one is made of.
 * @param grades of one campaign
 */
export function gradesOnScale<G extends Weighed>(
	grades: Iterable<G>,
	scale: Pick<GradeScale, 'code'>
): ReadonlyMap<string, G> {
	const bySubject = new Map<string, G[]>();
	for (const grade of grades) {
		if (grade.scale !== scale.code || grade.withdrawn) continue;
		const others = bySubject.get(grade.subject);
		if (others) others.push(grade);
		else bySubject.set(grade.subject, [grade]);
	}
	const best = new Map<string, G>();
	for (const [subject, own] of bySubject) {
		const grade = gradeInForce(own, subject, { code: scale.code, provisionalCounts: true });
		if (grade) best.set(subject, grade);
	}
	return best;
}

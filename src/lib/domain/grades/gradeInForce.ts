import type { GradeScale } from '../campaigns/rules';
import type { Grade } from './grade';

type Weighed = Pick<Grade, 'id' | 'rev' | 'subject' | 'scale' | 'status' | 'decidedOn' | 'withdrawn'>;

/**
 * The grade that counts for a subject on a scale: an official one before a provisional one (which counts only where the
 * scale says so, domain §5.3), then the one decided last, of one day the one typed last. Withdrawn ones never count. The
 * order in which they are handed over does not matter.
 */
export function gradeInForce<G extends Weighed>(
	grades: Iterable<G>,
	subject: string,
	scale: Pick<GradeScale, 'code' | 'provisionalCounts'>
): G | undefined {
	let best: G | undefined;
	for (const grade of grades) {
		if (grade.withdrawn || grade.subject !== subject || grade.scale !== scale.code) continue;
		if (grade.status === 'provisional' && !scale.provisionalCounts) continue;
		if (!best || isStronger(grade, best)) best = grade;
	}
	return best;
}

function isStronger(one: Weighed, other: Weighed): boolean {
	if (one.status !== other.status) return one.status === 'official';
	if (one.decidedOn !== other.decidedOn) return one.decidedOn > other.decidedOn;
	return one.rev === other.rev ? one.id > other.id : one.rev > other.rev;
}

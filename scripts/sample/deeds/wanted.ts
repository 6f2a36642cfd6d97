import type { Day } from '$lib/domain/time';
import type { Mark, Pattern, Topic } from '../texts/pattern';
import type { Ward } from '../ward/records';
import type { Composer, Draft } from './compose';
import { slotFor, type Season } from './slots';
import type { Subject } from './topics';

const person = (key: string): Subject => ({ kind: 'person', key });
const ONE_STOP: Subject = { kind: 'unit', key: 'motCua' };
const WARD: Subject = { kind: 'unit', key: 'ubnd' };

/** Nominees with evidence for every criterion, and who logs it. */
const COVERED: readonly (readonly [Topic, Subject, by: string, marks: readonly Mark[]])[] = [
	['oneStop', person('motcua1'), 'motcua2', ['plan', 'solution', 'discipline', 'rating']],
	['oneStop', person('motcua2'), 'motcua2', ['solution', 'discipline', 'rating']],
	['office', person('congNghe'), 'thuongtruc', ['plan', 'solution', 'discipline', 'rating']],
	['justice', person('sangkien1'), 'sangkien1', ['plan', 'solution', 'discipline', 'rating']],
	['oneStopUnit', ONE_STOP, 'thuongtruc', ['plan', 'discipline', 'rating', 'rank']],
	['ward', WARD, 'khoi2', ['plan', 'discipline', 'rating', 'rank']]
];

/** Whose figures say how far an index has come. */
const REPORTED: readonly (readonly [index: string, Topic, Subject, by: string])[] = [
	['onlineFiles', 'oneStopUnit', ONE_STOP, 'motcua1'],
	['filesOnTime', 'oneStopUnit', ONE_STOP, 'motcua1'],
	['digitisedResults', 'oneStopUnit', ONE_STOP, 'motcua2'],
	['cashlessFees', 'oneStop', person('motcua3'), 'motcua3'],
	['reformPublicity', 'station', person('truyenthanh'), 'thuongtruc'],
	['reformPlanTasks', 'ward', WARD, 'khoi2'],
	['staffTrained', 'office', person('congNghe'), 'thuongtruc']
];

export function coveringDrafts(ward: Ward, season: Season, write: Composer): readonly Draft[] {
	return COVERED.flatMap(([topic, subject, by, marks]) =>
		marks.flatMap((mark) =>
			[1, 2].map((time) => {
				const slot = slotFor(ward.seed, `${subject.key}-${mark}-${time}`, by, season);
				// The mark must be among the two that are tagged.
				return write.about(slot, topic, subject, ({ marks }) => marks.slice(0, 2).includes(mark));
			})
		)
	);
}

/** A report of so many indices on each of these days. */
export function reportingDrafts(
	ward: Ward,
	season: Season,
	write: Composer,
	days: readonly Day[],
	count = REPORTED.length
): readonly Draft[] {
	return days.flatMap((day) =>
		REPORTED.slice(0, count).map(([index, topic, subject, by]) => {
			const slot = slotFor(ward.seed, `${index}-${day}`, by, season, day);
			return write.about(slot, topic, subject, (pattern) => reports(pattern, index));
		})
	);
}

function reports({ figures = [] }: Pattern, index: string): boolean {
	return figures.some((figure) => figure.index === index);
}

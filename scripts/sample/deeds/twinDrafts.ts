import { addDays, addMilliseconds, type Day } from '$lib/domain/time';
import { randomOf } from '../random';
import type { Twin } from '../texts/twins';
import { UNITS } from '../ward/units';
import type { Ward } from '../ward/records';
import { isWorkingDay, momentOn } from './calendar';
import type { Draft } from './compose';
import { reporterOf } from './reporters';
import { tagsFor } from './tags';
import { subjectFields } from './writeDeed';

/** One event as two people tell it, within three days. */
export function twinDrafts(ward: Ward, twin: Twin, key: string, year: string, on?: Day): readonly Draft[] {
	const random = randomOf(`${ward.seed}/${key}`);
	let day =
		on ?? `${year}-${String(twin.month).padStart(2, '0')}-${random.whole(6, 20).toString().padStart(2, '0')}`;
	while (!isWorkingDay(day)) day = addDays(day, 1);
	const isUnit = UNITS.some((unit) => unit.key === twin.subject && !/^kp\d$/.test(unit.key));
	const marks = ['plan', 'discipline'] as const;
	return twin.told.map(([by, title, story], at): Draft => {
		const reporter = reporterOf(by);
		const written = addDays(day, at * twin.daysBetween);
		const capturedAt = momentOn(written, true, random);
		const pattern = { title, story, area: twin.area, marks, scene: 'counter' } as const;
		return {
			key: `${key}-${at}`,
			by,
			author: by,
			// The second one tells of the same day, or of the next.
			written: {
				...subjectFields({ kind: isUnit ? 'unit' : 'person', key: twin.subject }, ward),
				day,
				title,
				story,
				place: '',
				figures: []
			},
			tags: tagsFor(pattern, isUnit),
			capturedAt,
			sentAt: addMilliseconds(capturedAt, random.whole(5_000, 120_000)),
			clockOffset: reporter.clockOffset,
			links: '',
			fixed: true,
			pattern
		};
	});
}

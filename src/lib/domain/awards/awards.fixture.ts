import type { WardLookup } from '../changes/attempt';
import { locked, nomination, reviewWard, type Ward } from '../meetings/meetings.fixture';
import type { Nomination } from '../nominations/nomination';
import { idOf } from '../ward.fixture';
import { blankAward, type Award } from './award';

/** Lan, whom the locked meeting of the fixture's ward passed. */
export const passed = (parts: Partial<Nomination> = {}): Nomination =>
	nomination('lan', { state: 'passed', meeting: idOf('meeting'), position: 'Nhân viên', ...parts });

/** Her Giấy khen, decided; the clerk has given no number yet. */
export const award = (parts: Partial<Award> = {}): Award =>
	blankAward({
		id: idOf('award'),
		rev: 8,
		campaign: idOf('campaign'),
		nomination: idOf('nlan'),
		level: 'ward',
		subject: idOf('lan'),
		subjectName: 'lan',
		unit: idOf('desk'),
		position: 'Nhân viên',
		form: 'Giấy khen',
		reporter: idOf('aminh'),
		...parts
	});

/** The fixture's ward after its review: the meeting is locked, Lan has passed. */
export function decidedWard({ records, ...parts }: Ward = {}): WardLookup {
	return reviewWard({
		campaign: 'decided',
		...parts,
		records: { nominations: [passed()], meetings: [locked()], ...records }
	});
}

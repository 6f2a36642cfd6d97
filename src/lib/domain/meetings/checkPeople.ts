import type { WardLookup } from '../changes/attempt';
import type { Problem } from '../result';
import type { Meeting } from './meeting';
import { nameOf } from './nameOf';
import type { Sitting } from './sitting';
import { twice } from './twice';

type Named = Pick<WardLookup, 'person'>;

/** Everybody whom a meeting names by what they do in it: who attends, presides, writes and counts. */
export function checkPeople(meeting: Meeting, sitting: Sitting, lookup: Named): Problem | null {
	return (
		checkAttendance(meeting, sitting, lookup) ??
		checkOfficers(meeting, sitting) ??
		checkTellers(meeting, lookup)
	);
}

function checkAttendance({ attendance }: Meeting, sitting: Sitting, lookup: Named): Problem | null {
	const named = (code: string, person: string): Problem => ({
		code,
		params: { person, name: nameOf(person, lookup) }
	});
	const again = twice(attendance.map(({ person }) => person));
	if (again !== undefined) return named('meeting.attendance.twice', again);
	const stranger = attendance.find(({ person }) => !sitting.members.has(person));
	if (stranger) return named('meeting.attendance.notMember', stranger.person);
	const substituted = attendance.filter(({ kind }) => kind === 'substitute');
	const [first] = substituted;
	if (first && !sitting.voting.substitutesAllowed)
		return named('meeting.attendance.substituteNotAllowed', first.person);
	const unnamed = substituted.find(({ substitute }) => substitute === '');
	return unnamed ? named('meeting.attendance.substituteMissing', unnamed.person) : null;
}

const OFFICES = [
	{
		office: 'presider',
		missing: 'meeting.open.presiderMissing',
		stranger: 'meeting.presider.notMember',
		absent: 'meeting.presider.absent'
	},
	{
		office: 'secretary',
		missing: 'meeting.open.secretaryMissing',
		stranger: 'meeting.secretary.notMember',
		absent: 'meeting.secretary.absent'
	}
] as const;

/** Whoever presides and whoever writes the minutes sign them: two members, in person where there is a room. */
function checkOfficers(meeting: Meeting, sitting: Sitting): Problem | null {
	const isHeld = meeting.state !== 'planned';
	for (const { office, missing, stranger, absent } of OFFICES) {
		const person = meeting[office];
		if (person === '') {
			if (isHeld) return { code: missing };
			continue;
		}
		if (!sitting.members.has(person)) return { code: stranger };
		const kind = meeting.attendance.find((one) => one.person === person)?.kind;
		const isThere = kind === 'present' || (sitting.voting.method === 'writtenOpinion' && kind === 'written');
		if (isHeld && !isThere) return { code: absent };
	}
	const { presider, secretary } = meeting;
	return presider !== '' && presider === secretary ? { code: 'meeting.secretary.presides' } : null;
}

function checkTellers({ tellers }: Meeting, lookup: Named): Problem | null {
	if (twice(tellers) !== undefined) return { code: 'meeting.tellers.twice' };
	return tellers.some((teller) => !lookup.person(teller)) ? { code: 'meeting.tellers.unknown' } : null;
}

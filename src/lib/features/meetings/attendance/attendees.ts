import type { Attendee } from '$lib/domain/meetings/meeting';

/** How a member attends; nobody has said yet: absent, with nothing written. */
export function attendeeOf(attendance: readonly Attendee[], person: string): Attendee {
	return (
		attendance.find((one) => one.person === person) ?? { person, kind: 'absent', substitute: '', reason: '' }
	);
}

/** The attendance with one member's changed, in the order of the council. */
export function withAttendee(
	attendance: readonly Attendee[],
	attendee: Attendee,
	order: readonly string[]
): readonly Attendee[] {
	const others = attendance.filter(({ person }) => person !== attendee.person);
	return [...others, attendee].sort((a, b) => order.indexOf(a.person) - order.indexOf(b.person));
}

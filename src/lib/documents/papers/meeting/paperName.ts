import type { HeldMeeting } from '../../../domain/papers/heldMeeting';

/** Name of the file: with the day, for a campaign may have several meetings. */
export function paperName(name: string, { day }: Pick<HeldMeeting, 'day'>): string {
	return day === '' ? name : `${name} ${day.split('-').reverse().join('-')}`;
}

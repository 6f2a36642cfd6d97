import type { Meeting, MeetingState } from '$lib/domain/meetings/meeting';
import type { LocalDatabase } from '$lib/store/database';
import type { SyncMark } from '$lib/store/rows';

export interface MeetingLine {
	readonly id: string;
	readonly title: string;
	/** as it began, or as it is planned */
	readonly when: string;
	readonly campaign: string;
	readonly state: MeetingState;
	readonly isCorrection: boolean;
	/** being prepared on this phone alone */
	readonly isDraft: boolean;
	readonly sync: SyncMark;
}

export interface Listing {
	readonly prepared: readonly MeetingLine[];
	readonly running: readonly MeetingLine[];
	readonly over: readonly MeetingLine[];
}

/** Meetings that this account reads, and those that are being prepared here: what comes next first, what is over last. */
export async function listMeetings(db: LocalDatabase): Promise<Listing> {
	const [rows, edits, campaigns] = await Promise.all([
		db.meetings.toArray(),
		db.edits.where('key').startsWith('meetings/').toArray(),
		db.campaigns.toArray()
	]);
	const nameOf = new Map(campaigns.map(({ id, title }) => [id, title]));
	const held = new Set(rows.map(({ id }) => id));
	const lineOf = (meeting: Partial<Meeting> & { readonly id: string }) => ({
		id: meeting.id,
		title: meeting.title ?? '',
		when: meeting.startedAt || (meeting.plannedFor ?? ''),
		campaign: nameOf.get(meeting.campaign ?? '') ?? '',
		state: meeting.state ?? 'planned',
		isCorrection: (meeting.corrects ?? '') !== ''
	});
	const drafts = edits
		.filter(({ id }) => !held.has(id))
		.map((edit): MeetingLine => ({
			...lineOf({ ...(edit.fields as Partial<Meeting>), id: edit.id }),
			isDraft: true,
			sync: 'confirmed'
		}));
	const lines = rows.map((row): MeetingLine => ({ ...lineOf(row), isDraft: false, sync: row.sync }));
	const soonest = (a: MeetingLine, b: MeetingLine) => (a.when < b.when ? -1 : 1);
	const of = (...states: readonly MeetingState[]) =>
		lines.filter(({ state }) => states.includes(state)).sort(soonest);
	return {
		prepared: [...drafts, ...of('planned')],
		running: of('open', 'counted').reverse(),
		over: of('locked').reverse()
	};
}

import type { Meeting, Tally } from '$lib/domain/meetings/meeting';
import { outcomeOf } from '$lib/domain/meetings/outcomeOf';
import { sittingOf } from '$lib/domain/meetings/sitting';
import { addMilliseconds } from '$lib/domain/time';
import type { Seen } from '../door/play';
import { sampleId } from '../random';
import { councilId } from '../ward/councils';
import type { Ward } from '../ward/records';
import { ideaId } from '../yearEnd/ideas';
import { nominationId } from '../yearEnd/nominees';
import type { Session, SessionItem } from '../yearEnd/session';
import type { Act } from './act';
import { doneBy } from './doneBy';

const MINUTE = 60_000;

/** A session from its plan to its lock, all of it written down by the standing body. */
export function sessionActs(session: Session, campaign: string, ward: Ward): readonly Act[] {
	const id = sampleId(ward.seed, 'meeting', session.key);
	const about = session.council === 'emulation' ? 'awards' : 'initiatives';
	const person = (key: string) => ward.person(key).id;
	const itemId = (key: string) => itemIdOf(ward, about, key);
	const items = session.items.map(({ key }) => itemId(key));
	const tellers = session.ballots?.tellers.map(person) ?? [];
	const act = (on: Session['planned'], step: string, fields: Act['fields'], more = {}) =>
		doneBy('thuongtruc', on, ['meetings', id], step, fields, more);
	const after = (minutes: number) => addMilliseconds(session.recorded, minutes * MINUTE);

	const planned = act(
		session.planned,
		'planned',
		{
			state: 'planned',
			campaign,
			rulesVersion: 1,
			about,
			council: councilId(ward, session.council),
			title: session.title,
			place: session.place,
			plannedFor: session.plannedFor,
			invitation: session.invitation,
			guests: session.guests.map(([name, position]) => ({ name, position })),
			agenda: session.agenda.map((text) => ({ text })),
			presider: person(session.presider),
			secretary: person(session.secretary),
			items
		},
		{ isNew: true }
	);
	const opened = act(session.opened, 'opened', {
		state: 'open',
		startedAt: session.startedAt,
		tellers,
		attendance: session.attendance.map(([key, kind, substitute = '', reason = '']) => ({
			person: person(key),
			kind,
			substitute,
			reason
		}))
	});
	const recorded = act(session.recorded, 'recorded', {
		recusals: session.recusals.map(([item, key, reason]) => ({
			item: itemId(item),
			person: person(key),
			reason
		})),
		discussion: session.items.map(({ key, said }) => ({ item: itemId(key), text: said }))
	});
	return [
		planned,
		opened,
		recorded,
		...votesOf(session, itemId, person).map((fields, row) => act(after(5 + row * 5), `votes-${row}`, fields)),
		...(session.rulings.length === 0
			? []
			: [
					act(after(20), 'ruled', {
						rulings: session.rulings.map((ruling) => ({
							...ruling,
							votes: [],
							items: ruling.items.map(itemId)
						}))
					})
				]),
		...countActs(session, id, about, items, act),
		act(session.locked, 'locked', {
			state: 'locked',
			endedAt: session.endedAt,
			conclusion: session.conclusion
		})
	];
}

export function itemIdOf({ seed }: Ward, about: Meeting['about'], key: string): string {
	if (about === 'initiatives') return ideaId(seed, key);
	const [level = '', of = ''] = key.split('/');
	return nominationId(seed, level, of);
}

/** Hands by name in one go; of ballots, what each teller counted for themselves. */
function votesOf(
	{ items, ballots, attendance, recusals }: Session,
	itemId: (key: string) => string,
	person: (key: string) => string
): readonly Act['fields'][] {
	if (ballots) {
		const { tellers, ...counted } = ballots;
		const lines = items.map(({ key, marks = [0, 0, 0] }) => ({
			item: itemId(key),
			agree: marks[0],
			disagree: marks[1],
			blank: marks[2]
		}));
		const tally = (teller: string): Tally => ({ teller: person(teller), ...counted, lines });
		return [{ tallyFirst: tally(tellers[0]) }, { tallySecond: tally(tellers[1]) }];
	}
	const voice = ({ key, against = [] }: SessionItem, member: string) =>
		recusals.some(([item, recused]) => item === key && recused === member)
			? []
			: [
					{
						item: itemId(key),
						person: person(member),
						voice: against.includes(member) ? 'disagree' : 'agree'
					}
				];
	const members = attendance.map(([key]) => key).filter((key) => key !== 'thuongtruc');
	return [{ votes: items.flatMap((item) => members.flatMap((member) => voice(item, member))) }];
}

/** The count as the phone reckons it, and in the same group what it makes of each item. */
function countActs(
	session: Session,
	id: string,
	about: Meeting['about'],
	items: readonly string[],
	act: (on: Session['planned'], step: string, fields: Act['fields'], more?: object) => Act
): readonly Act[] {
	const group = `count/${session.key}`;
	const counted = act(
		session.counted,
		'counted',
		(seen) => ({ state: 'counted', result: resultOf(id, seen) }),
		{
			group
		}
	);
	const followed = items.map((item) => {
		const passes = (seen: Seen) => resultOf(id, seen).find((one) => one.item === item)?.passed ?? false;
		return about === 'initiatives'
			? doneBy(
					'thuongtruc',
					session.counted,
					['initiatives', item],
					`voted-${session.key}`,
					(seen) => ({ votedIn: id, votePassed: passes(seen) }),
					{ group }
				)
			: doneBy(
					'thuongtruc',
					session.counted,
					['nominations', item],
					`voted-${session.key}`,
					(seen) => ({ state: passes(seen) ? 'passed' : 'failed', meeting: id }),
					{ group }
				);
	});
	return [counted, ...followed];
}

function resultOf(id: string, { lookup }: Seen): Meeting['result'] {
	const meeting = lookup.find('meetings', id);
	const sitting = meeting && sittingOf(meeting, lookup);
	return meeting && sitting?.ok ? [...outcomeOf(meeting, sitting.value, lookup).result] : [];
}

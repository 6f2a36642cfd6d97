import type { Meeting } from '$lib/domain/meetings/meeting';
import type { Wanted } from './lookup';

type Fields = Readonly<Record<string, unknown>>;
type Written = Partial<Meeting>;

/** What the rules ask for when they judge a meeting: whom it names, what it decides on, and all that may be tied. */
export function wantedOfMeeting(record: Fields, fields: Fields, own: string): Wanted {
	const both = [record, fields] as readonly Written[];
	const all = <T>(part: (side: Written) => readonly T[] | undefined) =>
		both.flatMap((side) => part(side) ?? []);
	const items = all(({ items }) => items);
	const campaigns = filled(all(({ campaign }) => (campaign ? [campaign] : [])));
	return {
		people: filled([
			own,
			...all(({ attendance }) => attendance?.map(({ person }) => person)),
			...all(({ recusals }) => recusals?.map(({ person }) => person)),
			...all(({ votes }) => votes?.map(({ person }) => person)),
			...all(({ tellers }) => tellers),
			...all(({ presider, secretary }) => [presider ?? '', secretary ?? ''])
		]),
		campaigns,
		councils: true,
		reviewOf: campaigns,
		factsOf: items,
		records: {
			initiatives: items,
			meetings: filled(all(({ id, corrects }) => [id ?? '', corrects ?? '']))
		}
	};
}

/** A decision stands on a nomination that a locked meeting of its campaign passed. */
export function wantedOfAward(record: Fields, fields: Fields): Wanted {
	const campaigns = idsOf('campaign', record, fields);
	return {
		people: idsOf('subject', record, fields),
		campaigns,
		reviewOf: campaigns
	};
}

function idsOf(name: string, ...sides: readonly Fields[]): readonly string[] {
	return filled(sides.map((side) => String(side[name] ?? '')));
}

function filled(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)].filter((id) => id !== '');
}

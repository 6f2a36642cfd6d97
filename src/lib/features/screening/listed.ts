import type { Nomination } from '$lib/domain/nominations/nomination';
import type { WardHere } from '$lib/store/wardHere';

/** Nominations of the same level and kind as the table lists them: by name. */
export function listedWith<N extends Nomination>(
	{ level, subjectKind }: Nomination,
	nominations: readonly N[],
	{ nameKeys }: Pick<WardHere, 'nameKeys'>
): readonly N[] {
	const key = (name: string) => nameKeys.get(name) ?? name;
	return nominations
		.filter((one) => one.level === level && one.subjectKind === subjectKind)
		.sort((a, b) => (key(a.subjectName) < key(b.subjectName) ? -1 : 1));
}

/** The next one that nobody has screened: below it on its list, else from the top, else on another list. */
export function nextToScreen<N extends Nomination>(
	now: Nomination,
	nominations: readonly N[],
	ward: Pick<WardHere, 'nameKeys'>
): N | undefined {
	const listed = listedWith(now, nominations, ward);
	const at = listed.findIndex(({ id }) => id === now.id);
	const inOrder = [...listed.slice(at + 1), ...listed.slice(0, at + 1), ...nominations];
	return inOrder.find(({ id, state }) => state === 'proposed' && id !== now.id);
}

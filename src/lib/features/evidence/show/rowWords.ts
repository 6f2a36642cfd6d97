import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { Pause } from '$lib/domain/conduct/conduct';
import type { CouncilMember } from '$lib/domain/councils/council';
import type { Figure } from '$lib/domain/entries/entry';
import type { Initiative, InitiativeAuthor } from '$lib/domain/initiatives/initiative';
import type { ScreenedCriterion } from '$lib/domain/nominations/nomination';
import type { EarlierAward } from '$lib/domain/profiles/profile';
import type { CriterionPoints } from '$lib/domain/scores/score';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import type { NameOf } from './fieldWords';

type Words<Row> = (row: Row, nameOf: NameOf) => string;

const fileWords: Words<NamedFile> = ({ caption, name }) => caption || name;

/** How a row of each list of the records reads. */
const ROWS = {
	attachments: fileWords,
	decisionFiles: fileWords,
	figures: ({ name, value, unit }: Figure) => `${name} ${value.replace('.', ',')} ${unit}`.trim(),
	effectFigures: (row: Initiative['effectFigures'][number]) => t('waiting.beforeAfter', { ...row }).trim(),
	authors: ({ person, name, share }: InitiativeAuthor, nameOf) =>
		t('waiting.share', { name: nameOf(person) || name || t('conflict.somebody'), share }),
	participants: ({ name, workplace, task }: Initiative['participants'][number]) =>
		joined([name, workplace, task], ' · '),
	points: ({ criterion, points, comment }: CriterionPoints, nameOf) => {
		const words = t('waiting.pointsFor', { criterion: nameOf(criterion) || criterion, points });
		return comment === '' ? words : `${words} (${comment})`;
	},
	screening: ({ criterion, verdict }: ScreenedCriterion, nameOf) =>
		`${nameOf(criterion) || criterion}: ${codeOr(`screening.verdict.${verdict}`, verdict)}`,
	earlierAwards: ({ year, name, decision }: EarlierAward) => joined([String(year), name, decision], ', '),
	pauses: ({ kind, from, to, document }: Pause) => {
		const days = joined([from && formatDay(from), to && formatDay(to)], ' – ');
		return joined([codeOr(`conduct.pauseKind.${kind}`, kind), days, document], ', ');
	},
	members: (row: CouncilMember, nameOf) => {
		const voice = row.votes ? 'councils.votes' : 'councils.votesNot';
		const role = codeOr(`councils.role.${row.role}`, row.role);
		return termWords(row, [named(row, nameOf), role, codeOr(voice, voice)].join(', '));
	}
} satisfies Readonly<Record<string, Words<never>>>;

/**
 * One row of a list of a record, in words; a term of somebody where the list has no words of its own.
 * @param row as the schema of the list's record has it
 */
export function rowWords(field: string, row: unknown, nameOf: NameOf): string {
	const words = (ROWS as Readonly<Record<string, Words<never>>>)[field];
	if (words) return words(row as never, nameOf);
	const term = row as Partial<Term>;
	return termWords(term, named(term, nameOf));
}

type Term = Record<'person' | 'unit' | 'from' | 'to', string>;

function named({ person, unit }: Partial<Term>, nameOf: NameOf): string {
	return nameOf(person ?? unit ?? '') || t('conflict.somebody');
}

function termWords({ from, to }: Partial<Term>, name: string): string {
	const first = formatDay(from ?? '');
	return to
		? t('conflict.termUntil', { name, from: first, to: formatDay(to) })
		: t('conflict.term', { name, from: first });
}

function joined(parts: readonly string[], between: string): string {
	return parts.filter((part) => part !== '').join(between);
}

/** The words of a key that is loaded with the desk alone. */
function codeOr(key: string, otherwise: string): string {
	return hasMessage(key) ? t(key as MessageKey) : otherwise;
}

import type { Figure } from '$lib/domain/entries/entry';
import type { Day } from '$lib/domain/time';
import { capital, phrase, type Words } from '../phrase';
import type { Random } from '../random';
import type { FigurePattern, Pattern } from '../texts/pattern';
import { personOf } from '../ward/people';
import type { Ward } from '../ward/records';
import { wordsFor } from './words';
import type { Written } from './deed';
import type { Subject } from './topics';

export type Named = Subject | { readonly kind: 'name'; readonly written: string };

export interface Setting {
	readonly day: Day;
	readonly progress: number;
	/** neighbourhood of the one who logs; empty for staff */
	readonly home: string;
	/** leaves the story out: many write the title alone */
	readonly brief: boolean;
}

/** Writes a pattern out for one subject on one day. */
export function writeDeed(
	pattern: Pattern,
	subject: Named,
	setting: Setting,
	ward: Ward,
	random: Random
): Written {
	const words = wordsFor(
		{
			day: setting.day,
			progress: setting.progress,
			neighbourhood: neighbourhoodOf(subject, setting.home, random),
			called: calledAs(subject)
		},
		random
	);
	const title = capital(phrase(pattern.title, words, random));
	const story = pattern.story === undefined ? '' : phrase(pattern.story, words, random);
	return {
		...subjectFields(subject, ward),
		day: setting.day,
		title,
		story: setting.brief ? '' : story,
		place: pattern.place === undefined ? '' : capital(phrase(pattern.place, words, random)),
		figures: (pattern.figures ?? []).map((figure) => figureOf(figure, words))
	};
}

export function subjectFields(
	subject: Named,
	ward: Ward
): Pick<Written, 'subjectKind' | 'subject' | 'subjectName'> {
	if (subject.kind === 'name') return { subjectKind: 'name', subject: '', subjectName: subject.written };
	const record = subject.kind === 'unit' ? ward.unit(subject.key) : ward.person(subject.key);
	return { subjectKind: subject.kind, subject: record.id, subjectName: record.name };
}

function figureOf({ name, value, unit }: FigurePattern, words: Words): Figure {
	const bound = words.get(value) ?? value;
	return { name, value: bound.replace(',', '.'), unit };
}

function neighbourhoodOf(subject: Named, home: string, random: Random): number {
	const key = subject.kind === 'name' ? home : subject.key;
	const number = /^kp(\d)/.exec(key)?.[1] ?? /^kp(\d)/.exec(home)?.[1];
	return number === undefined ? random.whole(1, 6) : Number(number);
}

/** "chị Thủy": by the last part of the name, by two where one would not do. */
function calledAs(subject: Named): string {
	if (subject.kind === 'name') return subject.written;
	if (subject.kind === 'unit') return 'tập thể';
	const { call, name } = personOf(subject.key);
	const parts = name.split(' ');
	return `${call} ${parts.slice(parts.length > 5 || name.endsWith('Lan Anh') ? -2 : -1).join(' ')}`;
}

import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { t, type MessageKey } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import type { WordField } from './changedWords';

/** The long texts in the order of the form: each with a heading of its own. */
export const LONG_WORDS = [
	'idea',
	'before',
	'solution',
	'novelty',
	'practicality',
	'effect',
	'othersOpinion',
	'replicability',
	'conditions',
	'confidential'
] as const satisfies readonly WordField[];

export function labelOfWord(field: WordField): string {
	return t(`scoring.word.${field}` satisfies MessageKey);
}

/** A field of the authors' words as a text to read; empty where nothing was written. */
export function wordText(
	field: WordField,
	initiative: Initiative,
	rules: Campaign['rules'] | undefined
): string {
	switch (field) {
		case 'authors':
			return lines(initiative.authors.map(({ name, share }) => t('scoring.authorShare', { name, share })));
		case 'kind':
			return initiative.kind === '' ? '' : t(`scoring.kind.${initiative.kind}`);
		case 'area':
			return rules?.areas.find(({ code }) => code === initiative.area)?.label ?? initiative.area;
		case 'effectFigures':
			return lines(
				initiative.effectFigures.map(({ name, unit, before, after }) =>
					t('scoring.figure', { name, before, after, unit }).trim()
				)
			);
		case 'firstAppliedOn':
			return formatDay(initiative.firstAppliedOn);
		case 'participants':
			return lines(
				initiative.participants.map(({ name, workplace, task }) =>
					[name, workplace, task].filter(Boolean).join(', ')
				)
			);
		case 'entries':
			return initiative.entries.length === 0
				? ''
				: t('scoring.linkedCount', { n: initiative.entries.length });
		case 'attachments':
			return lines(initiative.attachments.map(({ caption, name }) => caption || name));
		default:
			return initiative[field];
	}
}

const lines = (all: readonly string[]) => all.join('\n');

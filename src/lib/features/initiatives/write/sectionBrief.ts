import type { InitiativeSectionKey } from '$lib/domain/initiatives/sections';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import type { InitiativeStory } from '../initiativeStory';

/** As much of a text as one line of a phone shows twice. */
const SHORT = 80;

/** What stands in a section, in a line; empty while nothing does. */
export function sectionBrief(
	key: InitiativeSectionKey,
	{ words, areas }: Pick<InitiativeStory, 'words' | 'areas'>
): string {
	switch (key) {
		case 'idea':
			return shortened(words.idea || words.title);
		case 'authors':
			return words.authors.map(({ name, share }) => `${name} ${share} %`).join(', ');
		case 'kind':
			return words.kind === '' ? '' : t(`initiativeKind.${words.kind}`);
		case 'area':
			return areas.find(({ code }) => code === words.area)?.label ?? words.area;
		case 'firstApplied':
			return words.firstAppliedOn === '' ? '' : formatDay(words.firstAppliedOn);
		case 'evidence':
			return words.attachments.length === 0 ? '' : t('log.draftFiles', { n: words.attachments.length });
		case 'confidentiality':
			return shortened(words.confidential);
		case 'linkedEntries':
			return words.entries.length === 0 ? '' : t('initiative.linkedCount', { n: words.entries.length });
		default:
			return shortened(words[key]);
	}
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= SHORT) return line;
	// Never in the middle of a letter that is two: an emoji, a rare character.
	return `${[...line].slice(0, SHORT).join('').trimEnd()}…`;
}

import { levelOf } from '$lib/domain/papers/levelNominees';
import { PAPER_ABOUT, type PaperRef } from '$lib/domain/papers/paperKey';
import type { PaperSource } from '$lib/domain/papers/source';

/** What a paper is about, in the words of the ward: the second line of its row, below a name that names the nominee. */
export function aboutWords({ kind, about }: PaperRef, source: PaperSource): string {
	switch (PAPER_ABOUT[kind]) {
		case 'nomination': {
			const nomination = source.nominations.find(({ id }) => id === about);
			if (!nomination) return '';
			const unit = nomination.subjectKind === 'unit' ? '' : (source.units.get(nomination.unit)?.name ?? '');
			const level = levelOf(source, nomination.level)?.label ?? '';
			return [nomination.position, unit, level].filter(Boolean).join(' · ');
		}
		case 'meeting':
			return source.meetings.find(({ id }) => id === about)?.title ?? '';
		case 'level':
			return levelOf(source, about)?.label ?? '';
		case 'initiative':
			return source.initiatives.find(({ id }) => id === about)?.title ?? '';
		case 'campaign':
			return source.campaign.title;
	}
}

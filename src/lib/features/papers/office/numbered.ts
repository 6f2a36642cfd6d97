import type { Award } from '$lib/domain/awards/award';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { numberedPapers } from '$lib/domain/papers/numberedPapers';
import type { PaperNumber } from '$lib/domain/papers/officeSchema';
import { paperKey, type PaperRef } from '$lib/domain/papers/paperKey';
import { paperWords } from '$lib/features/evidence/show/officeWords';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import type { LocalDatabase } from '$lib/store/database';

/** A paper that carries a number, as its row names it. */
export interface NumberedPaper {
	readonly paper: PaperRef;
	/** "Biên bản họp xét, Họp xét khen thưởng, 22/12/2023" */
	readonly name: string;
	/** where its number is written already; empty for a number that is written here */
	readonly elsewhere: string;
}

/** What of a campaign carries numbers, as it lies on this phone. */
export interface Numbered {
	readonly meetings: readonly Meeting[];
	readonly awards: readonly Award[];
}

export async function numberedHere(db: LocalDatabase, campaign: string): Promise<Numbered> {
	const [meetings, awards] = await Promise.all([
		db.meetings.where('campaign').equals(campaign).toArray(),
		db.awards.where('campaign').equals(campaign).toArray()
	]);
	return { meetings, awards };
}

/**
 * The rows of the numbers, in the order of the year's end. A decision whose awards carry its number is numbered there:
 * papers take that one.
 * @param numbers given so far
 */
export function paperRows(
	{ rules }: Pick<Campaign, 'rules'>,
	{ meetings, awards }: Numbered,
	numbers: readonly PaperNumber[]
): readonly NumberedPaper[] {
	const nameOf = (about: string) => {
		const meeting = meetings.find(({ id }) => id === about);
		if (meeting)
			return [meeting.title, formatDay(meeting.plannedFor.slice(0, 10))].filter(Boolean).join(', ');
		return rules.levels.find(({ code }) => code === about)?.label ?? t('office.otherMeeting');
	};
	return numberedPapers({ rules, meetings, numbers }).map((paper) => ({
		paper,
		name: paperWords(paperKey(paper), nameOf),
		elsewhere: paper.kind === 'decision' ? numberOfAwards(awards, paper.about) : ''
	}));
}

function numberOfAwards(awards: readonly Award[], about: string): string {
	const award = awards.find(
		({ level, state, number }) => level === about && state === 'decided' && number !== ''
	);
	if (!award) return '';
	const { number, date } = award;
	return date === ''
		? t('office.inAwardsNoDay', { number })
		: t('office.inAwards', { number, day: formatDay(date) });
}

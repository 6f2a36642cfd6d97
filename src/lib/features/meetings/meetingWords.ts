import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Criterion, VotingRule } from '$lib/domain/campaigns/rules';
import type { Meeting, MeetingState } from '$lib/domain/meetings/meeting';
import type { Nomination } from '$lib/domain/nominations/nomination';
import { t } from '$lib/i18n/i18n.svelte';
import { listNames } from '$lib/i18n/words';
import type { Tone } from '$lib/ui/tone';

type Finds = Pick<WardLookup, 'find'>;

/** What an item of the list is called. */
export function itemName(item: string, { find }: Finds): string {
	return (
		find('nominations', item)?.subjectName || find('initiatives', item)?.title || t('meeting.unknownItem')
	);
}

/** Position and unit of a nominee, authors of an initiative. */
export function itemNote(item: string, { find, units }: Finds & Pick<WardLookup, 'units'>): string {
	const nomination = find('nominations', item);
	if (nomination) {
		const unit = nomination.subjectKind === 'person' ? units.get(nomination.unit)?.name : '';
		return [nomination.position, unit].filter(Boolean).join(' · ');
	}
	const authors = find('initiatives', item)?.authors ?? [];
	return authors.length > 0
		? t('meeting.authors', { names: listNames(authors.map(({ name }) => name)) })
		: '';
}

export function personName(person: string, lookup: Pick<WardLookup, 'person'>): string {
	return lookup.person(person)?.name ?? t('meeting.unknownPerson');
}

export function stateTone(state: MeetingState): Tone {
	return ({ planned: 'neutral', open: 'info', counted: 'info', locked: 'good' } as const)[state];
}

/** The share that passes, as a sentence: `quá 1/2 số người có mặt`. */
export function passWords({ pass }: Pick<VotingRule, 'pass'>): string {
	return t(pass.strict ? 'meeting.rule.moreThan' : 'meeting.rule.atLeast', {
		share: `${pass.num}/${pass.den}`,
		base: t(`meeting.base.${pass.base}`)
	});
}

/** Why a nomination is not on the list, in a line: what screening found missing or not met. */
export function notEligibleWords(
	{ state, screening }: Pick<Nomination, 'state' | 'screening'>,
	criteria: readonly Criterion[]
): string {
	if (state === 'proposed') return t('meeting.why.proposed');
	const labels = (verdict: 'notMet' | 'noData') =>
		screening
			.filter((one) => one.verdict === verdict)
			.map(({ criterion }) => criteria.find(({ code }) => code === criterion)?.label ?? criterion);
	const notMet = labels('notMet');
	const noData = labels('noData');
	return [
		notMet.length > 0 ? t('meeting.why.notMet', { criteria: notMet.join('; ') }) : '',
		noData.length > 0 ? t('meeting.why.noData', { criteria: noData.join('; ') }) : '',
		notMet.length + noData.length === 0 ? t('meeting.why.notEligible') : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** The meeting's place on the page of its level: what a level is called. */
export function levelLabel(
	level: string,
	levels: readonly { readonly code: string; readonly label: string }[]
) {
	return levels.find(({ code }) => code === level)?.label ?? level;
}

export function aboutWords({ about }: Pick<Meeting, 'about'>): string {
	return t(`meeting.about.${about}`);
}

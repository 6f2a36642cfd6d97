import { sectionsOfForm } from '$lib/domain/campaigns/formSections';
import { NOMINATION_STATES, type Nomination } from '$lib/domain/nominations/nomination';
import { nomineeKind } from '$lib/domain/nominations/judgeReport';
import { pickedIn } from '$lib/domain/nominations/reportEvidence';
import { t } from '$lib/i18n/i18n.svelte';
import type { LocalDatabase } from '$lib/store/database';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What people call the parts of a report (`part:` and the part's key), what either version has picked, and the states of
 * a nomination.
 */
export async function nominationNames(
	db: LocalDatabase,
	mine: Fields,
	theirs: Fields
): Promise<ReadonlyMap<string, string>> {
	const nomination = theirs as unknown as Nomination;
	const campaign = await db.campaigns.get(nomination.campaign);
	const form = nomination.reportForm || undefined;
	const sections = campaign ? sectionsOfForm(campaign.rules, nomineeKind(nomination), form) : [];
	const reports = [mine, theirs].flatMap((side) => (side as Partial<Nomination>).report ?? []);
	const [entries, initiatives] = await Promise.all([
		db.entries.bulkGet([...pickedIn(reports, 'entries')]),
		db.initiatives.bulkGet([...pickedIn(reports, 'initiatives')])
	]);
	return new Map([
		...sections.map(({ code, heading }) => [`part:${code}`, heading] as const),
		...[...entries, ...initiatives].flatMap((one) => (one ? [[one.id, one.title] as const] : [])),
		...NOMINATION_STATES.map((state) => [state, t(`nominationState.${state}`)] as const)
	]);
}

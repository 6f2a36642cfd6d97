import { sectionsOfForm } from '$lib/domain/campaigns/formSections';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { sameValue } from '$lib/domain/changes/canonical';
import { nomineeKind } from '$lib/domain/nominations/judgeReport';
import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { changeParts } from '$lib/features/evidence/show/differenceParts';
import { t } from '$lib/i18n/i18n.svelte';
import type { ReadNomination } from '$lib/store/screening';
import type { TextPart } from '$lib/ui/textParts';

/** What became of one part of a report. */
export interface ReportPartDifference {
	readonly key: string;
	readonly label: string;
	readonly parts: readonly TextPart[];
}

/** Part by part what went and what came between the report that was read and the one that stands, in the form's order. */
export function reportDifferences(
	before: ReadNomination,
	after: Nomination,
	rules: CampaignRules
): readonly ReportPartDifference[] {
	const sections = sectionsOfForm(rules, nomineeKind(after), after.reportForm || undefined);
	const headings = new Map(sections.map(({ code, heading }) => [code, heading]));
	const keys = [...new Set([...before.report, ...after.report].map(({ key }) => key))];
	const order = (key: string) => sections.findIndex(({ code }) => code === key);
	const parts = keys
		.sort((a, b) => order(a) - order(b))
		.flatMap((key): readonly ReportPartDifference[] => {
			const old = before.report.find((section) => section.key === key);
			const now = after.report.find((section) => section.key === key);
			if (sameValue(old, now)) return [];
			return [{ key, label: headings.get(key) ?? key, parts: partsOf(old, now) }];
		});
	if (before.reportReady === after.reportReady) return parts;
	const ready = (is: boolean) => t(is ? 'desk.reportReady' : 'desk.reportOpen');
	return [
		...parts,
		{
			key: 'reportReady',
			label: t('desk.report'),
			parts: replaced(ready(before.reportReady), ready(after.reportReady))
		}
	];
}

function partsOf(old: ReportSection | undefined, now: ReportSection | undefined): readonly TextPart[] {
	const words = changeParts(old?.text ?? '', now?.text ?? '');
	const picked = ({ entries, initiatives }: Pick<ReportSection, 'entries' | 'initiatives'>) =>
		t('desk.reportPicked', { entries: entries.length, initiatives: initiatives.length });
	const none = { entries: [], initiatives: [] };
	const isPickedSame =
		sameValue(old?.entries ?? [], now?.entries ?? []) &&
		sameValue(old?.initiatives ?? [], now?.initiatives ?? []);
	return isPickedSame
		? words
		: [...words, { text: ' ' }, ...replaced(picked(old ?? none), picked(now ?? none))];
}

function replaced(before: string, after: string): readonly TextPart[] {
	return [{ text: before, mark: 'deleted' }, { text: ' ' }, { text: after, mark: 'inserted' }];
}

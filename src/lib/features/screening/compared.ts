import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { GradeScale } from '$lib/domain/campaigns/rules';
import { UNTAGGED } from '$lib/domain/evidence/evidenceFilter';
import { gradeInForce } from '$lib/domain/grades/gradeInForce';
import { subjectKindOf } from '$lib/domain/grades/gradeSubjects';
import type { Grade } from '$lib/domain/grades/grade';
import { entriesOf, initiativesOf, type Screened } from '$lib/domain/screening/evidence';
import type { EntryRow } from '$lib/store/entryIndex';
import type { LightInitiative } from '$lib/store/lightInitiatives';
import type { DeskRecords } from './deskRecords';

/** What stands beside the table of criteria when nominees are compared. */
export interface Compared {
	readonly grades: readonly { readonly scale: GradeScale; readonly grade: Grade | undefined }[];
	readonly initiatives: readonly LightInitiative[];
	/** code of an area, {@link UNTAGGED} without one, with the number of entries; in the order of the rules */
	readonly areas: readonly { readonly area: string; readonly n: number }[];
	/** entries with photos, newest deed first */
	readonly pictured: readonly string[];
}

/** Most entries whose photos are brought for one column. */
const PICTURED = 4;

export function comparedOf(
	nominee: Screened,
	campaign: Campaign,
	records: DeskRecords,
	entries: readonly EntryRow[]
): Compared {
	const evidence = { campaign: campaign.id, ...records, entries: entries.filter(({ unsent }) => !unsent) };
	const counted = entriesOf(nominee, evidence);
	const own = new Set(initiativesOf(nominee, evidence).map(({ id }) => id));
	const kind = nominee.kind === 'collective' ? 'unit' : 'person';
	const byArea = new Map<string, number>();
	for (const { area } of counted) {
		const key = area === '' ? UNTAGGED : area;
		byArea.set(key, (byArea.get(key) ?? 0) + 1);
	}
	const files = new Map(entries.map(({ id, files }) => [id, files]));
	return {
		grades: campaign.rules.gradeScales
			.filter((scale) => subjectKindOf(scale) === kind)
			.map((scale) => ({
				scale,
				grade: gradeInForce(records.grades, nominee.id, { ...scale, provisionalCounts: true })
			})),
		initiatives: records.initiatives.filter(({ id }) => own.has(id)),
		areas: [...campaign.rules.areas.map(({ code }) => code), UNTAGGED].flatMap((area) => {
			const n = byArea.get(area);
			return n === undefined ? [] : [{ area, n }];
		}),
		pictured: counted.flatMap(({ id }) => ((files.get(id) ?? 0) > 0 ? [id] : [])).slice(0, PICTURED)
	};
}

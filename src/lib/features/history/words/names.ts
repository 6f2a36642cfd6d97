import type { Campaign } from '$lib/domain/campaigns/campaign';
import { ID_PATTERN } from '$lib/domain/ids';
import { t } from '$lib/i18n/i18n.svelte';
import type { LocalDatabase } from '$lib/store/database';
import { readMeta } from '$lib/store/meta';
import type { NameOf } from './valueWords';

/** Collections whose records have a name of their own, each with the fields that may hold it. */
const NAMED = [
	['people', ['name']],
	['users', ['name']],
	['entries', ['title']],
	['councils', ['name']],
	['initiatives', ['title', 'idea']],
	['meetings', ['title']],
	['nominations', ['subjectName']],
	['awards', ['subjectName']],
	['grades', ['subjectName']],
	['conduct', ['subjectName']]
] as const;

/**
 * Names of everything that the values point to, as far as this phone knows it; what was erased by decision says so.
 * @param values whatever may hold ids and codes, however deep
 */
export async function namesIn(db: LocalDatabase, values: unknown): Promise<NameOf> {
	// The key of a paper holds an id behind its kind: `minutes.ID`.
	const words = textsIn(values).flatMap((text) => text.split('.'));
	const ids = [...new Set(words.filter((text) => ID_PATTERN.test(text)))];
	const [units, campaigns, erased, ...found] = await Promise.all([
		db.units.toArray(),
		db.campaigns.toArray(),
		readMeta(db, 'erased'),
		...NAMED.map(([name]) => db.table<Fields, string>(name).bulkGet(ids))
	]);
	const names = new Map<string, string>(labelsIn(campaigns));
	for (const unit of units) names.set(unit.id, unit.name);
	for (const campaign of campaigns) names.set(campaign.id, campaign.title);
	for (const [place, rows] of found.entries()) {
		const fields = NAMED[place]?.[1] ?? [];
		for (const row of rows) {
			const name = fields.map((field) => String(row?.[field] ?? '')).find((text) => text !== '');
			if (row && name) names.set(String(row.id), name);
		}
	}
	const gone = new Set(erased.map((key) => key.split('/')[1] ?? ''));
	return (code) => names.get(code) ?? (gone.has(code) ? t('history.erasedName') : '');
}

type Fields = Readonly<Record<string, unknown>>;

/** Every text among the values. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

/** Whatever has a code and a label in the rules of a campaign: criteria, areas, indices, levels, scales, grades, forms. */
function labelsIn(campaigns: readonly Campaign[]): readonly (readonly [string, string])[] {
	const labels: (readonly [string, string])[] = [];
	const walk = (value: unknown) => {
		if (typeof value !== 'object' || value === null) return;
		const { code, label } = value as Fields;
		if (typeof code === 'string' && typeof label === 'string') labels.push([code, label]);
		for (const part of Object.values(value)) walk(part);
	};
	for (const { rules, history } of campaigns) {
		for (const past of history) walk(past.rules);
		walk(rules);
	}
	return labels;
}

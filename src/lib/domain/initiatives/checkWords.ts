import { rulesOf, type Campaign } from '../campaigns/campaign';
import { captureMoment } from '../campaigns/deadlines';
import type { Attempt } from '../changes/attempt';
import { parseFieldsAs } from '../changes/parse';
import { once } from '../once';
import { unitOn } from '../people/unitOn';
import { fail, ok, type Result } from '../result';
import { dayOf, isDay } from '../time';
import { confirmedByWriting } from './confirmations';
import { initiativeContent, initiativeFields, type Initiative, type InitiativeAuthor } from './initiative';
import { checkLinks } from './links';
import { leadsAuthors } from './relations';

const WORDS = once(() => {
	const { campaign, rulesVersion } = initiativeFields();
	return { campaign, rulesVersion, ...initiativeContent() };
});

/** What hangs on the list of authors, and is written with it. */
export const AUTHOR_FIELDS = [
	'authors',
	'people',
	'unit',
	'confirmations'
] as const satisfies readonly (keyof Initiative)[];

/**
 * Shape, clean text and everything that an initiative points to; derives what hangs on its authors.
 * @param written laid over `base`; what is not written stands already and is not checked anew
 * @param campaign the one that it belongs to afterwards
 */
export function checkWords(
	base: Initiative,
	written: Readonly<Record<string, unknown>>,
	attempt: Attempt<Initiative>,
	campaign: Campaign
): Result<Initiative> {
	const parsed = parseFieldsAs(WORDS(), written, 'initiative.shape');
	if (!parsed.ok) return parsed;
	const initiative = { ...base, ...parsed.value } as Initiative;
	const area = checkArea(initiative, written, campaign);
	if (!area.ok) return area;
	if ('firstAppliedOn' in written) {
		const { firstAppliedOn } = initiative;
		if (firstAppliedOn !== '' && !isDay(firstAppliedOn)) return fail('initiative.firstApplied.shape');
		if (firstAppliedOn > dayOf(attempt.now)) return fail('initiative.firstApplied.future');
	}
	const authored = 'authors' in written ? withAuthors(base, initiative, attempt) : ok(initiative);
	if (!authored.ok) return authored;
	return 'entries' in written ? withLinks(authored.value, attempt) : authored;
}

function withLinks(
	initiative: Initiative,
	{ before, actor, lookup }: Attempt<Initiative>
): Result<Initiative> {
	const linking = { ...initiative, entries: [...new Set(initiative.entries)] };
	const fresh = linking.entries.filter((id) => !before?.entries.includes(id));
	const checked = checkLinks({ ...linking, entries: fresh }, [], actor, lookup);
	return checked.ok ? ok(linking) : checked;
}

function checkArea(
	{ area, rulesVersion }: Initiative,
	written: Readonly<Record<string, unknown>>,
	campaign: Campaign
): Result<true> {
	if (!('area' in written) && !('rulesVersion' in written)) return ok(true);
	const rules = rulesOf(campaign, rulesVersion);
	if (!rules) return fail('initiative.rulesVersion.unknown');
	// The version in force counts too, as for the areas of entries.
	const areas = [...rules.areas, ...campaign.rules.areas];
	return area === '' || areas.some(({ code }) => code === area) ? ok(true) : fail('initiative.area.unknown');
}

/** Names, unit, readers and confirmations follow from who the authors are. */
function withAuthors(
	base: Initiative,
	initiative: Initiative,
	{ before, change, actor, lookup, now }: Attempt<Initiative>
): Result<Initiative> {
	if (before !== null && !leadsAuthors(before, actor)) {
		if (sharesOf(before.authors) === sharesOf(initiative.authors))
			return ok({ ...initiative, authors: base.authors });
		return fail('initiative.edit.authorsNotYours');
	}
	if (initiative.authors.length === 0) return fail('initiative.authors.missing');
	const people = initiative.authors.map(({ person }) => person);
	const twice = initiative.authors.find(({ person }, at) => people.indexOf(person) !== at);
	if (twice) return fail('initiative.authors.twice', { name: twice.name });
	const known = people.flatMap((person) => lookup.person(person) ?? []);
	const [first] = known;
	if (!first || known.length < people.length) return fail('initiative.authors.unknown');
	// The name is the person's, so that the council never reads one name and credits another.
	const authors = initiative.authors.map((author, at) => ({ ...author, name: known[at]?.name ?? '' }));
	const written = captureMoment(base.capturedAt, base.clockOffset, now);
	const said = captureMoment(change.capturedAt, change.clockOffset, now);
	return ok({
		...initiative,
		authors,
		people,
		unit: unitOn(first, dayOf(written)),
		confirmations: [...confirmedByWriting({ ...initiative, authors }, actor, said)]
	});
}

function sharesOf(authors: readonly InitiativeAuthor[]): string {
	return authors.map(({ person, share }) => `${person} ${share}`).join();
}

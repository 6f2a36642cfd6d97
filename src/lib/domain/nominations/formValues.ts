import type { FormSection } from '../campaigns/formSections';
import type { CampaignRules } from '../campaigns/rules';
import type { Person } from '../people/person';
import { workplace } from '../people/workplace';
import type { EarlierAward, Profile } from '../profiles/profile';
import type { Nomination } from './nomination';
import { dayInPaper } from './sentences';

// What the app fills into a report by itself. The paper is Vietnamese, whatever language the screen speaks.

/** What is known of the nominee; a unit has neither person nor profile. */
export interface KnownNominee {
	readonly nomination: Pick<Nomination, 'subjectName' | 'position'>;
	readonly person?: Pick<Person, 'category'> | undefined;
	readonly profile?: Profile | undefined;
	readonly unitName: string;
	readonly rules: Pick<CampaignRules, 'personCategories'>;
}

type FieldCode = FormSection['fields'][number]['code'];
const GENDERS = { '': '', female: 'Nữ', male: 'Nam' } as const;

/** The value of a line of the form; empty while it is not known. */
export function fieldValue(code: FieldCode, known: KnownNominee): string {
	const { nomination, person, profile, unitName, rules } = known;
	switch (code) {
		case 'name':
			return nomination.subjectName;
		case 'birthday':
			return profile?.birthday ? dayInPaper(profile.birthday) : '';
		case 'gender':
			return GENDERS[profile?.gender ?? ''];
		case 'occupation':
			return rules.personCategories.find((one) => one.code === person?.category)?.label ?? '';
		case 'positionAndUnit':
			return workplace(nomination.position, unitName);
		case 'unit':
			return unitName;
		case 'positions':
			return profile?.positions || nomination.position;
		case 'origin':
		case 'residence':
		case 'education':
		case 'academicTitle':
			return profile?.[code] ?? '';
		default:
			return '';
	}
}

/**
 * Earlier titles and awards, oldest first, in the columns of a table of the form: each kind in its own table, and all of
 * them in a form that has one table alone.
 * @param sections all of the form
 */
export function tableRows(
	table: FormSection,
	sections: readonly FormSection[],
	awards: readonly EarlierAward[]
): readonly (readonly string[])[] {
	const tables = sections.filter(({ kind }) => kind === 'table');
	const ownKind = kindOf(table);
	const rows = awards
		.filter(({ kind }) => kind === ownKind || tables.length < 2)
		.sort((a, b) => a.year - b.year);
	return rows.map((award) => table.fields.map(({ code }) => cell(code, award)));
}

function kindOf({ fields }: FormSection): EarlierAward['kind'] {
	return fields.some(({ code }) => code === 'title') ? 'title' : 'award';
}

function cell(code: FieldCode, { year, name, decision }: EarlierAward): string {
	if (code === 'year') return String(year);
	if (code === 'decision') return decision;
	return code === 'title' || code === 'award' ? name : '';
}

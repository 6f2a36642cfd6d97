import type { FormSection } from '../../domain/campaigns/formSections';
import { fieldValue, tableRows, type KnownNominee } from '../../domain/nominations/formValues';
import type { Nomination } from '../../domain/nominations/nomination';
import { partOf } from '../../domain/nominations/reportParts';
import { entrySentence, initiativeSentence } from '../../domain/nominations/sentences';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Words } from '../layout/blocks';
import { missing, paragraphsOf } from '../layout/words';

type FieldCode = FormSection['fields'][number]['code'];

/** How a line of the form is called in the list of what is missing; what many people do not have is never missing. */
const FIELD_NAMES: Readonly<Partial<Record<FieldCode, string>>> = {
	name: 'họ tên',
	birthday: 'ngày sinh',
	gender: 'giới tính',
	origin: 'quê quán',
	residence: 'nơi thường trú',
	occupation: 'nghề nghiệp',
	positionAndUnit: 'chức vụ, đơn vị công tác',
	unit: 'đơn vị công tác',
	positions: 'chức vụ',
	education: 'trình độ chuyên môn, nghiệp vụ'
};

/** What the parts of a report are filled from. */
export interface ReportKnown extends KnownNominee {
	readonly nomination: Nomination;
	readonly source: Pick<PaperSource, 'entries' | 'initiatives'>;
}

/**
 * A part of the form: its heading, and below it what the nominee wrote, what the profile holds, or earlier awards. A part
 * that has to say something and does not is a marked blank; another one that is empty stands as its heading alone.
 * @param all every part of the form, for tables that share the earlier awards
 */
export function reportPart(
	section: FormSection,
	all: readonly FormSection[],
	known: ReportKnown
): readonly Block[] {
	const heading: Block = { kind: 'section', level: levelOf(section), text: section.heading };
	const below = belowHeading(section, all, known);
	if (below.length > 0 || !section.required) return [heading, ...below];
	const blank = missing(
		`nội dung mục “${section.heading}” trong báo cáo của ${known.nomination.subjectName}`
	);
	return [heading, { kind: 'paragraph', text: [blank] }];
}

/** Checked rules hold 1 to 3; their type says only that it is a number. */
function levelOf({ level }: FormSection): 1 | 2 | 3 {
	return level === 1 || level === 2 ? level : 3;
}

function belowHeading(
	section: FormSection,
	all: readonly FormSection[],
	known: ReportKnown
): readonly Block[] {
	switch (section.kind) {
		case 'heading':
			return [];
		case 'fields':
			return [
				{
					kind: 'list',
					mark: 'hyphen',
					items: section.fields.map((field) => fieldLine(field, known))
				}
			];
		case 'table':
			return earlierAwards(section, all, known);
		default:
			return writtenText(section.code, known).map((text) => ({ kind: 'paragraph', text }));
	}
}

function fieldLine({ code, label }: FormSection['fields'][number], known: ReportKnown): Words {
	const value = fieldValue(code, known);
	const name = FIELD_NAMES[code];
	if (value !== '') return [`${label} `, value];
	return name === undefined ? label : [`${label} `, missing(`${name} của ${known.nomination.subjectName}`)];
}

const SHARES: Readonly<Partial<Record<FieldCode, number>>> = { year: 12, title: 36, award: 36, decision: 52 };

function earlierAwards(
	section: FormSection,
	all: readonly FormSection[],
	known: ReportKnown
): readonly Block[] {
	const rows = tableRows(section, all, known.profile?.earlierAwards ?? []);
	if (rows.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: section.fields.map(({ code, label }) => ({
				label,
				share: SHARES[code] ?? 30,
				align: code === 'year' ? 'centre' : 'left'
			})),
			rows
		}
	];
}

/** Own words; where only deeds were picked, the sentences that they would have begun as. */
function writtenText(key: string, { nomination, source }: ReportKnown): readonly string[] {
	const { text, entries, initiatives } = partOf(nomination.report, key);
	const own = paragraphsOf(text);
	if (own.length > 0) return own;
	const deeds = entries.flatMap((id) => source.entries.get(id) ?? []);
	const ideas = initiatives.flatMap((id) => source.initiatives.find((one) => one.id === id) ?? []);
	return [...deeds.map(entrySentence), ...ideas.map(initiativeSentence)];
}

import type { Nomination, ReportSection } from '$lib/domain/nominations/nomination';
import { mergeReports, partOf, withPart } from '$lib/domain/nominations/reportParts';
import { PART_LIMIT } from '$lib/domain/nominations/sentences';
import { bothTexts } from '$lib/domain/text/difference';
import type { NameOf } from '$lib/features/evidence/show/fieldWords';
import type { OutboxItem } from '$lib/store/outbox';
import type { Answer, Question } from './questions';

type Fields = Readonly<Record<string, unknown>>;
type Conflict = Pick<OutboxItem, 'fields' | 'seen'>;
type Report = readonly ReportSection[];

// A report is one field, and long: what two people wrote in different parts of it is put together without a word.

/** One question for each part that both sides wrote, to different words. */
export function reportQuestions(item: Conflict, newest: Fields, nameOf: NameOf): readonly Question[] {
	return merged(item, newest).clashing.map((part) => {
		const mine = partOf(reportIn(item.fields), part);
		const theirs = partOf(reportIn(newest), part);
		return {
			key: `report.${part}`,
			fields: ['report'],
			part,
			label: nameOf(`part:${part}`) || part,
			mine: partWords(mine, nameOf),
			theirs: partWords(theirs, nameOf),
			combine: { kind: 'text', start: bothTexts(mine.text, theirs.text), max: PART_LIMIT, long: true },
			isAct: false
		};
	});
}

/** The own fields, a report among them with the parts that only others wrote. */
export function withMergedReport(item: Conflict, newest: Fields): Fields {
	return 'report' in item.fields ? { ...item.fields, report: merged(item, newest).report } : item.fields;
}

/** The fields with that part of the report as it was decided; combined words keep what either side had picked. */
export function withChosenPart(
	chosen: Fields,
	item: Conflict,
	newest: Fields,
	part: string,
	{ pick, text }: Answer
): Fields {
	const mine = partOf(reportIn(item.fields), part);
	const theirs = partOf(reportIn(newest), part);
	const both: ReportSection = {
		key: part,
		text: text ?? bothTexts(mine.text, theirs.text),
		entries: [...new Set([...mine.entries, ...theirs.entries])],
		initiatives: [...new Set([...mine.initiatives, ...theirs.initiatives])]
	};
	const decided = pick === 'both' ? both : pick === 'theirs' ? theirs : mine;
	return { ...chosen, report: withPart(reportIn(chosen), decided) };
}

function merged({ fields, seen }: Conflict, newest: Fields) {
	return mergeReports(reportIn(seen ?? {}), reportIn(fields), reportIn(newest));
}

function reportIn(fields: Fields): Report {
	return (fields as Partial<Nomination>).report ?? [];
}

/** The text, and below it what was picked. */
function partWords({ text, entries, initiatives }: ReportSection, nameOf: NameOf): string {
	const picked = [...entries, ...initiatives].map((id) => `• ${nameOf(id) || id}`);
	return [text, ...picked].filter((line) => line !== '').join('\n');
}

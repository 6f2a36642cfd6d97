import type { ReportForm } from '../../domain/campaigns/formSections';
import type { Level, SubjectKind } from '../../domain/campaigns/rules';
import type { Nomination } from '../../domain/nominations/nomination';
import { levelOf } from '../../domain/papers/levelNominees';
import type { PaperSource } from '../../domain/papers/source';

// A paper is only offered of what the source holds: where it is not there, the caller has a bug.

/** Level of the campaign. Throws where there is none. */
export function theLevel(source: Pick<PaperSource, 'rules'>, code: string): Level {
	const level = levelOf(source, code);
	if (!level) throw new Error(`no level ${code}`);
	return level;
}

/** Nomination of the campaign. Throws where there is none. */
export function theNomination({ nominations }: Pick<PaperSource, 'nominations'>, id: string): Nomination {
	const nomination = nominations.find((one) => one.id === id);
	if (!nomination) throw new Error(`no nomination ${id}`);
	return nomination;
}

/** The form that a report follows: its own, or the campaign's where that is gone or was never named. */
export function reportFormOf(
	{ rules }: Pick<PaperSource, 'rules'>,
	{ reportForm }: Pick<Nomination, 'reportForm'>,
	kind: SubjectKind
): ReportForm | undefined {
	return (
		rules.forms.find(({ code }) => code === reportForm) ??
		rules.forms.find(({ code }) => code === rules.settings.reportForms[kind])
	);
}

import { sectionsOfForm } from '../../domain/campaigns/formSections';
import type { NamedFile } from '../../domain/attachments/namedFile';
import type { Entry } from '../../domain/entries/entry';
import type { Initiative } from '../../domain/initiatives/initiative';
import type { Nomination } from '../../domain/nominations/nomination';
import { pickedIn } from '../../domain/nominations/reportEvidence';
import type { PaperSource } from '../../domain/papers/source';
import type { Day } from '../../domain/time';
import { reportFormOf } from './find';

/** A file of the evidence, with what it belongs to. */
export interface PickedFile {
	readonly file: NamedFile;
	/** day of the deed, or on which the initiative was first applied; may be empty */
	readonly day: Day | '';
	readonly title: string;
}

/** What a report picked from the log, each once. */
export interface AnnexPicks {
	/** by day */
	readonly entries: readonly Entry[];
	/** in the report's order */
	readonly initiatives: readonly Initiative[];
	/** how many picked records this phone does not hold */
	readonly unknown: number;
	/** of entries and initiatives; none of an initiative that has something to keep confidential */
	readonly photos: readonly PickedFile[];
	readonly papers: readonly PickedFile[];
}

/**
 * The evidence of a report. Files of an initiative with confidential parts stay out, for nobody can tell from outside what
 * they show; the paper of its recognition says nothing confidential.
 */
export function annexPicks(source: PaperSource, nomination: Nomination): AnnexPicks {
	const kind = nomination.subjectKind === 'unit' ? 'collective' : 'individual';
	const form = reportFormOf(source, nomination, kind);
	const printed = new Set(sectionsOfForm(source.rules, kind, form?.code).map(({ code }) => code));
	// a part that an amendment took out of the form is not printed, so that its evidence is not either
	const parts = nomination.report.filter(({ key }) => printed.has(key));
	const asked = { entries: pickedIn(parts, 'entries'), initiatives: pickedIn(parts, 'initiatives') };
	const entries = [...asked.entries]
		.flatMap((id) => source.entries.get(id) ?? [])
		.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
	const initiatives = [...asked.initiatives].flatMap(
		(id) => source.initiatives.find((one) => one.id === id) ?? []
	);
	const files: readonly PickedFile[] = [
		...entries.flatMap(({ attachments, day, title }) => attachments.map((file) => ({ file, day, title }))),
		...initiatives.flatMap(({ attachments, decisionFiles, confidential, firstAppliedOn, title }) =>
			[...(isConfidential({ confidential }) ? [] : attachments), ...decisionFiles].map((file) => ({
				file,
				day: firstAppliedOn,
				title
			}))
		)
	];
	return {
		entries,
		initiatives,
		unknown: asked.entries.size + asked.initiatives.size - entries.length - initiatives.length,
		photos: files.filter(({ file }) => file.kind === 'photo'),
		papers: files.filter(({ file }) => file.kind !== 'photo')
	};
}

/** Whether an initiative names something that has to be kept confidential. */
export function isConfidential({ confidential }: Pick<Initiative, 'confidential'>): boolean {
	return confidential.trim() !== '';
}

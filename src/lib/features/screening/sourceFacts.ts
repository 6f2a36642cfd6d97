import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { ScreeningSource } from '$lib/domain/nominations/nomination';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';
import type { LocalDatabase } from '$lib/store/database';

/** A source in words, with the page where it is read. */
export interface SourceFacts {
	readonly source: ScreeningSource;
	readonly title: string;
	readonly note: string;
	/** none where this account may not read it, or it is gone */
	readonly href: string | undefined;
	/** files that it names: photos of an entry, the scan of a grade */
	readonly files: number;
	/** this phone has the record */
	readonly held: boolean;
}

interface Around {
	readonly rules: Pick<CampaignRules, 'gradeScales' | 'levels'>;
	/** whether the account reads conduct */
	readonly readsAll: boolean;
}

type Tell = (
	db: LocalDatabase,
	source: ScreeningSource,
	around: Around
) => Promise<Omit<SourceFacts, 'source'>>;

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
const day = (value: string) => (value === '' ? '' : formatDay(value));
const gone = (key: 'desk.source.gone' | 'desk.source.hidden' | 'desk.source.conductHidden') => ({
	title: t(key),
	note: '',
	href: undefined,
	files: 0,
	held: false
});

const TELL: Readonly<Record<ScreeningSource['collection'], Tell>> = {
	async grades(db, { id }, { rules }) {
		const grade = await db.grades.get(id);
		if (!grade) return gone('desk.source.gone');
		const scale = rules.gradeScales.find(({ code }) => code === grade.scale);
		const label = scale?.grades.find(({ code }) => code === grade.grade)?.label ?? grade.grade;
		return {
			title: t('desk.source.grade', { grade: label, status: t(`grades.status.${grade.status}`) }),
			note: lines(grade.document, day(grade.decidedOn), grade.decidedBy),
			href: `/hoi-dong/xep-loai/${id}`,
			files: grade.attachments.length,
			held: true
		};
	},
	async conduct(db, { id }, { readsAll }) {
		const word = await db.conduct.get(id);
		if (!word) return gone(readsAll ? 'desk.source.gone' : 'desk.source.conductHidden');
		const by = await db.people.get(word.attestedBy);
		return {
			title: t(`conduct.result.${word.result}`),
			note: lines(
				t('conduct.byLine', {
					name: by?.name ?? t('conduct.somebody'),
					capacity: t(`conduct.capacity.${word.capacity}`),
					day: day(word.attestedOn)
				}),
				word.document
			),
			href: readsAll ? `/hoi-dong/ky-luat/${id}` : undefined,
			files: 0,
			held: true
		};
	},
	async initiatives(db, { id }, { rules }) {
		const initiative = await db.initiatives.get(id);
		if (!initiative || initiative.state === 'draft') return gone('desk.source.hidden');
		const level = rules.levels.find(({ code }) => code === initiative.recognisedLevel)?.label ?? '';
		const { decisionNumber, decisionDate } = initiative;
		return {
			title: t('desk.source.initiative', { title: initiative.title }),
			note: lines(t(`desk.initiative.${initiative.state}`, { level }), decisionNumber, day(decisionDate)),
			href: `/sang-kien/${id}`,
			files: initiative.attachments.length,
			held: true
		};
	},
	async entries(db, { id }) {
		const entry = await db.entries.get(id);
		if (!entry) return gone('desk.source.gone');
		return {
			title: entry.title,
			note: lines(entry.subjectName, day(entry.day), t(`entryState.${entry.state}`)),
			href: `/so/${id}`,
			files: entry.attachments.length,
			held: true
		};
	},
	async awards(db, { id }) {
		const award = await db.awards.get(id);
		if (!award) return gone('desk.source.hidden');
		return {
			title: t('desk.source.award', { form: award.form }),
			note: lines(award.number, day(award.date), award.issuer),
			href: `/hoi-dong/khen-thuong/${id}`,
			files: award.attachments.length,
			held: true
		};
	}
};

/** Sources as they stand now, in their order. */
export async function sourceFacts(
	db: LocalDatabase,
	sources: readonly ScreeningSource[],
	around: Around
): Promise<readonly SourceFacts[]> {
	return Promise.all(
		sources.map(async (source) => ({ source, ...(await TELL[source.collection](db, source, around)) }))
	);
}

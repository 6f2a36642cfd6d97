import type { Actor } from '$lib/domain/access/actor';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { sectionsOfForm, type FormSection } from '$lib/domain/campaigns/formSections';
import type { Level } from '$lib/domain/campaigns/rules';
import { nominationActs, type NominationActs } from '$lib/domain/nominations/acts';
import { isReportAsked } from '$lib/domain/nominations/asked';
import { nomineeKind } from '$lib/domain/nominations/judgeReport';
import { relationsTo } from '$lib/domain/nominations/relations';
import { reportDay } from '$lib/domain/nominations/reportDay';
import { mayMake } from '$lib/domain/papers/permissions';
import { reportProgress, type ReportProgress } from '$lib/domain/nominations/reportProgress';
import { screeningShown, type ShownCriterion } from '$lib/domain/nominations/screeningShown';
import type { KnownNominee } from '$lib/domain/nominations/formValues';
import { dayOf } from '$lib/domain/time';
import { subtree } from '$lib/domain/units/tree';
import type { LocalDatabase } from '$lib/store/database';
import { openReport, type OpenReport } from '$lib/store/report';
import type { LocalOf } from '$lib/store/rows';
import { sendingOf, type Sending } from '$lib/store/sending';

/** Everything that the pages of one nomination show. */
export interface NominationStory {
	readonly nomination: LocalOf<'nominations'>;
	readonly campaign: Campaign;
	readonly level: Pick<Level, 'label' | 'awardForm'>;
	readonly known: KnownNominee;
	/** of a nominated unit: itself and those below; of a person: none */
	readonly units: readonly string[];
	/** names of those who proposed, wrote and screened last; empty where nobody is known */
	readonly names: Readonly<Record<'proposer' | 'reportBy' | 'screenedBy', string>>;
	readonly acts: NominationActs;
	/** the reader is the nominee, or heads the nominated unit */
	readonly isNominee: boolean;
	/** the reader may see the report as it will be printed, and print it */
	readonly mayPrint: boolean;
	/** a report is still asked of the reader */
	readonly isAsked: boolean;
	readonly due: { readonly label: string; readonly day: string } | null;
	readonly sections: readonly FormSection[];
	/** as it is on this phone, with words that are not sent yet */
	readonly report: OpenReport;
	readonly progress: ReportProgress;
	readonly screening: readonly ShownCriterion[];
	readonly sending: Sending;
}

/** @returns `undefined` when this phone does not hold the nomination or its campaign */
export async function nominationStory(
	db: LocalDatabase,
	id: string,
	actor: Actor,
	now: string
): Promise<NominationStory | undefined> {
	const [nomination, report, allUnits, sending] = await Promise.all([
		db.nominations.get(id),
		openReport(db, id),
		db.units.toArray(),
		sendingOf(db, 'nominations', id)
	]);
	if (!nomination || !report) return undefined;
	const [campaign, person, profile, proposer, reportBy, screenedBy] = await Promise.all([
		db.campaigns.get(nomination.campaign),
		db.people.get(nomination.subject),
		db.profiles.where('person').equals(nomination.subject).first(),
		db.people.get(nomination.proposer),
		db.people.get(nomination.reportBy),
		db.people.get(nomination.screenedBy)
	]);
	if (!campaign) return undefined;
	const units = new Map(allUnits.map((unit) => [unit.id, unit]));
	const { rules, state } = campaign;
	const sections = sectionsOfForm(rules, nomineeKind(nomination), nomination.reportForm || undefined);
	const isUnit = nomination.subjectKind === 'unit';
	return {
		nomination,
		campaign,
		level: rules.levels.find(({ code }) => code === nomination.level) ?? {
			label: nomination.level,
			awardForm: ''
		},
		known: { nomination, person, profile, unitName: units.get(nomination.unit)?.name ?? '', rules },
		units: isUnit ? subtree(units, [nomination.subject]) : [],
		names: {
			proposer: proposer?.name ?? '',
			reportBy: reportBy?.name ?? '',
			screenedBy: screenedBy?.name ?? ''
		},
		acts: nominationActs(actor, nomination, state, { units }, now),
		isNominee: relationsTo(nomination, actor, { units }, now).has('nominee'),
		mayPrint: mayMake('report', actor, { units, nomination }, now),
		isAsked: isReportAsked(actor, nomination, state, { units }, now),
		due: reportDay(rules, dayOf(now)),
		sections,
		report,
		progress: reportProgress({ report: [...report.report] }, sections),
		screening: screeningShown(actor, nomination, rules),
		sending
	};
}

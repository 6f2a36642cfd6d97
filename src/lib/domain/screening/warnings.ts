import type { Award } from '../awards/award';
import type { CampaignRules } from '../campaigns/rules';
import { allPauses, pausesOn } from '../conduct/conductInForce';
import type { Conduct, PauseKind } from '../conduct/conduct';
import type { Entry } from '../entries/entry';
import type { Nomination } from '../nominations/nomination';
import { pickedIn } from '../nominations/reportEvidence';
import { isAlive } from '../nominations/states';
import type { Problem } from '../result';
import type { Day } from '../time';
import { similarReports, type Similarity } from './similarReports';

/** Something that the council should know before it decides; never a refusal. */
export interface ScreeningWarning {
	/** key of the sentence, `screening.warning.*` */
	readonly code: string;
	/** values that the sentence needs; `from` and `to` are days, to be written as the language writes them */
	readonly params: NonNullable<Problem['params']>;
	/** key of the sentence that cites the rule, `screening.rule.*` */
	readonly rule: string;
	/** ids of what it speaks of: conduct records, nominations, entries, initiatives */
	readonly records: readonly string[];
}

/** A nomination as far as warnings ask; all of them have a report, however empty. */
export type WarnedNomination = Pick<
	Nomination,
	'id' | 'level' | 'subjectKind' | 'subject' | 'subjectName' | 'state' | 'report'
>;

export interface WarningContext {
	readonly day: Day;
	readonly rules: Pick<CampaignRules, 'levels' | 'settings'>;
	/** with the pauses, of every campaign that is held; empty ones for who may not read them */
	readonly conduct: readonly Pick<Conduct, 'id' | 'subject' | 'withdrawn' | 'pauses'>[];
	/** all of the campaign */
	readonly nominations: readonly WarnedNomination[];
	/** awards of earlier campaigns, each with the nomination that it was given for */
	readonly earlier: readonly {
		readonly award: Pick<Award, 'subjectName' | 'form' | 'date' | 'state'>;
		readonly nomination: Pick<Nomination, 'id' | 'report'>;
	}[];
	/** an entry that counts as evidence; none: it is unknown, was replaced by a correction or not admitted */
	entryInForce(id: string): Pick<Entry, 'day'> | undefined;
	readonly similarity: Similarity;
}

/**
 * What a screening has to weigh beside the criteria (domain §2.2, product §2.7): pauses, the same achievement rewarded
 * twice, an initiative used twice, reports that say the same. Each with its rule: the council decides.
 */
export function warningsFor(
	nomination: WarnedNomination,
	context: WarningContext
): readonly ScreeningWarning[] {
	return [
		...pauseWarnings(nomination, context),
		...twoLevels(nomination, context),
		...usedElsewhere(nomination, context),
		...usedBefore(nomination, context),
		...outdatedPicks(nomination, context),
		...similarReports(nomination, context.nominations, context.similarity).map(({ other, percent }) => ({
			code: 'screening.warning.similarReport',
			params: { name: other.subjectName, level: levelLabel(context, other.level), percent },
			rule: 'screening.rule.ownReport',
			records: [other.id]
		}))
	];
}

const PAUSED = {
	discipline: 'screening.warning.paused.discipline',
	inspection: 'screening.warning.paused.inspection',
	complaint: 'screening.warning.paused.complaint'
} as const satisfies Record<PauseKind, string>;

/** What is being examined on that day, and achievements from before a discipline was served. */
function pauseWarnings({ subject, report }: WarnedNomination, context: WarningContext): ScreeningWarning[] {
	const about = context.conduct.filter((record) => record.subject === subject);
	const running = pausesOn(about, context.day).map(({ kind, from, document, record }) => ({
		code: PAUSED[kind],
		params: { from, document },
		rule: 'screening.rule.underExamination',
		records: [record]
	}));
	const picked = [...pickedIn(report, 'entries')];
	const served = allPauses(about)
		.filter(({ kind, to }) => kind === 'discipline' && to !== '' && to < context.day)
		.flatMap(({ to, record }) => {
			const early = picked.filter((id) => (context.entryInForce(id)?.day ?? '9999') <= to);
			return early.length === 0
				? []
				: [
						{
							code: 'screening.warning.beforeServed',
							params: { to, n: early.length },
							rule: 'screening.rule.afterServed',
							records: [record, ...early]
						}
					];
		});
	return [...running, ...served];
}

function othersAlive({ id }: WarnedNomination, { nominations }: WarningContext): readonly WarnedNomination[] {
	return nominations.filter((other) => other.id !== id && isAlive(other));
}

function isSameSubject(one: WarnedNomination, other: WarnedNomination): boolean {
	return one.subjectKind === other.subjectKind && one.subject === other.subject;
}

function levelLabel({ rules }: WarningContext, level: string): string {
	return rules.levels.find(({ code }) => code === level)?.label ?? level;
}

function twoLevels(nomination: WarnedNomination, context: WarningContext): ScreeningWarning[] {
	if (!context.rules.settings.warnTwoLevels) return [];
	return othersAlive(nomination, context)
		.filter((other) => isSameSubject(other, nomination) && other.level !== nomination.level)
		.map((other) => ({
			code: other.state === 'awarded' ? 'screening.warning.awardedAtLevel' : 'screening.warning.twoLevels',
			params: { level: levelLabel(context, other.level) },
			rule: 'screening.rule.rewardedOnce',
			records: [other.id]
		}));
}

/** A deed may stand in reports of one level, a unit's and a person's; an initiative is a standard once. */
function usedElsewhere(nomination: WarnedNomination, context: WarningContext): ScreeningWarning[] {
	return othersAlive(nomination, context).flatMap((other) => {
		const params = { name: other.subjectName, level: levelLabel(context, other.level) };
		const entries = other.level === nomination.level ? [] : shared(nomination, other, 'entries');
		const initiatives = shared(nomination, other, 'initiatives');
		return [
			...warned(entries, other.id, {
				code: 'screening.warning.entriesUsedTwice',
				params: { ...params, n: entries.length },
				rule: 'screening.rule.rewardedOnce'
			}),
			...warned(initiatives, other.id, {
				code: 'screening.warning.initiativesUsedTwice',
				params: { ...params, n: initiatives.length },
				rule: 'screening.rule.initiativeOnce'
			})
		];
	});
}

function usedBefore(nomination: WarnedNomination, { earlier }: WarningContext): ScreeningWarning[] {
	return earlier
		.filter(({ award, nomination: old }) => award.state === 'decided' && old.id !== nomination.id)
		.flatMap(({ award, nomination: old }) => {
			const params = { name: award.subjectName, form: award.form, from: award.date };
			const entries = shared(nomination, old, 'entries');
			const initiatives = shared(nomination, old, 'initiatives');
			return [
				...warned(entries, old.id, {
					code: 'screening.warning.entriesAwardedBefore',
					params: { ...params, n: entries.length },
					rule: 'screening.rule.rewardedOnce'
				}),
				...warned(initiatives, old.id, {
					code: 'screening.warning.initiativesAwardedBefore',
					params: { ...params, n: initiatives.length },
					rule: 'screening.rule.initiativeOnce'
				})
			];
		});
}

function outdatedPicks({ report }: WarnedNomination, { entryInForce }: WarningContext): ScreeningWarning[] {
	const gone = [...pickedIn(report, 'entries')].filter((id) => entryInForce(id) === undefined);
	return warned(gone, undefined, {
		code: 'screening.warning.pickedOutdated',
		params: { n: gone.length },
		rule: 'screening.rule.attestedEvidence'
	});
}

function shared(
	one: Pick<Nomination, 'report'>,
	other: Pick<Nomination, 'report'>,
	what: 'entries' | 'initiatives'
): readonly string[] {
	const theirs = pickedIn(other.report, what);
	return [...pickedIn(one.report, what)].filter((id) => theirs.has(id)).sort();
}

/** One warning for all of them, none for none. */
function warned(
	ids: readonly string[],
	nomination: string | undefined,
	warning: Omit<ScreeningWarning, 'records'>
): ScreeningWarning[] {
	const records = nomination === undefined ? ids : [nomination, ...ids];
	return ids.length === 0 ? [] : [{ ...warning, records }];
}

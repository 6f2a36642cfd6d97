import { plan2023 } from '$lib/domain/campaigns/templates';
import type { ScreenedCriterion } from '$lib/domain/nominations/nomination';
import { screenedOf } from '$lib/domain/screening/evidence';
import { screen } from '$lib/domain/screening/screen';
import type { Seen } from '../door/play';
import { sampleId } from '../random';
import type { Ward } from '../ward/records';
import { ACHIEVEMENT, type Decision } from '../yearEnd/decisions';
import { ideaId } from '../yearEnd/ideas';
import { nominationId, type Nominee } from '../yearEnd/nominees';
import { reportFields } from '../yearEnd/reporting';
import type { Screening } from '../yearEnd/screenings';
import type { Act, Fields } from './act';
import { doneBy } from './doneBy';
import { subjectOf } from './officeActs';

/** A verdict names so many of the records that it was read from. */
const MOST_SOURCES = 8;

/** A nomination is proposed, and its report handed in as far as it has come. */
export function nomineeActs(nominee: Nominee, campaign: string, ward: Ward): readonly Act[] {
	const { level, of, by, on, reason, directWork } = nominee;
	const id = nominationId(ward.seed, level, of);
	const fields = { campaign, level, ...subjectOf(ward, nominee), reason, directWork };
	return [
		doneBy(by, on, ['nominations', id], 'proposed', fields, { isNew: true }),
		reportAct(nominee, nominee.report, 'reported', campaign, ward)
	];
}

export function reportAct(
	nominee: Nominee,
	{ by, on, words, ideas, most, ready }: Nominee['report'],
	step: string,
	campaign: string,
	ward: Ward
): Act {
	const nominated = { campaign, ...subjectOf(ward, nominee) };
	const initiatives = ideas.map((key) => ideaId(ward.seed, key));
	return doneBy(by, on, ['nominations', nominationId(ward.seed, nominee.level, nominee.of)], step, (seen) =>
		reportFields(words, nominated, initiatives, most, ready, seen)
	);
}

/** The table as the records fill it, taken over by a person who adds the one verdict that asks for judgement. */
export function screeningAct(screening: Screening, campaign: string, ward: Ward, step: string): Act {
	const { level, of, on } = screening;
	const id = nominationId(ward.seed, level, of);
	return doneBy('thuongtruc', on, ['nominations', id], step, (seen) =>
		screeningFields(screening, id, campaign, seen)
	);
}

function screeningFields(
	{ state, judged, note }: Screening,
	id: string,
	campaign: string,
	seen: Seen
): Fields {
	const { lookup, of } = seen;
	const nomination = lookup.find('nominations', id);
	if (!nomination) return { state, screening: [], screeningNote: note };
	const nominee = screenedOf(nomination, lookup.units, lookup.people(), plan2023.period.last);
	const rows = screen(nominee, plan2023, {
		campaign,
		grades: [...of('grades').values()],
		conduct: [...of('conduct').values()],
		initiatives: [...of('initiatives').values()],
		entries: [...of('entries').values()].map((entry) => ({ ...entry, unsent: false }))
	});
	const table = rows.map(({ criterion, verdict, sources, why }): ScreenedCriterion => {
		const asksPerson = why.code === 'screening.why.toJudge';
		return {
			criterion,
			verdict: asksPerson ? 'met' : verdict,
			sources: sources.slice(0, MOST_SOURCES),
			note: asksPerson ? judged : ''
		};
	});
	return { state, screening: table, screeningNote: note };
}

/** What a decision gave: award and nomination in one group, the paper's number when the clerk has it. */
export function decisionActs(
	{ level, of, decided, paper: [number, date, issuer, entered] }: Decision,
	campaign: string,
	ward: Ward
): readonly Act[] {
	const nomination = nominationId(ward.seed, level, of);
	const award = sampleId(ward.seed, 'award', level, of);
	const group = `award/${level}/${of}`;
	return [
		doneBy(
			'thuongtruc',
			decided,
			['awards', award],
			'decided',
			({ lookup }) => {
				const { subjectKind, subject, subjectName, position } = lookup.find('nominations', nomination) ?? {};
				return {
					campaign,
					nomination,
					level,
					subjectKind,
					subject,
					subjectName,
					position,
					form: 'Giấy khen',
					achievement: ACHIEVEMENT,
					issuer
				};
			},
			{ isNew: true, group }
		),
		doneBy(
			'thuongtruc',
			decided,
			['nominations', nomination],
			'awarded',
			{ state: 'awarded', award },
			{ group }
		),
		doneBy('thuongtruc', entered, ['awards', award], 'completed', { number, date })
	];
}

export function publishedAct({ level, of }: Decision, on: Decision['decided'], ward: Ward): Act {
	const award = sampleId(ward.seed, 'award', level, of);
	return doneBy('thuongtruc', on, ['awards', award], 'published', { shownTo: 'everyone' });
}

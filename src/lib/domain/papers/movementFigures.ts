import type { CampaignRules } from '../campaigns/rules';
import { countedAmong, isAdmitted } from '../evidence/counting';
import type { EvidenceRow } from '../evidence/evidenceRow';
import type { Initiative } from '../initiatives/initiative';
import type { InitiativeState } from '../initiatives/states';
import type { Person } from '../people/person';
import { unitOutline } from '../units/outline';
import type { Unit } from '../units/unit';
import type { FigureLine, MovementFigures } from './movement';

type Row = Pick<
	EvidenceRow,
	'id' | 'campaign' | 'state' | 'late' | 'admission' | 'corrects' | 'unsent' | 'decidedAt'
> &
	Pick<EvidenceRow, 'unit' | 'area' | 'criteria'>;
type Idea = Pick<Initiative, 'campaign' | 'state' | 'late' | 'admission' | 'unit' | 'area'>;

export interface MovementFacts {
	/** id of the campaign: rows and initiatives of others are left out */
	readonly campaign: string;
	readonly rules: Pick<CampaignRules, 'areas' | 'criteria' | 'period'>;
	readonly rows: readonly Row[];
	readonly initiatives: readonly Idea[];
	readonly units: readonly Unit[];
	readonly people: Iterable<Pick<Person, 'terms'>>;
}

const FILED: readonly InitiativeState[] = ['filed', 'underReview', 'recognised', 'notRecognised'];

/**
 * What the report on the movement counts: entries as the evidence board counts them (attested, in time or admitted, a
 * correction in the place of what it corrects), initiatives that were filed in time or admitted. Lines of units and areas
 * add up to the whole; an entry stands below each criterion that it names.
 */
export function movementFigures(facts: MovementFacts): MovementFigures {
	const { campaign, rules } = facts;
	const entries = countedAmong(facts.rows.filter((row) => row.campaign === campaign));
	const ideas = facts.initiatives.filter(
		(one) => one.campaign === campaign && FILED.includes(one.state) && isAdmitted(one)
	);
	const unitIds = new Set(facts.units.map(({ id }) => id));
	const unitOf = ({ unit }: Pick<Row, 'unit'>) => [unitIds.has(unit) ? unit : ''];
	const areaIds = new Set(rules.areas.map(({ code }) => code));
	const areaOf = ({ area }: Pick<Row, 'area'>) => [areaIds.has(area) ? area : ''];
	const criteriaIds = new Set(rules.criteria.map(({ code }) => code));
	const criteriaOf = ({ criteria }: Pick<Row, 'criteria'>) => {
		const named = [...new Set(criteria)].filter((code) => criteriaIds.has(code));
		return named.length > 0 ? named : [''];
	};
	return {
		entries: entries.length,
		initiatives: ideas.length,
		recognised: ideas.filter(isRecognised).length,
		units: linesOf(
			peopledUnits(facts),
			unitOutline(facts.units).map(({ unit }) => ({ code: unit.id, label: unit.name })),
			{ entries: tallied(entries, unitOf), ideas, codeOf: (idea) => unitOf(idea)[0] ?? '' }
		),
		areas: linesOf(areaIds, rules.areas, {
			entries: tallied(entries, areaOf),
			ideas,
			codeOf: (idea) => areaOf(idea)[0] ?? ''
		}),
		criteria: linesOf(criteriaIds, rules.criteria.map(criterionLine), {
			entries: tallied(entries, criteriaOf),
			ideas: [],
			codeOf: () => ''
		})
	};
}

const OF_WHOM = { collective: 'tập thể', individual: 'cá nhân' } as const;

/** Collectives and individuals have criteria of one name. */
function criterionLine({ code, label, appliesTo }: CampaignRules['criteria'][number]): {
	readonly code: string;
	readonly label: string;
} {
	return { code, label: `${label} (${OF_WHOM[appliesTo]})` };
}

function isRecognised({ state }: Pick<Idea, 'state'>): boolean {
	return state === 'recognised';
}

/** Units that stand in the table even when nothing came from them: somebody belonged to them during the campaign. */
function peopledUnits({ people, rules, units }: MovementFacts): ReadonlySet<string> {
	const { first, last } = rules.period;
	const roots = new Set(units.filter(({ kind }) => kind === 'ward').map(({ id }) => id));
	const peopled = new Set<string>();
	for (const { terms } of people) {
		for (const { unit, from, to } of terms) {
			if (from <= last && (to === '' || to >= first) && !roots.has(unit)) peopled.add(unit);
		}
	}
	return peopled;
}

function tallied(
	rows: readonly Row[],
	codesOf: (row: Row) => readonly string[]
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) for (const code of codesOf(row)) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

interface Figures {
	readonly entries: ReadonlyMap<string, number>;
	readonly ideas: readonly Idea[];
	readonly codeOf: (idea: Idea) => string;
}

/** A line for each that always stands there, and for what else has figures; last, without a label, what is in none. */
function linesOf(
	always: ReadonlySet<string>,
	all: readonly { readonly code: string; readonly label: string }[],
	{ entries, ideas, codeOf }: Figures
): readonly FigureLine[] {
	return [...all, { code: '', label: '' }]
		.map(({ code, label }) => {
			const here = ideas.filter((idea) => codeOf(idea) === code);
			return {
				code,
				line: {
					label,
					entries: entries.get(code) ?? 0,
					initiatives: here.length,
					recognised: here.filter(isRecognised).length
				}
			};
		})
		.filter(({ code, line }) => always.has(code) || line.entries + line.initiatives > 0)
		.map(({ line }) => line);
}

import { levelsInOrder } from '../campaigns/eligibility';
import type { CampaignRules } from '../campaigns/rules';
import { candidatesOf } from '../evidence/nominees';
import type { Person } from '../people/person';
import { unitOn } from '../people/unitOn';
import type { Problem } from '../result';
import type { SubjectKindOfRecord } from '../subjects';
import { fold } from '../text/fold';
import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Unit } from '../units/unit';
import type { Nomination } from './nomination';
import { reaches, type ProposerReach } from './proposerReach';

/** A level as it stands for a subject: free, taken by a nomination, or not allowed by the campaign. */
export interface LevelChoice {
	readonly code: string;
	readonly label: string;
	readonly state: 'open' | 'nominated' | 'notAllowed';
	/** id of the nomination that is there already; empty otherwise */
	readonly nomination: string;
}

/** Somebody, or a unit, within a proposer's reach. */
export interface Proposable {
	readonly kind: SubjectKindOfRecord;
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	/** of a person; a unit has none */
	readonly position: string;
	/** name and position folded, to search in */
	readonly text: string;
	/** of the campaign, from the ward upward; empty where it cannot be nominated at all */
	readonly levels: readonly LevelChoice[];
	/** why it cannot be nominated at all: key of the sentence, `nominations.why.*` */
	readonly why: Problem | null;
}

export interface ProposableWard {
	readonly rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>;
	readonly units: ReadonlyMap<string, Unit>;
	readonly people: Iterable<Person>;
	/** of the campaign, as far as they are known here */
	readonly nominations: Iterable<Pick<Nomination, 'id' | 'level' | 'subjectKind' | 'subject'>>;
	/** day that places people in their units, see `subjectDay` */
	readonly day: Day;
}

/** Everybody and every unit within reach, units first, with the levels that are open to them or why none is. */
export function proposableOf(reach: ProposerReach, ward: ProposableWard): readonly Proposable[] {
	const people = [...ward.people];
	const candidates = candidatesOf(ward.rules, people, ward.units.values(), ward.day);
	const allowed = new Map(candidates.map(({ kind, id, levels }) => [`${kind}:${id}`, levels]));
	const taken = new Map(
		[...ward.nominations].map((one) => [`${one.subjectKind}:${one.subject}:${one.level}`, one.id])
	);
	const levels = levelsInOrder(ward.rules);
	const found: Proposable[] = [];
	const add = (kind: SubjectKindOfRecord, subject: Person | Unit, unit: string, why: () => Problem) => {
		if (!reaches(reach, unit)) return;
		const open = allowed.get(`${kind === 'unit' ? 'collective' : 'individual'}:${subject.id}`);
		const position = 'position' in subject ? subject.position : '';
		found.push({
			kind,
			id: subject.id,
			name: subject.name,
			unit,
			position,
			text: fold(`${subject.name} ${position}`),
			levels: open
				? levels.map(({ code, label }) => {
						const nomination = taken.get(`${kind}:${subject.id}:${code}`) ?? '';
						const state = nomination ? 'nominated' : open.includes(code) ? 'open' : 'notAllowed';
						return { code, label, state, nomination };
					})
				: [],
			why: open ? null : why()
		});
	};
	for (const unit of ward.units.values()) add('unit', unit, unit.id, () => whyNotUnit(unit, ward));
	for (const person of people)
		add('person', person, unitOn(person, ward.day), () => whyNotPerson(person, ward));
	return found;
}

function whyNotUnit({ kind, from, to }: Unit, { rules, day }: ProposableWard): Problem {
	if (!holdsOn({ from, to }, day)) return { code: 'nominations.why.unitEnded' };
	const label = rules.unitKinds.find(({ code }) => code === kind)?.label;
	return label === undefined
		? { code: 'nominations.why.kindUnknown' }
		: { code: 'nominations.why.kind', params: { kind: label } };
}

function whyNotPerson({ category, terms }: Person, { rules, day }: ProposableWard): Problem {
	const rule = rules.personCategories.find(({ code }) => code === category);
	if (!rule) return { code: 'nominations.why.categoryUnknown' };
	const isHere = terms.some(({ to }) => to === '' || to >= day);
	return rule.mayBeNominated && rule.levels.length > 0 && !isHere
		? { code: 'nominations.why.left' }
		: { code: 'nominations.why.category', params: { category: rule.label } };
}

import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Day } from '../time';
import { headedBy, subtree } from '../units/tree';
import type { Unit } from '../units/unit';
import { CONDUCT_SECRETS, type Conduct } from './conduct';

/** States of a campaign in which conduct is attested. */
export const OPEN_TO_CONDUCT: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

/** What somebody does with an attestation of conduct that exists. */
export type ConductAct = 'edit' | 'keepSecret' | 'withdraw';

/** How the actor stands to it: the office is the standing body or the chair, who read the note and the pauses. */
export type ConductRelation = 'maker' | 'office';

interface Permission {
	readonly who: readonly ConductRelation[];
	/** the fields the act may carry */
	readonly fields: readonly string[];
	/** what others are told */
	readonly refusal: string;
}

/** What is not listed is refused. The words are their maker's: nobody else changes what somebody attested. */
export const CONDUCT_PERMISSIONS: Readonly<Record<ConductAct, Permission>> = {
	edit: {
		who: ['maker'],
		fields: ['result', 'document', 'attestedOn'],
		refusal: 'conduct.edit.notAllowed'
	},
	keepSecret: { who: ['office'], fields: CONDUCT_SECRETS, refusal: 'conduct.keepSecret.notAllowed' },
	withdraw: {
		who: ['maker', 'office'],
		fields: ['withdrawn', 'withdrawReason'],
		refusal: 'conduct.withdraw.notAllowed'
	}
};

/** Which act a change is, by the fields it names; `null` when it is none that exists. */
export function conductAct(fields: Readonly<Record<string, unknown>>): ConductAct | null {
	const names = Object.keys(fields);
	if ('withdrawn' in fields) return 'withdraw';
	const acts: readonly ConductAct[] = ['edit', 'keepSecret'];
	return acts.find((act) => names.every((name) => CONDUCT_PERMISSIONS[act].fields.includes(name))) ?? null;
}

/**
 * In which capacity an actor attests the conduct of a subject: the highest that the account holds. A head attests for
 * the units below, nobody for oneself.
 * @param today heads change
 * @returns `null` when the actor does not attest it
 */
export function capacityFor(
	actor: Actor,
	subject: Pick<Conduct, 'subjectKind' | 'subject' | 'unit'>,
	units: ReadonlyMap<string, Unit>,
	today: Day
): Conduct['capacity'] | null {
	if (actor.person !== '' && subject.subjectKind === 'person' && subject.subject === actor.person)
		return null;
	if (hasRole(actor, 'chair')) return 'chair';
	if (hasRole(actor, 'standing')) return 'standing';
	if (!hasRole(actor, 'unitHead')) return null;
	const below = subtree(units, headedBy(units, actor.person, today));
	return below.includes(subject.unit) ? 'unitHead' : null;
}

/** How an actor stands to an attestation today: who heads no unit above any more no longer speaks for the subject. */
export function conductRelations(
	actor: Actor,
	conduct: Pick<Conduct, 'subjectKind' | 'subject' | 'unit' | 'reporter'>,
	units: ReadonlyMap<string, Unit>,
	today: Day
): ReadonlySet<ConductRelation> {
	const relations = new Set<ConductRelation>();
	const capacity = capacityFor(actor, conduct, units, today);
	if (capacity === 'standing' || capacity === 'chair') relations.add('office');
	if (capacity !== null && conduct.reporter === actor.account) relations.add('maker');
	return relations;
}

/** The acts that are open to an actor on an attestation, none on one that was withdrawn. */
export function openConductActs(
	actor: Actor,
	conduct: Pick<Conduct, 'subjectKind' | 'subject' | 'unit' | 'reporter' | 'withdrawn'>,
	{ units, today, campaign }: { units: ReadonlyMap<string, Unit>; today: Day; campaign: CampaignState }
): readonly ConductAct[] {
	if (conduct.withdrawn || !OPEN_TO_CONDUCT.includes(campaign)) return [];
	const relations = conductRelations(actor, conduct, units, today);
	const acts = Object.keys(CONDUCT_PERMISSIONS) as ConductAct[];
	return acts.filter((act) => CONDUCT_PERMISSIONS[act].who.some((who) => relations.has(who)));
}

/** Whether an actor reads what only the standing body and the chair may: notes and pauses (product §4). */
export function readsSecrets(actor: Actor): boolean {
	return hasRole(actor, 'standing', 'chair');
}

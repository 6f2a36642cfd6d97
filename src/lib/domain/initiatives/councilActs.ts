import type { Actor } from '../access/actor';
import type { Campaign } from '../campaigns/campaign';
import type { Council } from '../councils/council';
import type { Day } from '../time';
import type { Initiative } from './initiative';
import { INITIATIVE_PERMISSIONS, isInitiativeOpenTo, type InitiativeAct } from './permissions';
import { initiativeRelations } from './relations';

/** What is done with an initiative after it was filed, in the order in which it is done. */
export const COUNCIL_ACTS = [
	'admit',
	'takeUp',
	'countScores',
	'vote',
	'recognise',
	'notRecognise',
	'completeDecision'
] as const satisfies readonly InitiativeAct[];
export type CouncilAct = (typeof COUNCIL_ACTS)[number];

/** What must hold of the initiative beside its state, as the acts themselves ask. */
const READY: Readonly<Record<CouncilAct, (initiative: Initiative, person: string) => boolean>> = {
	admit: ({ late }) => late,
	takeUp: ({ late, admission }) => !late || admission === 'admitted',
	countScores: ({ scored, people }, person) => scored === null && !people.includes(person),
	vote: ({ scored }) => scored !== null,
	recognise: ({ scored, votedIn, votePassed }) => scored?.passed === true && votedIn !== '' && votePassed,
	notRecognise: ({ scored }) => scored !== null,
	completeDecision: () => true
};

/** The council's acts that are open to somebody now; what each asks for beside (a reason, a level) is asked by itself. */
export function councilActs(
	initiative: Initiative,
	campaign: Campaign | undefined,
	actor: Actor,
	councils: readonly Council[],
	today: Day
): readonly CouncilAct[] {
	const relations = initiativeRelations(initiative, actor, councils, today);
	return COUNCIL_ACTS.filter(
		(act) =>
			INITIATIVE_PERMISSIONS[act].who.some((who) => relations.has(who)) &&
			isInitiativeOpenTo(act, initiative, campaign) &&
			READY[act](initiative, actor.person)
	);
}

/** Whether an act on an initiative is the council's, and not its authors'. */
export function isCouncilAct(act: InitiativeAct): act is CouncilAct {
	return (COUNCIL_ACTS as readonly InitiativeAct[]).includes(act);
}

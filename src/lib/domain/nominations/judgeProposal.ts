import { hasRole } from '../access/actor';
import type { Attempt, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import type { Campaign } from '../campaigns/campaign';
import { candidatesOf } from '../evidence/nominees';
import { fail, ok, type Result } from '../result';
import { subjectDay, subjectOn, type KnownSubject } from '../subjectOn';
import { dayOf } from '../time';
import { blankNomination, nominationFields, type Nomination } from './nomination';
import { proposerReach, reaches } from './proposerReach';
import { OPEN_TO_NOMINATIONS } from './states';

const REQUIRED = ['campaign', 'level', 'subjectKind', 'subject'];
const ON_CREATION = [...REQUIRED, 'position', 'reason', 'directWork', 'state'];

/**
 * A unit's head proposes subjects of the own unit and those below, the standing body anybody, each once for a level and
 * only where the campaign's rules allow it: so the ward itself at the city alone (product §3). Name, unit and position
 * are kept as they are on that day.
 */
export function judgeProposal({ change, actor, lookup, now }: Attempt<Nomination>): Result<Verdict> {
	if (!hasRole(actor, 'unitHead', 'standing')) return fail('access.roleMissing', { role: 'unitHead' });
	const named = onlyFields(change.fields, ON_CREATION);
	if (!named.ok) return named;
	const missing = REQUIRED.filter((field) => !(field in change.fields));
	if (missing.length > 0) return fail('nomination.shape', { field: missing.join(',') });
	const parsed = parseFieldsAs(nominationFields(), change.fields, 'nomination.shape');
	if (!parsed.ok) return parsed;
	const typed = parsed.value as Pick<Nomination, 'campaign' | 'level' | 'subjectKind' | 'subject'> &
		Partial<Nomination>;
	if ((typed.state ?? 'proposed') !== 'proposed') return fail('nomination.propose.state');

	const campaign = lookup.campaign(typed.campaign);
	if (!campaign) return fail('nomination.campaign.unknown');
	if (!OPEN_TO_NOMINATIONS.includes(campaign.state))
		return fail('nomination.propose.campaign', { state: campaign.state });
	const known = subjectOn(lookup, typed.subjectKind, typed.subject, subjectDay(campaign.rules, now));
	if (!known) return fail('nomination.subject.unknown');
	if (!reaches(proposerReach(actor, lookup.units, dayOf(now)), known.unit))
		return fail('nomination.propose.notAllowed');
	const eligible = checkLevel(typed, known, campaign, { lookup, now });
	if (!eligible.ok) return eligible;
	if (lookup.nominationsIn(campaign.id).some((other) => isSame(other, typed) && other.id !== change.id))
		return fail('nomination.exists', { name: known.subjectName });

	const nomination = blankNomination({
		id: change.id,
		...typed,
		...known,
		// the title may be written as the dossier has it; else the one that the list of people has
		position: typed.subjectKind === 'unit' ? '' : typed.position || known.position,
		rulesVersion: campaign.rulesVersion,
		reporter: actor.account,
		proposer: actor.person,
		proposedAt: now
	});
	return ok({
		fields: pick(
			nomination,
			Object.keys(nomination).filter((field) => field !== 'id' && field !== 'rev')
		)
	});
}

type Around = Pick<Attempt<Nomination>, 'lookup' | 'now'>;

/** Whether the rules let such a person, or such a unit, be nominated at that level: as the evidence board lists them. */
function checkLevel(
	{ level, subjectKind, subject }: Pick<Nomination, 'level' | 'subjectKind' | 'subject'>,
	{ subjectName }: KnownSubject,
	{ rules }: Campaign,
	{ lookup, now }: Around
): Result<unknown> {
	const label = rules.levels.find(({ code }) => code === level)?.label;
	if (label === undefined) return fail('nomination.level.unknown');
	const person = subjectKind === 'person' ? lookup.person(subject) : undefined;
	const unit = subjectKind === 'unit' ? lookup.units.get(subject) : undefined;
	const [candidate] = candidatesOf(rules, person ? [person] : [], unit ? [unit] : [], subjectDay(rules, now));
	if (!candidate) return fail('nomination.subject.notEligible', { name: subjectName });
	return candidate.levels.includes(level)
		? ok(true)
		: fail('nomination.level.notEligible', { name: subjectName, level: label });
}

function isSame(
	other: Nomination,
	{ level, subjectKind, subject }: Pick<Nomination, 'level' | 'subjectKind' | 'subject'>
): boolean {
	return other.level === level && other.subjectKind === subjectKind && other.subject === subject;
}

import type { Initiative } from '$lib/domain/initiatives/initiative';
import { addMilliseconds, type Instant } from '$lib/domain/time';
import type { Deed } from '../deeds/deed';
import { sampleId } from '../random';
import { ACCOUNTS } from '../ward/accounts';
import type { Ward } from '../ward/records';
import { ideaId, type Idea } from '../yearEnd/ideas';
import type { Act } from './act';
import { doneBy } from './doneBy';
import { photoActs, photosFor } from './photoActs';

const HOUR = 3_600_000;
/** Links to the log: so many show the solution at work. */
const MOST_LINKS = 3;

/** The long form in two sittings, as people write it. */
const FIRST_SITTING = ['kind', 'area', 'before', 'solution'] as const satisfies readonly (keyof Initiative)[];
const SECOND_SITTING = [
	'novelty',
	'practicality',
	'effect',
	'effectFigures',
	'othersOpinion',
	'replicability',
	'conditions',
	'participants',
	'confidential',
	'investor'
] as const satisfies readonly (keyof Initiative)[];

/** Everything that happens to an initiative until its council takes it up. */
export function ideaActs(idea: Idea, campaign: string, deeds: readonly Deed[], ward: Ward): readonly Act[] {
	const { key, by, words, drafted, begun, finished, filed, arrives } = idea;
	const id = ideaId(ward.seed, key);
	const act = (who: string, on: Instant, step: string, fields: Act['fields'], more = {}) =>
		doneBy(who, on, ['initiatives', id], step, fields, more);
	const photos = photosFor(ward.seed, `idea/${key}`, idea.photos, drafted);
	const first = act(
		by,
		drafted,
		'drafted',
		{
			campaign,
			rulesVersion: 1,
			state: 'draft',
			title: words.title,
			idea: words.idea,
			authors: idea.authors.map(([person, share]) => ({
				person: ward.person(person).id,
				name: ward.person(person).name,
				share
			}))
		},
		{ isNew: true, photos }
	);
	const acts = [first, ...photoActs('initiatives', id, photos, drafted, first)];
	if (!begun || !finished || !('solution' in words)) return acts;
	const written = (names: readonly (keyof typeof words)[]) =>
		Object.fromEntries(names.map((name) => [name, words[name]]));
	acts.push(act(by, begun, 'begun', { ...written(FIRST_SITTING), firstAppliedOn: idea.firstAppliedOn }));
	const entries = linksOf(idea, deeds, ward, finished);
	acts.push(act(by, finished, 'finished', { ...written(SECOND_SITTING), entries }));
	acts.push(...agreements(idea, addMilliseconds(finished, 600_000), ward, act));
	if (!filed) return acts;
	const filing = act(by, filed, 'filed', { state: 'filed' });
	return [...acts, arrives ? { ...filing, at: arrives } : filing];
}

/** Co-authors agree to their share; the first one says it for those who have no account, from a signed paper. */
function agreements(
	{ by, authors, silent = [] }: Idea,
	on: Instant,
	ward: Ward,
	act: (who: string, on: Instant, step: string, fields: Act['fields']) => Act
): readonly Act[] {
	return authors
		.filter(([person]) => person !== by && !silent.includes(person))
		.map(([person, share], at) => {
			const who = ACCOUNTS.some(({ username }) => username === person) ? person : by;
			const confirmations = [{ person: ward.person(person).id, share }];
			return act(who, addMilliseconds(on, at * HOUR), `agreed-${person}`, { confirmations });
		});
}

/** What the authors have logged, or others of them, and had attested by then: solutions first, then the newest. */
function linksOf({ authors }: Idea, deeds: readonly Deed[], ward: Ward, by: Instant): readonly string[] {
	const people = authors.map(([person]) => ward.person(person).id);
	const isSolution = ({ tags }: Deed) => tags.criteria.includes('individualSolution');
	return deeds
		.filter(({ written, fate, sentAt }) => {
			const early = addMilliseconds(sentAt, 14 * 24 * HOUR) < by;
			return (
				early && fate === 'attested' && written.subjectKind === 'person' && people.includes(written.subject)
			);
		})
		.sort((a, b) => Number(isSolution(b)) - Number(isSolution(a)) || (a.capturedAt < b.capturedAt ? 1 : -1))
		.slice(0, MOST_LINKS)
		.map(({ key }) => sampleId(ward.seed, 'entry', key));
}

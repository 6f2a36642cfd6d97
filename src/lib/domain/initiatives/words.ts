import type { Initiative } from './initiative';

/** Names of the fields that are the authors' words (`initiativeContent`), for whoever needs no more than the names. */
export const INITIATIVE_WORDS = [
	'title',
	'idea',
	'authors',
	'investor',
	'kind',
	'area',
	'before',
	'solution',
	'novelty',
	'practicality',
	'effect',
	'effectFigures',
	'othersOpinion',
	'replicability',
	'conditions',
	'firstAppliedOn',
	'participants',
	'confidential',
	'entries',
	'attachments'
] as const satisfies readonly (keyof Initiative)[];

import type { CampaignRules, VotingRule } from '../rules';

/**
 * Two thirds present, more than half of those present agree: the closest model found for a commune's council
 * is a simple majority without a fixed quorum (domain §1.8); none of the statutory thresholds applies.
 */
export const councilVoting: VotingRule = {
	method: 'secretBallot',
	quorum: { num: 2, den: 3, base: 'total' },
	pass: { num: 1, den: 2, base: 'present', strict: true },
	tieBreak: ['agreeVotes', 'chair'],
	substitutesAllowed: true,
	chairCastingVote: true,
	source: 'Mặc định của phần mềm, chờ quy chế của Hội đồng'
};

/** Two thirds present, two thirds of all members: the example found for an initiative council (domain §4.3). */
export const initiativeVoting: VotingRule = {
	...councilVoting,
	method: 'showOfHands',
	pass: { num: 2, den: 3, base: 'total', strict: false },
	substitutesAllowed: false,
	chairCastingVote: false
};

export const conflictOfInterest: CampaignRules['conflictOfInterest'] = {
	policy: 'abstainOnOwn',
	base: 'withoutAbstaining'
};

const source = 'Mặc định của phần mềm';

/** Months after the archive; `null` keeps what belongs to the case file. */
export const retention: CampaignRules['retention'] = [
	{ code: 'entries', about: 'entries', months: 60, source },
	{ code: 'photos', about: 'photos', months: 24, source },
	{ code: 'initiatives', about: 'initiatives', months: null, source },
	{ code: 'profiles', about: 'profiles', months: 24, source },
	{ code: 'conduct', about: 'conduct', months: 24, source },
	{ code: 'ballots', about: 'ballots', months: 24, source },
	{ code: 'dossiers', about: 'dossiers', months: null, source },
	{ code: 'stories', about: 'stories', months: 24, source }
];

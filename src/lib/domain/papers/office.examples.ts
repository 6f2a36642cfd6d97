import type { Actor } from '../access/actor';
import type { Role } from '../access/roles';
import type { CampaignState } from '../campaigns/campaign';
import { judgeCampaign } from '../campaigns/judgeCampaign';
import { weigh } from '../changes/weigh';
import type { Example } from '../example';
import { actor, campaignIn, change, idOf, lookupOf, NOW, RULES } from '../ward.fixture';
import { numberOf, officeNow, officeOf, partsOf } from './office';
import { NO_OFFICE } from './officeParts';
import type { OfficeParts } from './officeSchema';

const STANDING = actor('hoa', 'standing');
const PLAN = partsOf(officeOf(RULES));
const MINUTES = `minutes.${idOf('meeting')}`;
const given = (paper: string, number = '05', date = '2023-12-22') => ({ paper, number, date });

interface Setting {
	readonly state?: CampaignState;
	readonly who?: Actor;
}
const judged = (fields: object, { state = 'decided', who = STANDING }: Setting = {}) =>
	judgeCampaign({
		change: change({ ...fields }, { collection: 'campaigns', id: idOf('campaign') }),
		before: campaignIn(state),
		changedSince: new Set(),
		actor: who,
		lookup: lookupOf({ campaign: state }),
		now: NOW
	});
/** What is written, or the code of the refusal. */
const written = (fields: object, setting?: Setting) => () => {
	const verdict = judged(fields, setting);
	return verdict.ok ? verdict.value.fields : verdict.error.code;
};
const answer = (fields: object, setting?: Setting) => () => {
	const verdict = judged(fields, setting);
	return verdict.ok ? 'ok' : verdict.error.code;
};
const by = (...roles: readonly Role[]) => answer({ papersPrize: 'x' }, { who: actor('hoa', ...roles) });
const inState = (state: CampaignState) => answer({ papersPrize: 'x' }, { state });
const numbers = (...list: readonly object[]) => answer({ papersNumbers: list });

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['every part as the plan says it', answer(PLAN), 'ok'],
	['back to what the plan says', answer(NO_OFFICE), 'ok'],
	['by the standing body among other roles', by('member', 'standing'), 'ok'],
	['by the chair', by('chair'), 'access.roleMissing'],
	['by a member', by('member', 'reporter', 'unitHead'), 'access.roleMissing'],
	['by the administrator', by('admin'), 'access.roleMissing'],
	['by the initiative council', by('initiativeMember'), 'access.roleMissing'],
	['of a draft, whose plan says it', inState('draft'), 'office.campaign.state'],
	['of an issued campaign', inState('issued'), 'ok'],
	['of a closed one', inState('closed'), 'ok'],
	['while reviewing', inState('reviewing'), 'ok'],
	['after the decision, when the numbers come', inState('decided'), 'ok'],
	['of an archived one', inState('archived'), 'office.campaign.state'],
	[
		'together with the rules',
		answer({ papersPrize: 'x', rules: RULES, amendment: {} }),
		'change.fieldNotAllowed'
	],
	['together with a title', answer({ papersPrize: 'x', title: 'x' }), 'change.fieldNotAllowed'],
	['together with a move', answer({ papersPrize: 'x', state: 'archived' }), 'change.fieldNotAllowed'],

	[
		'composed, one line each, blank lines gone',
		written({ papersBases: ['Luâ\u0323t  Thi đua,\nkhen thưởng', '  ', ''] }),
		{ papersBases: ['Luật Thi đua, khen thưởng'] }
	],
	[
		'a list of nobody is none',
		written({ papersRecipients: [{ kind: 'minutes', to: [' '] }] }),
		{ papersRecipients: [] }
	],
	[
		'unseen marks, and what a field does not know, are gone',
		written({ papersSigners: { ...PLAN.papersSigners, signerName: 'Lê\u202e An', rev: 7 } }),
		{ papersSigners: { ...PLAN.papersSigners, signerName: 'Lê An' } }
	],
	['half a letterhead', answer({ papersHead: { superior: [] } }), 'office.shape'],
	['a letterhead that is a text', answer({ papersHead: 'UBND' }), 'office.shape'],
	[
		'an agency of five lines',
		answer({ papersHead: { ...PLAN.papersHead, agency: ['a', 'b', 'c', 'd', 'e'] } }),
		'office.lines.tooMany'
	],
	['a prize of a book', answer({ papersPrize: 'x'.repeat(2_001) }), 'text.tooLong'],

	['a number and its day', numbers(given(MINUTES)), 'ok'],
	['a number whose day is not known yet', numbers(given(MINUTES, '05', '')), 'ok'],
	[
		'a number that was taken back',
		written({ papersNumbers: [given(MINUTES, ' ', '')] }),
		{ papersNumbers: [] }
	],
	['with its symbol', numbers(given(MINUTES, '05/BB-UBND')), 'office.number.withSymbol'],
	['of a day that is none', numbers(given(MINUTES, '05', '2023-02-30')), 'day.shape'],
	['of a day in words', numbers(given(MINUTES, '05', '22/12/2023')), 'day.shape'],
	['two numbers of one paper', numbers(given(MINUTES), given(MINUTES, '06')), 'office.part.twice'],
	['of a paper that is none', numbers(given('poem.ward')), 'office.paper.unknown'],
	['of minutes of nothing', numbers(given('minutes')), 'office.paper.unknown'],
	['of a paper with a tail', numbers(given(`${MINUTES}.x`)), 'office.paper.unknown'],
	['the decision at a level', numbers(given('decision.ward')), 'ok'],
	['the decision at a level that is none', numbers(given('decision.moon')), 'office.paper.unknown'],
	['the report on the movement', numbers(given('movementReport')), 'ok'],
	['the report on the movement of a level', numbers(given('movementReport.ward')), 'office.paper.unknown'],

	['an addressee', answer({ papersAddressees: [{ level: 'city', to: ['Chủ tịch'] }] }), 'ok'],
	[
		'an addressee of a level that is none',
		answer({ papersAddressees: [{ level: 'moon', to: ['x'] }] }),
		'office.level.unknown'
	],
	[
		'two lists for a level',
		answer({
			papersAddressees: [
				{ level: 'city', to: ['a'] },
				{ level: 'city', to: ['b'] }
			]
		}),
		'office.part.twice'
	],
	[
		'recipients of a paper that is none',
		answer({ papersRecipients: [{ kind: 'poem', to: ['x'] }] }),
		'office.shape'
	],
	[
		'a field of the certificate beside the page',
		answer({ papersCertificate: { ...PLAN.papersCertificate, offsetX: 3_001 } }),
		'office.certificate.outside'
	],
	[
		'a half of a tenth of a millimetre',
		answer({ papersCertificate: { ...PLAN.papersCertificate, offsetX: 0.5 } }),
		'office.shape'
	],
	[
		'a field of the certificate twice',
		answer({
			papersCertificate: {
				...PLAN.papersCertificate,
				places: PLAN.papersCertificate.places.slice(0, 2).flatMap((one) => [one, one])
			}
		}),
		'office.part.twice'
	]
];

/** What becomes of one desk's words when another one's have arrived in between. */
const meets = (since: readonly string[], theirs: Partial<OfficeParts>, mine: object) => () => {
	const weighed = weigh('campaigns', {
		change: change({ ...mine }, { collection: 'campaigns', id: idOf('campaign'), baseRev: 2 }),
		before: { ...campaignIn('decided'), ...theirs },
		changedSince: new Set(since),
		actor: STANDING,
		lookup: lookupOf({ campaign: 'decided' }),
		now: NOW
	});
	if (weighed.kind === 'refuse') return weighed.problem.code;
	return weighed.kind === 'conflict' ? weighed.clash : weighed.merged ? 'both' : 'mine';
};
const together: readonly (readonly [string, () => unknown, unknown])[] = [
	[
		'one writes the letterhead, the other a number: both stand',
		meets(['papersHead'], { papersHead: PLAN.papersHead }, { papersNumbers: [given(MINUTES)] }),
		'both'
	],
	[
		'one amends the plan, the other writes the bases: both stand',
		meets(['rules', 'amendment', 'rulesVersion', 'history'], {}, { papersBases: ['x'] }),
		'both'
	],
	[
		'both type the same number',
		meets(['papersNumbers'], { papersNumbers: [given(MINUTES)] }, { papersNumbers: [given(MINUTES)] }),
		'both'
	],
	[
		'both type the prize otherwise: a person chooses',
		meets(['papersPrize'], { papersPrize: 'một' }, { papersPrize: 'hai' }),
		['papersPrize']
	]
];

const typed = {
	...campaignIn('decided'),
	papersAddressees: [{ level: 'ward', to: ['x'] }],
	papersPrize: 'Theo quy định.',
	papersNumbers: [given(MINUTES)],
	papersCertificate: { offsetX: -5, offsetY: 0, places: PLAN.papersCertificate.places.slice(8) }
};
const now: readonly (readonly [string, () => unknown, unknown])[] = [
	['as the plan says while nobody has set it', () => officeNow(campaignIn('issued')), officeOf(RULES)],
	['of a record from before', () => officeNow({ rules: RULES }), officeOf(RULES)],
	['the prize that was typed', () => officeNow(typed).prize, 'Theo quy định.'],
	['the letterhead that was not', () => officeNow(typed).agency, RULES.frame.issuer],
	[
		'an addressee for each level above, and no other',
		() => officeNow(typed).addressees.map(({ level }) => level),
		['city']
	],
	[
		'every field of the certificate has a place',
		() => officeNow(typed).certificate.places.map(({ field }) => field),
		PLAN.papersCertificate.places.map(({ field }) => field)
	],
	['a number that was given', () => numberOf(officeNow(typed), MINUTES).number, '05'],
	['none while none was given', () => numberOf(officeNow(typed), 'movementReport').number, ''],
	['in parts and together again', () => officeNow({ rules: RULES, ...PLAN }), officeOf(RULES)]
];

export const officeExamples: readonly Example[] = [...rows, ...together, ...now].map(
	([name, actual, expected]) => ({ name, actual, expected })
);

import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor } from '../ward.fixture';
import { mayScreen, needsReason, suggestedConclusion, type Conclusion } from './conclusion';
import type { NominationState, ScreeningVerdict } from './nomination';

const CRITERIA = [
	{ code: 'asked', mandatory: true },
	{ code: 'also', mandatory: true },
	{ code: 'extra', mandatory: false }
];

const table = (asked: ScreeningVerdict, also: ScreeningVerdict = 'met', extra: ScreeningVerdict = 'met') => [
	{ criterion: 'asked', verdict: asked },
	{ criterion: 'also', verdict: also },
	{ criterion: 'extra', verdict: extra }
];

const suggested = (screening: ReturnType<typeof table>, reportReady = true) =>
	suggestedConclusion({ screening, reportReady }, CRITERIA);
const asks = (state: Conclusion, screening: ReturnType<typeof table>, reportReady = true) =>
	needsReason({ state, screening, reportReady }, CRITERIA);
const screens = (who: Actor, state: NominationState, campaign: CampaignState) =>
	mayScreen(who, { state }, campaign);
const standing = actor('hoa', 'standing');

const rows: readonly (readonly [string, () => unknown, unknown])[] = [
	['all met and the report ready: eligible', () => suggested(table('met')), 'eligible'],
	['all met, the report not ready: incomplete', () => suggested(table('met'), false), 'incomplete'],
	['one without data: incomplete', () => suggested(table('noData')), 'incomplete'],
	['one not met, another without data: ineligible', () => suggested(table('notMet', 'noData')), 'ineligible'],
	['one that is not mandatory decides nothing', () => suggested(table('met', 'met', 'notMet')), 'eligible'],
	['eligible beside one not met asks why', () => asks('eligible', table('notMet')), true],
	['eligible beside one without data asks why', () => asks('eligible', table('noData')), true],
	['eligible with all met asks nothing', () => asks('eligible', table('met'), false), false],
	['incomplete although nothing is missing asks why', () => asks('incomplete', table('met')), true],
	[
		'incomplete for a report that is not ready asks nothing',
		() => asks('incomplete', table('met'), false),
		false
	],
	['ineligible although nothing is not met asks why', () => asks('ineligible', table('noData')), true],
	['the standing body screens what was proposed', () => screens(standing, 'proposed', 'issued'), true],
	['and once more', () => screens(standing, 'eligible', 'reviewing'), true],
	['not what was voted on', () => screens(standing, 'passed', 'reviewing'), false],
	['not when all is decided', () => screens(standing, 'proposed', 'decided'), false],
	['the chair does not screen', () => screens(actor('chair', 'chair'), 'proposed', 'issued'), false]
];

export const conclusionExamples: readonly Example[] = rows.map(([name, actual, expected]) => ({
	name: `screening concludes: ${name}`,
	actual,
	expected
}));

import { SYSTEM, type Actor } from '../access/actor';
import type { Role } from '../access/roles';
import type { Example } from '../example';
import { example } from './exampleRules';
import { hasReached, judgeMove, nextState, type CampaignState } from './states';
import { plan2023 } from './templates/plan2023';

const rules = { ...plan2023, period: { ...plan2023.period, first: '2023-02-20' } };
const IN_TIME = '2023-12-19T16:59:59.999Z';
const OVER = '2023-12-19T17:00:00.000Z';

const person = (...roles: Role[]): Actor => ({ kind: 'account', account: 'a', person: 'p', roles });
const STANDING = person('standing');
const OTHERS = person('reporter', 'unitHead', 'member', 'chair', 'initiativeMember', 'communicator', 'admin');

const move = (from: CampaignState, to: CampaignState, actor: Actor, now = OVER) => {
	return () => judgeMove(from, to, actor, rules, now);
};
const done = (value: CampaignState) => ({ ok: true, value });
const notNext = (from: string, to: string) => ({
	ok: false,
	error: { code: 'campaign.move.notNext', params: { from, to } }
});
const notAllowed = (to: string) => ({
	ok: false,
	error: { code: 'campaign.move.notAllowed', params: { to } }
});
const notOver = { ok: false, error: { code: 'campaign.move.notOver', params: { last: '2023-12-19' } } };

export const stateExamples: readonly Example[] = [
	example('standing issues', move('draft', 'issued', STANDING), done('issued')),
	example('nobody else issues', move('draft', 'issued', OTHERS), notAllowed('issued')),
	example('the server does not issue', move('draft', 'issued', SYSTEM), notAllowed('issued')),
	example('the server closes after the last day', move('issued', 'closed', SYSTEM), done('closed')),
	example('the server does not close before', move('issued', 'closed', SYSTEM, IN_TIME), notOver),
	example('standing does not close', move('issued', 'closed', STANDING), notAllowed('closed')),
	example('standing begins the review', move('closed', 'reviewing', STANDING), done('reviewing')),
	example('nobody else begins the review', move('closed', 'reviewing', OTHERS), notAllowed('reviewing')),
	example('standing enters the decision', move('reviewing', 'decided', STANDING), done('decided')),
	example('nobody else decides', move('reviewing', 'decided', OTHERS), notAllowed('decided')),
	example('standing archives', move('decided', 'archived', STANDING), done('archived')),
	example('the server does not archive', move('decided', 'archived', SYSTEM), notAllowed('archived')),
	example('no step is left out', move('draft', 'closed', SYSTEM), notNext('draft', 'closed')),
	example('no review without a close', move('issued', 'reviewing', STANDING), notNext('issued', 'reviewing')),
	example('no way back', move('closed', 'issued', STANDING), notNext('closed', 'issued')),
	example('no way back to the draft', move('issued', 'draft', STANDING), notNext('issued', 'draft')),
	example('no move to where one is', move('issued', 'issued', STANDING), notNext('issued', 'issued')),
	example('nothing follows the archive', () => nextState('archived') ?? 'none', 'none'),
	example('a state has reached itself', () => hasReached('closed', 'closed'), true),
	example('and those before', () => hasReached('decided', 'closed'), true),
	example('but not those after', () => hasReached('issued', 'closed'), false)
];

import { expect } from 'vitest';
import { criteriaFor } from '../../src/lib/domain/campaigns/eligibility';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import type { Change } from '../../src/lib/domain/changes/protocol';
import type { ItemResult, Tally } from '../../src/lib/domain/meetings/meeting';
import { council, EVERYBODY, REVIEW_DAY, REVIEW_NOW } from '../../src/lib/domain/meetings/meetings.fixture';
import { idOf, RULES } from '../../src/lib/domain/ward.fixture';
import type { Phone } from './phone';
import { changed, made, newId, startWard, type TestWard } from './ward';

export const campaign = idOf('campaign');
const NOMINEES = ['lan', 'minh', 'moved', 'blochead', 'desk'] as const;
export type Nominee = (typeof NOMINEES)[number];
export const nominationOf = (word: Nominee) => idOf(`n${word}`);

const said = (outcomes: readonly Outcome[]) =>
	outcomes.map((outcome) => (outcome.outcome === 'refused' ? outcome.code : outcome.outcome));
/** Sends changes of the review's afternoon; answers codes of refusals, and what became of the others. */
export const push = async (phone: Phone, ...changes: readonly Change[]) =>
	said(await phone.push(...changes.map((change) => ({ ...change, capturedAt: REVIEW_NOW }))));
export const grouped = (changes: readonly Change[]): readonly Change[] => {
	const group = newId();
	return changes.map((change) => ({ ...change, group }));
};

/** A record as an account reads it, if it does. */
export async function seen<R = Readonly<Record<string, unknown>>>(
	phone: Phone,
	id: string
): Promise<R | undefined> {
	const { records } = await phone.pullAll();
	return records.filter(({ record }) => record.id === id).at(-1)?.record as R | undefined;
}

/** The fixture's ward under review: its council, five nominees found eligible, two desks of the office. */
export class ReviewOffice {
	private constructor(
		readonly ward: TestWard,
		/** the standing body's other desk: another device of the office */
		readonly second: Phone
	) {}

	static async start(): Promise<ReviewOffice> {
		const ward = await startWard();
		const office = new ReviewOffice(ward, await ward.phone('standing', idOf('desk2')));
		await office.#furnish();
		return office;
	}

	get desk(): Phone {
		return this.ward.phones.standing;
	}

	async revOf(id: string): Promise<number> {
		return Number((await seen(this.desk, id))?.rev);
	}

	async #furnish(): Promise<void> {
		const { ward, second, desk } = this;
		for (const phone of [...Object.values(ward.phones), second]) phone.now = REVIEW_NOW;
		// Hoa sits in the council and may read; the chair's account is that of its chair.
		const member = changed('users', idOf('ahoa'), 1, { roles: ['reporter', 'member'] });
		expect(await push(ward.phones.admin, member)).toEqual(['applied']);
		const { id: _id, rev: _rev, ...fields } = council();
		desk.now = '2023-12-10T02:00:00.000Z';
		expect(await push(desk, made('councils', idOf('council'), fields))).toEqual(['applied']);
		for (const word of NOMINEES) await this.#nominate(word);
		desk.now = REVIEW_NOW;
		const move = changed('campaigns', campaign, await this.revOf(campaign), { state: 'reviewing' });
		expect(await push(desk, move)).toEqual(['applied']);
	}

	/** Proposed in the ward and found eligible. */
	async #nominate(word: Nominee): Promise<void> {
		const isUnit = word === 'desk';
		const id = nominationOf(word);
		const proposal = {
			campaign,
			level: 'ward',
			subjectKind: isUnit ? 'unit' : 'person',
			subject: idOf(word)
		};
		expect(await push(this.desk, made('nominations', id, proposal)), word).toEqual(['applied']);
		const screening = criteriaFor(RULES, isUnit ? 'collective' : 'individual').map(({ code }) => ({
			...{ criterion: code, verdict: 'met', sources: [] },
			note: 'Đã đối chiếu.'
		}));
		const screened = { state: 'eligible', screening, screeningNote: '' };
		const change = changed('nominations', id, await this.revOf(id), screened);
		expect(await push(this.desk, change), word).toEqual(['applied']);
	}

	async planned(...items: readonly Nominee[]): Promise<string> {
		const id = newId();
		expect(await push(this.desk, made('meetings', id, planOf(...items)))).toEqual(['applied']);
		return id;
	}

	async opened(...items: readonly Nominee[]): Promise<string> {
		const id = await this.planned(...items);
		expect(await push(this.desk, changed('meetings', id, await this.revOf(id), OPENING))).toEqual([
			'applied'
		]);
		return id;
	}

	async tallied(...items: readonly Nominee[]): Promise<string> {
		const id = await this.opened(...items);
		const both = { tallyFirst: sheet('kphead', items), tallySecond: sheet('hoa', items) };
		expect(await push(this.desk, changed('meetings', id, await this.revOf(id), both))).toEqual(['applied']);
		return id;
	}

	/** The changes that count a meeting: its own, then one for each nomination. */
	async counting(
		id: string,
		items: readonly Nominee[],
		result = resultOf(items)
	): Promise<readonly Change[]> {
		const passes = (word: Nominee) => result.find(({ item }) => item === nominationOf(word))?.passed;
		const nominations = items.map(async (word) =>
			changed('nominations', nominationOf(word), await this.revOf(nominationOf(word)), {
				state: passes(word) ? 'passed' : 'failed',
				meeting: id
			})
		);
		const count = changed('meetings', id, await this.revOf(id), { state: 'counted', result });
		return [count, ...(await Promise.all(nominations))];
	}
}

export const planOf = (...items: readonly Nominee[]) => ({
	state: 'planned',
	campaign,
	rulesVersion: 1,
	council: idOf('council'),
	about: 'awards',
	title: 'Họp xét khen thưởng',
	plannedFor: `${REVIEW_DAY}T14:00`,
	items: items.map(nominationOf)
});
export const OPENING = {
	state: 'open',
	startedAt: `${REVIEW_DAY}T14:05`,
	presider: idOf('chair'),
	secretary: idOf('minh'),
	tellers: [idOf('kphead'), idOf('hoa')],
	attendance: EVERYBODY
};
export const ENDED = { endedAt: `${REVIEW_DAY}T15:30`, conclusion: 'Hội đồng thống nhất.' };

/** Ballots of the five, on which everybody agrees with everything. */
export const sheet = (teller: string, items: readonly Nominee[], parts: Partial<Tally> = {}): Tally => ({
	teller: idOf(teller),
	...{ issued: 5, returned: 5, valid: 5, invalid: 0 },
	lines: items.map((word) => ({ item: nominationOf(word), agree: 5, disagree: 0, blank: 0 })),
	...parts
});

/** What the rules make of that: all pass, the first places of their kind side by side. */
export const resultOf = (items: readonly Nominee[]): readonly ItemResult[] =>
	items.map((word) => ({
		...{ item: nominationOf(word), agree: 5, disagree: 0, blank: 0, base: 5 },
		...{ reached: true, passed: true, place: 1, decidedBy: '', overQuota: '' }
	}));

import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Entry } from '../entries/entry';
import type { Example } from '../example';
import { blankInitiative, type Initiative } from '../initiatives/initiative';
import { actor, change, idOf, lookupOf, NOW } from '../ward.fixture';
import { judgeNomination } from './judgeNomination';
import { blankNomination, type Nomination } from './nomination';

/** Lan of the one-stop desk, proposed at the ward by the desk's head. */
export const nominationOf = (fields: Partial<Nomination> = {}): Nomination =>
	blankNomination({
		id: idOf('nomination'),
		rev: 5,
		campaign: idOf('campaign'),
		level: 'ward',
		subject: idOf('lan'),
		subjectName: 'lan',
		unit: idOf('desk'),
		reporter: idOf('adeskhead'),
		proposer: idOf('deskhead'),
		proposedAt: NOW,
		...fields
	});

/** Lan's initiative, recognised at the ward. */
export const initiativeOf = (fields: Partial<Initiative> = {}): Initiative =>
	blankInitiative({
		id: idOf('initiative'),
		rev: 8,
		campaign: idOf('campaign'),
		capturedAt: NOW,
		title: 'Hẹn giờ nộp hồ sơ',
		state: 'recognised',
		recognisedLevel: 'ward',
		people: [idOf('lan')],
		unit: idOf('desk'),
		...fields
	});

export interface Around {
	readonly who?: Actor;
	readonly campaign?: CampaignState;
	readonly changedSince?: readonly string[];
	readonly entries?: readonly Entry[];
	readonly records?: NonNullable<Parameters<typeof lookupOf>[0]>['records'];
	readonly baseRev?: number;
	/** a refusal as a whole, with what its sentence needs */
	readonly problem?: boolean;
}

/** The fields that are written, or the code of the refusal. */
export function judged(before: Nomination | null, fields: object, around: Around = {}): unknown {
	const { who = actor('hoa', 'standing'), campaign = 'issued', changedSince = [], entries } = around;
	const verdict = judgeNomination({
		change: change(
			{ ...fields },
			{ collection: 'nominations', id: idOf('nomination'), baseRev: around.baseRev ?? 5 }
		),
		before,
		changedSince: new Set(changedSince),
		actor: who,
		lookup: lookupOf({
			campaign,
			...(entries ? { entries } : {}),
			...(around.records ? { records: around.records } : {})
		}),
		now: NOW
	});
	if (verdict.ok) return verdict.value.fields;
	return around.problem ? verdict.error : verdict.error.code;
}

/** `ok`, or the code of the refusal. */
export const outcome = (answer: unknown) => (typeof answer === 'string' ? answer : 'ok');

export const example =
	(prefix: string) =>
	([name, actual, expected]: readonly [string, () => unknown, unknown]): Example => ({
		name: `${prefix}: ${name}`,
		actual,
		expected
	});

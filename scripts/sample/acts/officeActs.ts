import { addMilliseconds, type Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { sampleId } from '../random';
import { ACCOUNTS } from '../ward/accounts';
import { councilFields, councilId, COUNCILS } from '../ward/councils';
import { profileFields, PROFILES } from '../ward/profiles';
import type { Ward } from '../ward/records';
import { ATTESTATIONS, KEPT_SECRET } from '../yearEnd/conduct';
import { RANKS, RATINGS, type SampleGrade } from '../yearEnd/grades';
import type { Act } from './act';
import { doneBy } from './doneBy';

const COUNCILS_AT = at('2023-02-14', 9, 10);
const PROFILES_AT = at('2023-11-20', 14, 0);
const RANKS_AT = at('2023-12-14', 15, 30);
const RATINGS_AT = at('2023-12-18', 16, 10);
const made = { isNew: true } as const;

/** The standing body enters the councils as their decisions name them. */
export function councilActs(ward: Ward): readonly Act[] {
	return COUNCILS.map((council) =>
		doneBy(
			'thuongtruc',
			COUNCILS_AT,
			['councils', councilId(ward, council.kind)],
			'made',
			councilFields(ward, council),
			made
		)
	);
}

/** Before the nominations everybody with an account is asked to fill in the own profile; the others' are typed. */
export function profileActs(ward: Ward): readonly Act[] {
	return Object.entries(PROFILES).map(([key, told], row) => {
		const by = ACCOUNTS.some(({ username }) => username === key) ? key : 'thuongtruc';
		const id = sampleId(ward.seed, 'profile', key);
		const fields = { person: ward.person(key).id, ...profileFields(told) };
		return doneBy(by, addMilliseconds(PROFILES_AT, row * 420_000), ['profiles', id], 'made', fields, made);
	});
}

/** Grades are typed in from their papers. */
export function gradeActs(ward: Ward, campaign: string): readonly Act[] {
	return [
		...RANKS.map((grade) => gradeAct(ward, campaign, grade, RANKS_AT)),
		...RATINGS.map((grade) => gradeAct(ward, campaign, grade, RATINGS_AT))
	];
}

export function gradeAct(ward: Ward, campaign: string, grade: SampleGrade, on: Instant): Act {
	const id = sampleId(ward.seed, 'grade', grade.of, String(grade.fields.scale), String(grade.fields.status));
	const fields = { campaign, ...subjectOf(ward, grade), ...grade.fields };
	return doneBy('thuongtruc', on, ['grades', id], 'made', fields, made);
}

/** Conduct is attested by the heads above; what stops a commendation is the standing body's to enter. */
export function conductActs(ward: Ward, campaign: string): readonly Act[] {
	const id = (key: string) => sampleId(ward.seed, 'conduct', key);
	return [
		...ATTESTATIONS.map(({ of, kind, by, on }) => {
			const fields = { campaign, ...subjectOf(ward, { kind, of }), result: 'kept' };
			return doneBy(by, on, ['conduct', id(of)], 'made', fields, made);
		}),
		...KEPT_SECRET.map(({ of, on, fields }) =>
			doneBy('thuongtruc', on, ['conduct', id(of)], 'keptSecret', fields)
		)
	];
}

/** A person or unit of the ward, as records name their subject. */
export function subjectOf(ward: Ward, { kind, of }: Pick<SampleGrade, 'kind' | 'of'>) {
	return { subjectKind: kind, subject: (kind === 'unit' ? ward.unit(of) : ward.person(of)).id };
}

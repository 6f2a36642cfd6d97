import type { Mark, Pattern } from '../texts/pattern';
import type { Tags } from './deed';

const INDIVIDUAL: Readonly<Partial<Record<Mark, string>>> = {
	plan: 'individualReformPlan',
	solution: 'individualSolution',
	discipline: 'individualDiscipline',
	rating: 'individualRating'
};
const COLLECTIVE: Readonly<Partial<Record<Mark, string>>> = {
	plan: 'collectiveReformPlan',
	discipline: 'collectiveDiscipline',
	rating: 'collectiveRating',
	rank: 'collectiveReformRank'
};

/** The tags that fit what a pattern tells, for a person or for a unit; at most two criteria, as people tag. */
export function tagsFor(
	{ area, marks, figures = [] }: Pick<Pattern, 'area' | 'marks' | 'figures'>,
	isUnit: boolean
): Tags {
	const codes = isUnit ? COLLECTIVE : INDIVIDUAL;
	const criteria = marks.flatMap((mark) => codes[mark] ?? []).slice(0, 2);
	return { area, criteria, figureIndices: figures.map(({ index }) => index ?? '') };
}

/** Criteria for which some candidates have no evidence at all: the board shows gaps. */
const LACKING: Readonly<Record<string, readonly Mark[]>> = {
	motcua3: ['solution'],
	motcua4: ['solution', 'rating'],
	vanThu: ['solution', 'discipline'],
	tuPhap2: ['discipline'],
	diaChinh2: ['rating', 'solution'],
	diaChinh3: ['rating'],
	taiChinh2: ['rating', 'discipline'],
	vanHoa2: ['solution'],
	truyenthanh: ['discipline'],
	congAn3: ['solution', 'rating'],
	trang: ['solution']
};

export function lacks(subject: string, marks: readonly Mark[]): boolean {
	return marks.some((mark) => LACKING[subject]?.includes(mark));
}

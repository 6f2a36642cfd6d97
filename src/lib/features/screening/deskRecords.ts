import type { Award } from '$lib/domain/awards/award';
import type { Conduct } from '$lib/domain/conduct/conduct';
import type { Grade } from '$lib/domain/grades/grade';
import type { Nomination } from '$lib/domain/nominations/nomination';
import type { LocalDatabase } from '$lib/store/database';
import { lightInitiatives, type LightInitiative } from '$lib/store/lightInitiatives';
import { atServer, type LocalOf } from '$lib/store/rows';

/** Everything beside entries that the table of a campaign is filled from, as the server has it. */
export interface DeskRecords {
	/** as they are shown here, own unsent screenings included */
	readonly nominations: readonly LocalOf<'nominations'>[];
	readonly grades: readonly Grade[];
	readonly conduct: readonly Conduct[];
	/** pauses of every campaign count */
	readonly allConduct: readonly Conduct[];
	readonly initiatives: readonly LightInitiative[];
	/** awards of earlier campaigns, each with the nomination that it was given for */
	readonly earlier: readonly { readonly award: Award; readonly nomination: Nomination }[];
	/** grades and attestations that are on their way: they count nowhere yet */
	readonly unsent: number;
}

export async function loadDeskRecords(db: LocalDatabase, campaign: string): Promise<DeskRecords> {
	const [nominations, grades, conduct, awards, initiatives] = await Promise.all([
		db.nominations.where('campaign').equals(campaign).toArray(),
		db.grades.where('campaign').equals(campaign).toArray(),
		db.conduct.toArray(),
		db.awards.toArray(),
		lightInitiatives(db, campaign)
	]);
	const others = awards.filter((award) => award.campaign !== campaign && award.nomination !== '');
	const given = await db.nominations.bulkGet(others.map(({ nomination }) => nomination));
	const here = <R extends object>(rows: readonly (R | undefined)[]) => rows.flatMap((row) => row ?? []);
	const allConduct = here(conduct.map(atServer));
	const waits = ({ sync }: { readonly sync: string }) => sync === 'waiting';
	return {
		nominations,
		grades: here(grades.map(atServer)),
		conduct: allConduct.filter((one) => one.campaign === campaign),
		allConduct,
		initiatives,
		earlier: others.flatMap((award, at) => {
			const nomination = given[at];
			return nomination ? [{ award, nomination }] : [];
		}),
		unsent:
			grades.filter(waits).length + conduct.filter((one) => waits(one) && one.campaign === campaign).length
	};
}

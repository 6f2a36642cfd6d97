import type { Council, CouncilKind, CouncilRole } from '$lib/domain/councils/council';
import { sampleId } from '../random';
import type { Ward } from './records';

interface SampleCouncil extends Pick<
	Council,
	'name' | 'decisionNumber' | 'decisionDate' | 'decisionIssuer' | 'from'
> {
	readonly kind: CouncilKind;
	readonly members: readonly (readonly [person: string, role: CouncilRole, votes: boolean])[];
}

/** The two councils of the ward, as their decisions name them; both are older than the campaign and still sit. */
export const COUNCILS: readonly SampleCouncil[] = [
	{
		kind: 'emulation',
		name: 'Hội đồng Thi đua - Khen thưởng phường Tiến Thành',
		decisionNumber: '86/QĐ-UBND',
		decisionDate: '2021-07-19',
		decisionIssuer: 'Chủ tịch UBND phường Tiến Thành',
		from: '2021-07-19',
		members: [
			['chutich', 'chair', true],
			['uyvien1', 'viceChair', true],
			['thuongtruc', 'secretary', true],
			['uyvien2', 'member', true],
			['uyvien3', 'member', true],
			['uyvien4', 'member', true],
			['uyvien5', 'member', true]
		]
	},
	{
		kind: 'initiative',
		name: 'Hội đồng sáng kiến phường Tiến Thành',
		decisionNumber: '31/QĐ-UBND',
		decisionDate: '2022-03-14',
		decisionIssuer: 'Chủ tịch UBND phường Tiến Thành',
		from: '2022-03-14',
		members: [
			['sangkien3', 'chair', true],
			['sangkien1', 'viceChair', true],
			['sangkien2', 'member', true],
			// Writes the minutes and has no vote.
			['thuongtruc', 'secretary', false]
		]
	}
];

export function councilId(ward: Ward, kind: CouncilKind): string {
	return sampleId(ward.seed, 'council', kind);
}

/** What the standing body types of a council. */
export function councilFields(
	ward: Ward,
	{ members, ...council }: SampleCouncil
): Omit<Council, 'id' | 'rev'> {
	const { from } = council;
	return {
		...council,
		to: '',
		members: members.map(([person, role, votes]) => ({
			person: ward.person(person).id,
			role,
			votes,
			from,
			to: ''
		}))
	};
}

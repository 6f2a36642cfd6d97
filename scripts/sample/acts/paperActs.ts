import { plan2023 } from '$lib/domain/campaigns/templates';
import { officeOf, partsOf } from '$lib/domain/papers/office';
import { paperKey, type PaperRef } from '$lib/domain/papers/paperKey';
import type { Act } from './act';
import { doneBy } from './doneBy';

/** What the standing body types once for all papers of the campaign: who signs, and the numbers as they are given. */
export function paperActs(
	campaign: string,
	signer: string,
	numbers: readonly { readonly paper: PaperRef; readonly number: string; readonly date: string }[],
	on: Act['at']
): readonly Act[] {
	const { papersSigners } = partsOf(officeOf(plan2023));
	const given = numbers.map(({ paper, number, date }) => ({ paper: paperKey(paper), number, date }));
	return [
		doneBy('thuongtruc', on, ['campaigns', campaign], 'signers', {
			papersSigners: { ...papersSigners, signerName: signer }
		}),
		doneBy('thuongtruc', on, ['campaigns', campaign], 'numbers', { papersNumbers: given })
	];
}

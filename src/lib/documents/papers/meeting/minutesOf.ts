import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import { paperKey } from '../../../domain/papers/paperKey';
import type { PaperSource } from '../../../domain/papers/source';
import type { Block, Paper } from '../../layout/blocks';
import { orMissing } from '../../layout/words';
import { basesBlocks } from './bases';
import { closingBlocks } from './closing';
import { issuerOf, meetingHeading } from './issuer';
import { openingBlocks } from './opening';
import { paperName } from './paperName';

/** What is particular to the minutes of one council. */
export interface Minutes {
	readonly kind: 'minutes' | 'recognitionMinutes';
	/** as the clerk calls the file */
	readonly name: string;
	/** from the second point of the agenda to the conclusion */
	readonly course: readonly Block[];
}

/** Minutes of a meeting in the layout Mẫu 1.9 (domain §3.6): head, who was there and why, its course, signatures. */
export function minutesOf(source: PaperSource, held: HeldMeeting, { kind, name, course }: Minutes): Paper {
	const key = paperKey({ kind, about: held.meeting.id });
	const blocks: readonly Block[] = [
		meetingHeading(source.office, issuerOf(held), { key, type: 'BB' }, null),
		{
			kind: 'title',
			name: 'BIÊN BẢN',
			about: [[orMissing(held.meeting.title, 'tên cuộc họp')]],
			rule: true
		},
		...openingBlocks(source, held),
		...basesBlocks(source, held, kind),
		...course,
		...closingBlocks(source, held, kind)
	];
	return { key, name: paperName(name, held), parts: [{ blocks }] };
}

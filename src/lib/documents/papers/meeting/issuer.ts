import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { Office } from '../../../domain/papers/office';
import type { PaperSource } from '../../../domain/papers/source';
import type { HeadingBlock, Signature, Words } from '../../layout/blocks';
import {
	agencyHeading,
	agencySymbol,
	councilHeading,
	initiativeCouncilHeading,
	paperNumber
} from '../letterhead';
import { nameWords } from '../whoWords';

/** In whose name the papers of a meeting stand: the initiative council in its own, the other as the campaign says. */
export type Issuer = 'agency' | 'council' | 'initiativeCouncil';

export function issuerOf({ meeting, rules }: Pick<HeldMeeting, 'meeting' | 'rules'>): Issuer {
	return meeting.about === 'initiatives' ? 'initiativeCouncil' : rules.settings.minutesIssuer;
}

const HEADINGS = {
	agency: agencyHeading,
	council: councilHeading,
	initiativeCouncil: initiativeCouncilHeading
} as const;

/** `BB-UBND`, `BB-HĐTĐKT`: a council that issues in its own name has its own series of numbers (domain §3.4). */
export function symbolOf(office: Office, issuer: Issuer, type: string): string {
	const own = { council: office.councilSymbol, initiativeCouncil: office.initiativeCouncilSymbol };
	return issuer === 'agency' ? agencySymbol(office, type) : `${type}-${own[issuer]}`;
}

/**
 * The head of a paper of a meeting.
 * @param type abbreviation of the kind of paper, for its number; none: the paper carries no number
 * @param place `null` on minutes, which have no such line
 */
export function meetingHeading(
	office: Office,
	issuer: Issuer,
	number: { readonly key: string; readonly type: string } | null,
	place: Words | null
): HeadingBlock {
	return HEADINGS[issuer](
		office,
		number && paperNumber(office, number.key, symbolOf(office, issuer, number.type)),
		place
	);
}

/**
 * Whoever presided signs with "CHỦ TỌA". Where the council issues with the agency's seal, the post in the agency stands
 * above the name: the chair's as the office has it, of anybody else who presided the own.
 */
export function presiderSignature(source: PaperSource, held: HeldMeeting): Signature {
	const { meeting, members } = held;
	const signature = {
		capacity: ['CHỦ TỌA'],
		name: nameWords(source, meeting.presider, 'họ và tên chủ tọa')
	};
	if (issuerOf(held) === 'agency') return signature;
	const presides = members.find(({ person }) => person === meeting.presider);
	const post =
		presides?.role === 'chair' && meeting.about === 'awards'
			? source.office.chairPost
			: (source.people.get(meeting.presider)?.position ?? '').toUpperCase();
	return post === '' ? signature : { ...signature, post };
}

import { numberOf, type Office } from '../../domain/papers/office';
import type { PaperKind } from '../../domain/papers/paperKey';
import type { HeadingBlock, Recipients, Signature, Words } from '../layout/blocks';
import { numberLine, placeAndDate } from '../layout/inPaper';
import { joined, missing, orMissing, plainWords } from '../layout/words';

// What stands at the head and at the foot of a paper by whose it is: the agency's, or a council's (domain §3.4, §3.8).

/** Number line of a paper: blank before the slash until the clerk gives it. `symbol`: `BC-UBND`. */
export function paperNumber(office: Pick<Office, 'numbers'>, key: string, symbol: string): Words {
	return numberLine(numberOf(office, key).number, symbol);
}

/** `BC` and the agency's own symbol: `BC-UBND`. */
export function agencySymbol({ symbol }: Pick<Office, 'symbol'>, type: string): string {
	return `${type}-${symbol}`;
}

/** Place and day of a paper; the day stays blank until the clerk gives it, a place that is not known is a marked blank. */
export function placeOf(office: Pick<Office, 'place' | 'numbers'>, key: string): Words {
	const { date } = numberOf(office, key);
	return office.place === ''
		? joined([missing('địa danh ghi trên văn bản')], placeAndDate('', date))
		: placeAndDate(office.place, date);
}

/** The agency's head: `number` and `place` are `null` on papers that carry none. */
export function agencyHeading(
	{ superior, agency }: Pick<Office, 'superior' | 'agency'>,
	number: Words | null,
	place: Words | null
): HeadingBlock {
	return { kind: 'heading', superior, agency, number, placeAndDate: place };
}

/** The head of a council that issues in its own name: below the agency that it belongs to. */
export function councilHeading(
	{ councilSuperior, council }: Pick<Office, 'councilSuperior' | 'council'>,
	number: Words | null,
	place: Words | null
): HeadingBlock {
	return { kind: 'heading', superior: councilSuperior, agency: council, number, placeAndDate: place };
}

/** The same of the initiative council. */
export function initiativeCouncilHeading(
	{ councilSuperior, initiativeCouncil }: Pick<Office, 'councilSuperior' | 'initiativeCouncil'>,
	number: Words | null,
	place: Words | null
): HeadingBlock {
	return {
		kind: 'heading',
		superior: councilSuperior,
		agency: initiativeCouncil,
		number,
		placeAndDate: place
	};
}

/** Who signs for the agency. */
export function agencySignature({
	signerCapacity,
	signerName
}: Pick<Office, 'signerCapacity' | 'signerName'>): Signature {
	return { capacity: signerCapacity, name: [orMissing(signerName, 'họ và tên người ký văn bản')] };
}

/** The chair for a council that uses the agency's seal: with the post in the agency above the name (domain §3.4). */
export function councilSignature({ chairPost }: Pick<Office, 'chairPost'>, name: Words): Signature {
	const signature = { capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name };
	return chairPost === '' ? signature : { ...signature, post: chairPost };
}

/**
 * "Nơi nhận" of a kind of paper: as the office has it, else the usual lines. The copy that is kept stands last, also
 * where the office's own list forgot it.
 * @param usual without hyphens and end marks, the kept copy last: `Lưu: VT`
 */
export function recipientsOf(
	{ recipients }: Pick<Office, 'recipients'>,
	kind: PaperKind,
	usual: readonly Words[]
): Recipients {
	const own = recipients.find((one) => one.kind === kind)?.to ?? [];
	if (own.length === 0) return { recipients: usual };
	const kept = usual.at(-1);
	const names = own.some((line) => line.trim().startsWith('Lưu'));
	return { recipients: names || kept === undefined ? own : [...own, plainWords(kept)] };
}

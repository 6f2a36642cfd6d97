import * as z from 'zod/mini';
import type { CampaignRules } from '../campaigns/rules';
import { once } from '../once';
import { dayOrNone } from '../schemas';
import { line, words } from '../text/fields';
import { PAPER_KINDS } from './paperKey';

const lines = (max: number) => z.array(line(200)).check(z.maxLength(max, 'office.lines.tooMany'));

/** Number and day that the clerk gave to a paper after it was signed. */
const paperNumber = () =>
	z.object({
		/** `paperKey` */
		paper: z.string().check(z.maxLength(60)),
		/** without the symbol: "05" */
		number: line(20),
		date: dayOrNone
	});
export type PaperNumber = Readonly<z.infer<ReturnType<typeof paperNumber>>>;

/** What a certificate says, field by field (domain §1.10). */
export const CERTIFICATE_FIELDS = [
	'authority',
	'name',
	'position',
	'achievement',
	'decision',
	'register',
	'placeAndDate',
	'signerTitle',
	'signerName'
] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

/** A place on the blank in tenths of a millimetre, so that a printer is matched without fractions. */
const tenths = () => z.int().check(z.minimum(-3_000), z.maximum(3_000));
const placedField = () =>
	z.object({
		field: z.enum(CERTIFICATE_FIELDS),
		shown: z.boolean(),
		/** of the upper left corner, from the page's own */
		x: tenths(),
		y: tenths(),
		width: z.int().check(z.minimum(100), z.maximum(2_970)),
		/** points */
		size: z.int().check(z.minimum(8), z.maximum(60)),
		align: z.enum(['left', 'centre', 'right']),
		bold: z.boolean(),
		italic: z.boolean()
	});
export type CertificatePlace = Readonly<z.infer<ReturnType<typeof placedField>>>;

/**
 * What stands on the papers of a campaign beside what the records say: letterhead, signers, addressees, recipients, the
 * numbers and days that the clerk gave. Typed once, right in every paper.
 */
export const officeSchema = once(() =>
	z.object({
		/** direct superior above the agency; a ward has none */
		superior: lines(3),
		agency: lines(4),
		/** behind the kind of paper: `TTr-UBND` */
		symbol: line(40),
		place: line(60),
		/** the council's own head, where it issues in its own name */
		councilSuperior: lines(3),
		council: lines(4),
		councilSymbol: line(40),
		initiativeCouncil: lines(4),
		initiativeCouncilSymbol: line(40),
		/** who signs for the agency, and in what capacity */
		signerCapacity: lines(4),
		signerName: line(120),
		/** who decides on awards in person: the authority line, capacity and name */
		authority: line(200),
		authorityCapacity: lines(4),
		/** the chair's post in the agency, above the name where the council uses the agency's seal */
		chairPost: line(200),
		/** "Kính gửi" of the letter to a level */
		addressees: z
			.array(z.object({ level: z.string().check(z.maxLength(40)), to: lines(10) }))
			.check(z.maxLength(20)),
		/** "Nơi nhận" of a kind of paper, without hyphens and end marks */
		recipients: z
			.array(z.object({ kind: z.enum(PAPER_KINDS), to: lines(20) }))
			.check(z.maxLength(PAPER_KINDS.length)),
		/** legal bases of letters and decisions, in the words of the papers */
		bases: z.array(line(600)).check(z.maxLength(20)),
		/** Điều 2 of the decision: money and where it comes from */
		prize: words(2_000),
		numbers: z.array(paperNumber()).check(z.maxLength(400)),
		certificate: z.object({
			/** everything is shifted by so much: how this printer feeds the blanks */
			offsetX: tenths(),
			offsetY: tenths(),
			/** false: printed onto pre-printed blanks, so that only what changes is printed */
			places: z.array(placedField()).check(z.maxLength(CERTIFICATE_FIELDS.length))
		})
	})
);
export type Office = Readonly<z.infer<ReturnType<typeof officeSchema>>>;

const place = (
	field: CertificateField,
	x: number,
	y: number,
	width: number,
	size: number,
	more: Partial<CertificatePlace> = {}
): CertificatePlace => ({
	...{ field, x: x * 10, y: y * 10, width: width * 10, size },
	...{ shown: true, align: 'centre', bold: false, italic: false },
	...more
});

/** Where the fields stand on A4 across, by the order of lines of NĐ 98/2023 Điều 104 (domain §1.10); a ward moves them. */
export const CERTIFICATE_PLACES: readonly CertificatePlace[] = [
	place('authority', 48, 58, 201, 18, { bold: true, shown: false }),
	place('name', 38, 100, 221, 22, { bold: true }),
	place('position', 38, 112, 221, 15),
	place('achievement', 38, 123, 221, 15),
	place('decision', 30, 160, 100, 12, { align: 'left', italic: true }),
	place('register', 30, 167, 100, 12, { align: 'left', italic: true }),
	place('placeAndDate', 160, 148, 110, 14, { italic: true }),
	place('signerTitle', 160, 156, 110, 14, { bold: true }),
	place('signerName', 160, 186, 110, 14, { bold: true })
];

/** What the plan itself says of the office: where a campaign's papers begin. Names stay blank. */
export function officeOf(rules: Pick<CampaignRules, 'frame' | 'levels' | 'regime'>): Office {
	const { frame } = rules;
	const ward = frame.issuer.at(-1) ?? '';
	const own = rules.levels.find((level) => level.own);
	return {
		superior: [],
		agency: [...frame.issuer],
		symbol: frame.symbol.split('-').slice(1).join('-') || 'UBND',
		place: frame.place,
		councilSuperior: [`UBND ${ward}`.trim()],
		council: ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
		councilSymbol: 'HĐTĐKT',
		initiativeCouncil: ['HỘI ĐỒNG SÁNG KIẾN'],
		initiativeCouncilSymbol: 'HĐSK',
		signerCapacity: ['TM. ỦY BAN NHÂN DÂN', frame.signerTitle || 'CHỦ TỊCH'],
		signerName: frame.signerName,
		authority: own ? `CHỦ TỊCH ${frame.issuer.join(' ')}` : '',
		authorityCapacity: ['CHỦ TỊCH'],
		chairPost: `CHỦ TỊCH UBND ${ward}`,
		addressees: rules.levels
			.filter((level) => !level.own)
			.map(({ code, decidedBy }) => ({ level: code, to: [decidedBy] })),
		recipients: [],
		bases: [],
		prize: '',
		numbers: [],
		certificate: { offsetX: 0, offsetY: 0, places: [...CERTIFICATE_PLACES] }
	};
}

/** Number and day of a paper; both empty while the clerk has given none. */
export function numberOf({ numbers }: Pick<Office, 'numbers'>, paper: string): PaperNumber {
	return numbers.find((one) => one.paper === paper) ?? { paper, number: '', date: '' };
}

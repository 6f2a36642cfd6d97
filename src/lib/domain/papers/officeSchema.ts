import * as z from 'zod/mini';
import { once } from '../once';
import { dayOrNone } from '../schemas';
import { line, words } from '../text/fields';
import { PAPER_KINDS } from './paperKey';

// What a campaign holds of its papers, part by part. Each part is a field of the record, so that two people who write
// different ones at once are both kept by the merge.

/** Lines of a letterhead, of a capacity, of a list; blank ones are no lines. */
const lines = (most: number, length = 200) =>
	z.array(line(length)).check(z.overwrite(withoutBlanks), z.maxLength(most, 'office.lines.tooMany'));

function withoutBlanks(list: string[]): string[] {
	return list.filter((one) => one !== '');
}

const head = () =>
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
		initiativeCouncilSymbol: line(40)
	});

const signers = () =>
	z.object({
		/** who signs for the agency, and in what capacity */
		signerCapacity: lines(4),
		signerName: line(120),
		/** who decides on awards in person: the authority line, and the capacity; it is the same signer's name */
		authority: line(200),
		authorityCapacity: lines(4),
		/** the chair's post in the agency, above the name where the council uses the agency's seal */
		chairPost: line(200)
	});

/** "Kính gửi" of the letter to a level. */
const addressee = () => z.object({ level: z.string().check(z.maxLength(40)), to: lines(10) });

/** "Nơi nhận" of a kind of paper, without hyphens and end marks. */
const recipients = () => z.object({ kind: z.enum(PAPER_KINDS), to: lines(20) });

/** Number and day that the clerk gave to a paper after it was signed. */
const paperNumber = () =>
	z.object({
		/** `paperKey` */
		paper: z.string().check(z.maxLength(60)),
		/** without the symbol, which the paper writes itself: "05" */
		number: line(20).check(z.regex(/^[^/]*$/, 'office.number.withSymbol')),
		date: dayOrNone
	});

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

export const ALIGNMENTS = ['left', 'centre', 'right'] as const;

/** Bounds of a certificate's measures: tenths of a millimetre, so that a printer is matched without fractions; points. */
export const CERTIFICATE_LIMITS = {
	/** of a corner, and of the shift; either way */
	place: 3_000,
	width: { min: 100, max: 2_970 },
	size: { min: 8, max: 60 }
} as const;

const tenths = () =>
	z
		.int()
		.check(
			z.minimum(-CERTIFICATE_LIMITS.place, 'office.certificate.outside'),
			z.maximum(CERTIFICATE_LIMITS.place, 'office.certificate.outside')
		);
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
	z.int().check(z.minimum(min, 'office.certificate.outside'), z.maximum(max, 'office.certificate.outside'));

const placedField = () =>
	z.object({
		field: z.enum(CERTIFICATE_FIELDS),
		/** false: it is printed on the blank already */
		shown: z.boolean(),
		/** of the upper left corner, from the page's own */
		x: tenths(),
		y: tenths(),
		width: within(CERTIFICATE_LIMITS.width),
		/** points */
		size: within(CERTIFICATE_LIMITS.size),
		align: z.enum(ALIGNMENTS),
		bold: z.boolean(),
		italic: z.boolean()
	});

const certificate = () =>
	z.object({
		/** everything is shifted by so much: how this printer feeds the blanks */
		offsetX: tenths(),
		offsetY: tenths(),
		places: z.array(placedField()).check(z.maxLength(CERTIFICATE_FIELDS.length, 'office.part.twice'))
	});

/** A part of a record: nothing while nobody has set it, and in records from before there was any. */
const part = <T>(schema: z.ZodMiniType<T>) => z._default(z.nullable(schema), null);

/** The parts of the office as fields of a campaign; `null`: as the plan itself says it (`officeOf`). */
export const officeFields = once(() => ({
	papersHead: part(head()),
	papersSigners: part(signers()),
	papersAddressees: part(z.array(addressee()).check(z.overwrite(named), z.maxLength(20))),
	papersRecipients: part(
		z.array(recipients()).check(z.overwrite(named), z.maxLength(PAPER_KINDS.length, 'office.part.twice'))
	),
	/** legal bases of letters and decisions, in the words of the papers */
	papersBases: part(lines(20, 600)),
	/** Điều 2 of the decision: money and where it comes from */
	papersPrize: part(words(2_000)),
	papersNumbers: part(z.array(paperNumber()).check(z.overwrite(given), z.maxLength(400))),
	papersCertificate: part(certificate())
}));

export type OfficeField = keyof ReturnType<typeof officeFields>;
/** What a campaign holds of its office, field by field. */
export type OfficeParts = {
	readonly [field in OfficeField]: z.infer<ReturnType<typeof officeFields>[field]>;
};

export type OfficeHead = Readonly<z.infer<ReturnType<typeof head>>>;
export type OfficeSigners = Readonly<z.infer<ReturnType<typeof signers>>>;
export type Addressee = Readonly<z.infer<ReturnType<typeof addressee>>>;
export type Recipients = Readonly<z.infer<ReturnType<typeof recipients>>>;
export type PaperNumber = Readonly<z.infer<ReturnType<typeof paperNumber>>>;
export type CertificatePlace = Readonly<z.infer<ReturnType<typeof placedField>>>;
export type Certificate = Readonly<z.infer<ReturnType<typeof certificate>>>;

/** A list of nobody is none. */
function named<T extends { readonly to: readonly string[] }>(lists: T[]): T[] {
	return lists.filter(({ to }) => to.length > 0);
}

/** A number that was taken back is none. */
function given<T extends { readonly number: string; readonly date: string }>(numbers: T[]): T[] {
	return numbers.filter(({ number, date }) => number !== '' || date !== '');
}

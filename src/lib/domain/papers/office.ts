import type { CampaignRules } from '../campaigns/rules';
import { CERTIFICATE_PLACES } from './certificatePlaces';
import {
	CERTIFICATE_FIELDS,
	type Addressee,
	type Certificate,
	type OfficeHead,
	type OfficeParts,
	type OfficeSigners,
	type PaperNumber,
	type Recipients
} from './officeSchema';

export {
	CERTIFICATE_FIELDS,
	type CertificateField,
	type CertificatePlace,
	type PaperNumber
} from './officeSchema';
export { CERTIFICATE_PLACES } from './certificatePlaces';

/**
 * What stands on the papers of a campaign beside what the records say: letterhead, signers, addressees, recipients, the
 * numbers and days that the clerk gave. Typed once, right in every paper.
 */
export interface Office extends OfficeHead, OfficeSigners {
	/** one for each level above the ward */
	readonly addressees: readonly Addressee[];
	readonly recipients: readonly Recipients[];
	readonly bases: readonly string[];
	readonly prize: string;
	readonly numbers: readonly PaperNumber[];
	readonly certificate: Certificate;
}

type Rules = Pick<CampaignRules, 'frame' | 'levels'>;

/** What the plan itself says of the office: where a campaign's papers begin. Names stay blank. */
export function officeOf({ frame, levels }: Rules): Office {
	const ward = frame.issuer.at(-1) ?? '';
	const own = levels.find((level) => level.own);
	return {
		superior: [],
		agency: [...frame.issuer],
		symbol: frame.symbol.split('-').slice(1).join('-') || 'UBND',
		place: frame.place,
		councilSuperior: [`UBND ${ward}`.trim()],
		council: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
		councilSymbol: 'HĐTĐKT',
		initiativeCouncil: ['HỘI ĐỒNG SÁNG KIẾN'],
		initiativeCouncilSymbol: 'HĐSK',
		signerCapacity: ['TM. ỦY BAN NHÂN DÂN', frame.signerTitle || 'CHỦ TỊCH'],
		signerName: frame.signerName,
		authority: own ? `CHỦ TỊCH ${frame.issuer.join(' ')}` : '',
		authorityCapacity: ['CHỦ TỊCH'],
		chairPost: `CHỦ TỊCH UBND ${ward}`,
		addressees: levels
			.filter((level) => !level.own)
			.map(({ code, decidedBy }) => ({ level: code, to: [decidedBy] })),
		recipients: [],
		bases: [],
		prize: '',
		numbers: [],
		certificate: { offsetX: 0, offsetY: 0, places: [...CERTIFICATE_PLACES] }
	};
}

/**
 * The office of a campaign as its papers carry it: what was typed, and where nothing was, what the plan says. Records
 * from before there was any such part have none.
 */
export function officeNow(campaign: { readonly rules: Rules } & Partial<OfficeParts>): Office {
	const plan = officeOf(campaign.rules);
	const { papersAddressees, papersCertificate } = campaign;
	return {
		...plan,
		...campaign.papersHead,
		...campaign.papersSigners,
		addressees: plan.addressees.map(
			(one) => papersAddressees?.find(({ level }) => level === one.level) ?? one
		),
		recipients: campaign.papersRecipients ?? plan.recipients,
		bases: campaign.papersBases ?? plan.bases,
		prize: campaign.papersPrize ?? plan.prize,
		numbers: campaign.papersNumbers ?? plan.numbers,
		certificate: papersCertificate ? wholeCertificate(papersCertificate) : plan.certificate
	};
}

/** Every part as a record would hold it: what its editor begins with. */
export type WholeOffice = { readonly [part in keyof OfficeParts]: NonNullable<OfficeParts[part]> };

/** The office in the parts that a campaign keeps it in. */
export function partsOf(office: Office): WholeOffice {
	const { signerCapacity, signerName, authority, authorityCapacity, chairPost } = office;
	const { addressees, recipients, bases, prize, numbers, certificate } = office;
	return {
		papersHead: {
			superior: office.superior,
			agency: office.agency,
			symbol: office.symbol,
			place: office.place,
			councilSuperior: office.councilSuperior,
			council: office.council,
			councilSymbol: office.councilSymbol,
			initiativeCouncil: office.initiativeCouncil,
			initiativeCouncilSymbol: office.initiativeCouncilSymbol
		},
		papersSigners: { signerCapacity, signerName, authority, authorityCapacity, chairPost },
		papersAddressees: [...addressees],
		papersRecipients: [...recipients],
		papersBases: [...bases],
		papersPrize: prize,
		papersNumbers: [...numbers],
		papersCertificate: certificate
	};
}

/** With a place for every field, in the order of the fields. */
function wholeCertificate({ places, ...shift }: Certificate): Certificate {
	const all = CERTIFICATE_FIELDS.flatMap((name) => {
		const place = [...places, ...CERTIFICATE_PLACES].find(({ field }) => field === name);
		return place ? [place] : [];
	});
	return { ...shift, places: all };
}

/** Number and day of a paper; both empty while the clerk has given none. */
export function numberOf({ numbers }: Pick<Office, 'numbers'>, paper: string): PaperNumber {
	return numbers.find((one) => one.paper === paper) ?? { paper, number: '', date: '' };
}

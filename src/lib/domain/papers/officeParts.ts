import type { OfficeField, OfficeParts } from './officeSchema';

// Names alone, without the schema: a waiting list that tells changes apart need not load it.

/** A campaign of whose papers nobody has set anything. */
export const NO_OFFICE: OfficeParts = {
	papersHead: null,
	papersSigners: null,
	papersAddressees: null,
	papersRecipients: null,
	papersBases: null,
	papersPrize: null,
	papersNumbers: null,
	papersCertificate: null
};
export const OFFICE_FIELDS = Object.keys(NO_OFFICE) as readonly OfficeField[];

export function isOfficeField(field: string): field is OfficeField {
	return field in NO_OFFICE;
}

/** Whether a change of a campaign is about its papers: such a change is about nothing else. */
export function isAboutOffice(fields: Readonly<Record<string, unknown>>): boolean {
	return Object.keys(fields).some(isOfficeField);
}

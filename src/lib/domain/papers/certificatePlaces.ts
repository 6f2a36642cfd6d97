import type { CertificateField, CertificatePlace } from './officeSchema';

/** @param x and y of the upper left corner and the width in millimetres; size in points */
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
	place('decision', 25, 160, 125, 12, { align: 'left', italic: true }),
	place('register', 25, 168, 125, 12, { align: 'left', italic: true }),
	place('placeAndDate', 160, 148, 110, 14, { italic: true }),
	place('signerTitle', 160, 156, 110, 14, { bold: true }),
	place('signerName', 160, 186, 110, 14, { bold: true })
];

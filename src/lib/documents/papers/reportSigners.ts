import type { ReportForm } from '../../domain/campaigns/formSections';
import type { SubjectKind } from '../../domain/campaigns/rules';

/** Who confirms or signs a report; `signer` says whose name stands there, where it is known. */
export interface ReportSigner {
	readonly capacity: readonly string[];
	readonly hint: string;
	readonly signer: 'nominee' | 'head' | 'unknown';
}

/** What a form has around its parts, and the data of forms does not tell: lines of the name, and who signs. */
export interface ReportLook {
	/** the nominee's name below the title; else it stands in the first part alone */
	readonly nameBelowTitle: boolean;
	readonly rows: readonly (readonly [left: ReportSigner | null, right: ReportSigner | null])[];
}

const SEALED = '(Ký, đóng dấu)';
const superior: ReportSigner = {
	capacity: ['XÁC NHẬN CỦA CẤP TRÌNH DUYỆT'],
	hint: SEALED,
	signer: 'unknown'
};
const head: ReportSigner = { capacity: ['THỦ TRƯỞNG ĐƠN VỊ'], hint: SEALED, signer: 'head' };
const author: ReportSigner = {
	capacity: ['NGƯỜI BÁO CÁO THÀNH TÍCH'],
	hint: '(Ký, ghi rõ họ và tên)',
	signer: 'nominee'
};
const confirming = (...capacity: readonly string[]): ReportSigner => ({
	capacity,
	hint: SEALED,
	signer: 'unknown'
});

/**
 * By whom a form is for, which tells the three layouts apart in both regimes: merit of collectives (01, 04), merit of
 * individuals (02, 05), and a theme for both (07, 08). Labels of 02 and 07 are not checked against the decree (domain
 * §1.3, §1.4).
 */
const LOOKS: Readonly<Record<ReportForm['appliesTo'], Readonly<Record<SubjectKind, ReportLook>>>> = (() => {
	const ofUnit: ReportLook = { nameBelowTitle: true, rows: [[superior, head]] };
	const ofPerson: ReportLook = {
		nameBelowTitle: false,
		rows: [
			[confirming('THỦ TRƯỞNG ĐƠN VỊ', 'XÁC NHẬN, ĐỀ NGHỊ'), author],
			[superior, null]
		]
	};
	const theme = {
		collective: ofUnit,
		individual: {
			nameBelowTitle: true,
			rows: [[confirming('XÁC NHẬN CỦA', 'THỦ TRƯỞNG ĐƠN VỊ'), author]]
		}
	} satisfies Record<SubjectKind, ReportLook>;
	return {
		collective: { collective: ofUnit, individual: ofPerson },
		individual: { collective: ofUnit, individual: ofPerson },
		both: theme,
		none: theme
	};
})();

/** What stands around the parts of a report; of a form that is not known any more as of one for both. */
export function reportLook(form: Pick<ReportForm, 'appliesTo'> | undefined, kind: SubjectKind): ReportLook {
	return LOOKS[form?.appliesTo ?? 'both'][kind];
}

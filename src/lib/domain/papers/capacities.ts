/** Usual ways to sign for a people's committee, line by line as papers carry them (NĐ 30/2020, domain §3.4). */
export const SIGNING_FORMS = {
	/** the head for the committee */
	head: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
	/** a deputy in the head's place */
	deputy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
	/** somebody who is charged with the head's post */
	acting: ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
	/** on the head's order */
	order: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
	/** by the head's written authority */
	authority: ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type SigningForm = keyof typeof SIGNING_FORMS;

/** The same for a decision that the chair takes in person: without "TM.". */
export const DECIDING_FORMS = {
	head: ['CHỦ TỊCH'],
	deputy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
	acting: ['Q. CHỦ TỊCH']
} as const satisfies Partial<Readonly<Record<SigningForm, readonly string[]>>>;

/**
 * A paper as a list of blocks: what stands on it, in the order of reading. The Word file, the pages on the screen and the
 * checks are all made from this one list, so they cannot say different things. Every measure that a block has by Nghị
 * định 30/2020/NĐ-CP stands in `measures.ts`; here are words and the few sizes that belong to one paper alone.
 * All words are Vietnamese and NFC: an office's paper has one language, whatever the screen speaks.
 */

/** A run of words of one look. `missing` says what nobody has given yet: it is printed as a marked blank. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly missing?: string;
}
/** One line or paragraph of words: plain, or runs of different looks. */
export type Words = string | Run | readonly (string | Run)[];

export type Align = 'left' | 'centre' | 'right' | 'justify';

/** Boxes 1 to 4 of the decree's map: agency and number at the left, the nation's name, place and day at the right. */
export interface HeadingBlock {
	readonly kind: 'heading';
	/** direct superior, upright; none for a ward's own paper */
	readonly superior: readonly string[];
	/** who issues it, bold, one entry a line; none on an application: the nation's name then stands alone in the middle */
	readonly agency: readonly string[];
	/** "Số: 05/TTr-UBND", blank before the slash until it is given; `null` for papers that carry no number */
	readonly number: Words | null;
	/** "V/v …" of an official letter, below the number */
	readonly about?: string;
	/** "Tiến Thành, ngày 05 tháng 01 năm 2024"; `null` for papers without such a line */
	readonly placeAndDate: Words | null;
}

/** Box 5a: name of the kind of paper, what it is about, a rule below. */
export interface TitleBlock {
	readonly kind: 'title';
	readonly name: string;
	readonly about: readonly Words[];
	/** the short rule below: not on forms and ballots */
	readonly rule: boolean;
}

/** The authority line of a decision, "QUYẾT ĐỊNH:" and whatever else stands alone, centred and bold. */
export interface CentredBlock {
	readonly kind: 'centred';
	readonly text: Words;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

/** Box 9a. */
export interface AddresseesBlock {
	readonly kind: 'addressees';
	readonly to: readonly Words[];
}

/** Legal bases, italic, one a line: `;` behind each, `.` behind the last. */
export interface BasesBlock {
	readonly kind: 'bases';
	readonly lines: readonly Words[];
}

/** A paragraph of the body. `plain` has no indent of the first line: labels of forms and of minutes. */
export interface ParagraphBlock {
	readonly kind: 'paragraph';
	readonly text: Words;
	readonly plain?: boolean;
	readonly align?: Align;
	/** keeps with the next block on one page */
	readonly keepNext?: boolean;
}

/** Headings inside the body: 1 for "I. …" in capitals and bold, 2 for "1. …" bold, 3 for "a) …" upright. */
export interface SectionBlock {
	readonly kind: 'section';
	readonly level: 1 | 2 | 3;
	readonly text: Words;
}

/** "Điều 1. …": the name bold, the words upright behind it. */
export interface ArticleBlock {
	readonly kind: 'article';
	readonly number: number;
	readonly text: Words;
}

/** Lines of a list: with a hyphen, with figures `1.`, or with the letters a) b) c) d) đ) e) of the alphabet. */
export interface ListBlock {
	readonly kind: 'list';
	readonly mark: 'hyphen' | 'figure' | 'letter';
	readonly items: readonly Words[];
}

export interface Column {
	readonly label: Words;
	/** share of the width; all columns together take the whole width of the text */
	readonly share: number;
	readonly align?: Align;
}

/** A table with rules; its head is repeated on every page that it breaks onto, and no row is cut. */
export interface TableBlock {
	readonly kind: 'table';
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Words[])[];
	/** what stands in the one row of an empty table */
	readonly empty?: string;
	/** points; 13 unless a wide table needs less, never below 11 */
	readonly size?: number;
}

/** Who signs: boxes 7a to 7c. */
export interface Signature {
	/** `TM. ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`, one entry a line */
	readonly capacity: readonly string[];
	/** "(Ký, đóng dấu)" of forms; none where the decree leaves the place empty */
	readonly hint?: string;
	/** post in the agency above the name, where a council uses the agency's seal */
	readonly post?: string;
	readonly name: Words;
}

/** Signatures side by side, or "Nơi nhận" at the left of one; several rows where a form has several. */
export interface SignaturesBlock {
	readonly kind: 'signatures';
	readonly left: Signature | Recipients | null;
	readonly right: Signature | null;
	/** place and day above the right signature, where a form has them there */
	readonly placeAndDate?: Words;
}

/** Box 9b: the lines without hyphen and end mark, `Lưu: VT` as the last. */
export interface Recipients {
	readonly recipients: readonly Words[];
}

/** Small print below everything else: where the log stood when minutes were locked. The size of recipients. */
export interface NoteBlock {
	readonly kind: 'note';
	readonly text: Words;
}

/** "Phụ lục" with number and title, and what it belongs to. */
export interface AnnexBlock {
	readonly kind: 'annex';
	/** Roman numeral; empty where there is one annex only */
	readonly number: string;
	readonly title: string;
	/** "(Kèm theo …)" */
	readonly note: Words;
}

/** A picture of the evidence; two stand on a page. */
export interface Photo {
	/** id of the file, by which its bytes are put in */
	readonly file: string;
	/** pixels, upright as it is shown */
	readonly width: number;
	readonly height: number;
	readonly type: 'jpg' | 'png';
	readonly caption: readonly Words[];
}
export interface PhotosBlock {
	readonly kind: 'photos';
	readonly photos: readonly Photo[];
}

/** Words at a place of the page, for blanks that are printed before: millimetres from the left and upper edge. */
export interface Placed {
	readonly text: Words;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** points */
	readonly size: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly align: Align;
	/** upper case of the paper's own words, red on certificates that are not pre-printed */
	readonly colour?: 'black' | 'red';
}
export interface PlacedBlock {
	readonly kind: 'placed';
	readonly items: readonly Placed[];
	/** cross marks and frames of a test print */
	readonly marks?: boolean;
}

export interface PageBreakBlock {
	readonly kind: 'pageBreak';
}

export type Block =
	| HeadingBlock
	| TitleBlock
	| CentredBlock
	| AddresseesBlock
	| BasesBlock
	| ParagraphBlock
	| SectionBlock
	| ArticleBlock
	| ListBlock
	| TableBlock
	| SignaturesBlock
	| NoteBlock
	| AnnexBlock
	| PhotosBlock
	| PlacedBlock
	| PageBreakBlock;

/** Pages that are numbered together: the paper itself, and each annex from 1 again. */
export interface Part {
	readonly landscape?: boolean;
	/** certificates and ballots carry no page number */
	readonly numbered?: boolean;
	/** no margins at all: everything is `placed` */
	readonly bare?: boolean;
	readonly blocks: readonly Block[];
}

export interface Paper {
	/** `kind` and what it is about, see `domain/papers/paperKey` */
	readonly key: string;
	/** file name without its ending: "Tờ trình", "Báo cáo thành tích - Nguyễn Văn An" */
	readonly name: string;
	readonly parts: readonly Part[];
}

import type { Level, SubjectKind } from '../../domain/campaigns/rules';
import { levelNominees, type PaperNominee } from '../../domain/papers/levelNominees';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Paper, Words } from '../layout/blocks';
import { percentInPaper } from '../layout/inPaper';
import { joined, missing, orMissing } from '../layout/words';
import { theLevel } from './find';
import { authorityInText, inLine, kindsInText } from './inText';
import { nomineeTables, PLACE, placeOfWork, type NomineeColumn } from './nomineeTables';
import { hasLetter, proposingOffice } from './proposing';
import { reviewDays } from './reviews';

/**
 * "Danh sách trích ngang" of a level (domain §1.5): an annex across the page, collectives before individuals.
 * @param about code of the level
 */
export function summaryListPaper(source: PaperSource, about: string): Paper {
	const level = theLevel(source, about);
	const nominees = levelNominees(source, about);
	const asked = `${level.awardForm} của ${authorityInText(source, level)}`;
	return {
		key: paperKey({ kind: 'summaryList', about }),
		name: `Danh sách trích ngang - ${level.label}`,
		parts: [
			{
				landscape: true,
				numbered: true,
				blocks: [
					{
						kind: 'annex',
						number: '',
						title: `DANH SÁCH TRÍCH NGANG ${kindsInText(nominees)} đề nghị tặng ${asked}`.toUpperCase(),
						note: accompanied(source, level, nominees)
					},
					...nomineeTables(nominees, (kind) => columns(kind, level))
				]
			}
		]
	};
}

function accompanied(source: PaperSource, level: Level, nominees: readonly PaperNominee[]): Words {
	if (!hasLetter(source, level.code)) return joined('(Kèm theo Biên bản họp xét ', reviewDays(nominees), ')');
	const { letterNumber, inText } = proposingOffice(source, level, nominees);
	return joined(`(Kèm theo Tờ trình ${letterNumber} của `, inText, ')');
}

function columns(kind: SubjectKind, { awardForm }: Level): readonly NomineeColumn[] {
	const isPerson = kind === 'individual';
	const who: readonly NomineeColumn[] = isPerson
		? [
				{ label: 'Họ và tên', share: 18, cell: ({ name }) => name },
				{ label: 'Chức vụ, đơn vị', share: 20, cell: placeOfWork }
			]
		: [{ label: 'Tên tập thể', share: 38, cell: ({ name }) => name }];
	return [
		PLACE,
		...who,
		{ label: 'Tóm tắt thành tích', share: 32, cell: summary },
		{ label: 'Hình thức đề nghị', share: 10, align: 'centre', cell: () => awardForm },
		{ label: 'Số phiếu đồng ý', share: 7, align: 'centre', cell: votes },
		{ label: 'Tỷ lệ (%)', share: 7, align: 'centre', cell: ratio }
	];
}

/** For what, in about two lines: the words of the decision, before there is one those of the proposal. */
function summary({ name, award, nomination }: PaperNominee): Words {
	return [orMissing(summaryOf({ award, nomination }), `tóm tắt thành tích của ${name}`)];
}

/** The same for lists that are not papers; empty while nobody wrote one. */
export function summaryOf({ award, nomination }: Pick<PaperNominee, 'award' | 'nomination'>): string {
	return inLine(award?.achievement || nomination.reason);
}

function votes({ name, result }: PaperNominee): Words {
	return result ? `${result.agree}/${result.base}` : [missing(`kết quả biểu quyết đối với ${name}`)];
}

function ratio({ name, result }: PaperNominee): Words {
	return result ? percentInPaper(result.agree, result.base) : [missing(`kết quả biểu quyết đối với ${name}`)];
}

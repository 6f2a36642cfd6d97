import type { Level, SubjectKind } from '../../domain/campaigns/rules';
import { levelNominees, type PaperNominee } from '../../domain/papers/levelNominees';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Block, Paper, Part, Words } from '../layout/blocks';
import { END } from '../layout/measures';
import { joined, orMissing, paragraphsOf } from '../layout/words';
import {
	decidingOffice,
	decisionInText,
	decisionNumber,
	decisionNumberLine,
	decisionPlaceAndDate,
	type DecidingOffice,
	type DecisionNumber
} from './deciding';
import { theLevel } from './find';
import {
	achievementInText,
	countsInText,
	kindsInText,
	movementInText,
	planBasis,
	withoutEndMark
} from './inText';
import { recipientsOf } from './letterhead';
import { nomineeTables, PLACE, placeOfWork, type NomineeColumn } from './nomineeTables';
import { proposingOffice } from './proposing';
import { councilInText, reviewDays } from './reviews';

/** A superior pays by its own rules, which the ward's office does not hold. */
const PRIZE_OF_SUPERIOR =
	'Tiền thưởng kèm theo hình thức khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng.';

/**
 * The draft decision on the awards of a level (Mẫu 1.2, domain §1.11 E), signed by the chair in person, and its list as an
 * annex with pages of its own.
 * @param about code of the level
 */
export function decisionPaper(source: PaperSource, about: string): Paper {
	const level = theLevel(source, about);
	const nominees = levelNominees(source, about);
	const office = decidingOffice(source, level);
	const number = decisionNumber(source, about);
	return {
		key: paperKey({ kind: 'decision', about }),
		name: `Quyết định - ${level.label}`,
		parts: [
			{ numbered: true, blocks: decisionBlocks(source, level, nominees, office, number) },
			listPart(source, level, nominees, office, number)
		]
	};
}

function decisionBlocks(
	source: PaperSource,
	level: Level,
	nominees: readonly PaperNominee[],
	office: DecidingOffice,
	number: DecisionNumber
): readonly Block[] {
	const kinds = kindsInText(nominees);
	const movement = movementInText(source.rules);
	return [
		{
			kind: 'heading',
			superior: office.superior,
			agency: office.agency,
			number: decisionNumberLine(number, office.symbol),
			placeAndDate: decisionPlaceAndDate(office, number)
		},
		{
			kind: 'title',
			name: 'QUYẾT ĐỊNH',
			about: [`Về việc tặng ${level.awardForm} cho ${kinds} có thành tích xuất sắc trong ${movement}`],
			rule: true
		},
		{ kind: 'centred', text: office.authority, bold: true },
		{ kind: 'bases', lines: decisionBases(source, level, nominees) },
		{ kind: 'centred', text: 'QUYẾT ĐỊNH:', bold: true },
		{
			kind: 'article',
			number: 1,
			text: `Tặng ${level.awardForm} của ${office.inText} cho ${countsInText(nominees)} có thành tích xuất sắc trong ${movement} (có danh sách kèm theo).`
		},
		...prize(source, level),
		{
			kind: 'article',
			number: 3,
			text: `Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị có liên quan và các ${kinds} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này${END}`
		},
		{
			kind: 'signatures',
			left: recipientsOf(level.own ? source.office : { recipients: [] }, 'decision', [
				'Như Điều 3',
				'Lưu: VT'
			]),
			right: { capacity: office.capacity, name: office.signer }
		}
	];
}

/** Own decisions rest on the plan and the council; a superior's on the law and on what the ward submits. */
function decisionBases(
	source: PaperSource,
	level: Level,
	nominees: readonly PaperNominee[]
): readonly Words[] {
	const citations = source.rules.regime.citations.map((one) => `Căn cứ ${withoutEndMark(one)}`);
	if (!level.own) {
		return [...citations, joined('Theo đề nghị của ', submitted(source, level, nominees))];
	}
	const typed = source.office.bases.map(withoutEndMark).filter((line) => line !== '');
	return [
		...(typed.length > 0 ? typed : [...citations, planBasis(source)]),
		joined(
			'Theo đề nghị của ',
			councilInText(source, nominees),
			' tại Biên bản họp xét ',
			reviewDays(nominees)
		)
	];
}

function submitted(source: PaperSource, level: Level, nominees: readonly PaperNominee[]): Words {
	const { inText, letterNumber } = proposingOffice(source, level, nominees);
	return joined(inText, ' tại Tờ trình ', letterNumber);
}

/** Điều 2, and further paragraphs of it. */
function prize({ office }: PaperSource, { own }: Level): readonly Block[] {
	const [first = '', ...others] = own ? paragraphsOf(office.prize) : [PRIZE_OF_SUPERIOR];
	return [
		{ kind: 'article', number: 2, text: [orMissing(first, 'mức tiền thưởng và nguồn chi (Điều 2)')] },
		...others.map((text): Block => ({ kind: 'paragraph', text }))
	];
}

function listPart(
	source: PaperSource,
	{ awardForm }: Level,
	nominees: readonly PaperNominee[],
	office: DecidingOffice,
	number: DecisionNumber
): Part {
	return {
		numbered: true,
		blocks: [
			{
				kind: 'annex',
				number: '',
				title: `DANH SÁCH ${kindsInText(nominees)} được tặng ${awardForm}`.toUpperCase(),
				note: joined('(Kèm theo Quyết định ', decisionInText(number, office.symbol), ` của ${office.inText})`)
			},
			...nomineeTables(nominees, (kind) => columns(kind, source))
		]
	};
}

function columns(kind: SubjectKind, { rules }: PaperSource): readonly NomineeColumn[] {
	const who: readonly NomineeColumn[] =
		kind === 'individual'
			? [
					{ label: 'Họ và tên', share: 26, cell: ({ name }) => name },
					{ label: 'Chức vụ, đơn vị', share: 28, cell: placeOfWork }
				]
			: [{ label: 'Tên tập thể', share: 54, cell: ({ name }) => name }];
	return [PLACE, ...who, { label: 'Thành tích', share: 40, cell: (one) => achievementInText(one, rules) }];
}

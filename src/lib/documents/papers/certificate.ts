import type { CampaignRules } from '../../domain/campaigns/rules';
import { levelNominees, type PaperNominee } from '../../domain/papers/levelNominees';
import type { CertificateField, CertificatePlace, Office } from '../../domain/papers/office';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Paper, Part, Placed, Words } from '../layout/blocks';
import { LINE } from '../layout/measures';
import { joined } from '../layout/words';
import {
	decidingOffice,
	decisionInText,
	decisionNumber,
	decisionPlaceAndDate,
	type DecidingOffice,
	type DecisionNumber
} from './deciding';
import { theLevel } from './find';
import { achievementInText, positionAndUnit } from './inText';

/** Lines that a field prints; none where there is nothing to say. */
type Lines = readonly Words[];

/** What is printed at each place of the test print. */
const FIELD_NAMES: Readonly<Record<CertificateField, string>> = {
	authority: 'Thẩm quyền quyết định',
	name: 'Họ và tên, tên tập thể',
	position: 'Chức vụ, đơn vị',
	achievement: 'Thành tích',
	decision: 'Số, ngày quyết định',
	register: 'Số sổ vàng',
	placeAndDate: 'Địa danh, ngày tháng năm',
	signerTitle: 'Chức vụ người ký',
	signerName: 'Họ và tên người ký'
};

/** Written by hand when it is entered into the register. */
const REGISTER = 'Số sổ vàng: ……………';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/**
 * The certificates of a level, one page for each whom the council chose, to be printed onto blanks (domain §1.10).
 * @param about code of the level
 */
export function certificatePaper(source: PaperSource, about: string): Paper {
	const level = theLevel(source, about);
	const deciding = decidingOffice(source, level);
	const ofLevel = decisionNumber(source, about);
	return {
		key: paperKey({ kind: 'certificate', about }),
		name: `${level.awardForm} - ${level.label}`,
		parts: levelNominees(source, about).map((nominee) =>
			page(source.office, linesOf(nominee, deciding, numberOfNominee(nominee, ofLevel), source.rules))
		)
	};
}

/** One page with frames, cross marks and the names of the fields, to be held against a blank before the blanks are used. */
export function certificateTestPaper(source: PaperSource, about: string): Paper {
	const level = theLevel(source, about);
	return {
		key: paperKey({ kind: 'certificateTest', about }),
		name: `${level.awardForm} - In thử`,
		parts: [page(source.office, ({ field }) => [FIELD_NAMES[field]], true)]
	};
}

function page(
	{ certificate }: Pick<Office, 'certificate'>,
	lines: (place: CertificatePlace) => Lines,
	marks = false
): Part {
	const items = certificate.places
		.filter(({ shown }) => shown)
		.flatMap((place) => lines(place).map((text, row) => placed(place, row, text, certificate)));
	return {
		landscape: true,
		numbered: false,
		bare: true,
		blocks: [{ kind: 'placed', items, ...(marks ? { marks } : {}) }]
	};
}

/** From tenths to millimetres, shifted as the printer needs it; further lines of a field stand below its first. */
function placed(
	{ field, x, y, width, size, align, bold, italic }: CertificatePlace,
	row: number,
	text: Words,
	{ offsetX, offsetY }: Office['certificate']
): Placed {
	return {
		text,
		x: (x + offsetX) / 10,
		y: (y + offsetY) / 10 + row * size * LINE * MILLIMETRES_PER_POINT,
		width: width / 10,
		size,
		align,
		bold,
		italic,
		colour: field === 'authority' ? 'red' : 'black'
	};
}

/** An award's own number before that of the level's decision: a later decision has another. */
function numberOfNominee({ award }: PaperNominee, ofLevel: DecisionNumber): DecisionNumber {
	return award && award.number !== '' ? { number: award.number, date: award.date, differs: false } : ofLevel;
}

function linesOf(
	nominee: PaperNominee,
	deciding: DecidingOffice,
	number: DecisionNumber,
	rules: Pick<CampaignRules, 'name'>
): (place: CertificatePlace) => Lines {
	const one = (words: Words): Lines => (words === '' ? [] : [words]);
	const fields: Readonly<Record<CertificateField, Lines>> = {
		authority: one(deciding.authority),
		name: one(nominee.name),
		position: one(positionAndUnit(nominee)),
		achievement: one(achievementInText(nominee, rules)),
		decision: one(joined('Quyết định ', decisionInText(number, deciding.symbol))),
		register: [REGISTER],
		placeAndDate: one(decisionPlaceAndDate(deciding, number)),
		signerTitle: deciding.capacity,
		signerName: one(deciding.signer)
	};
	return ({ field }) => fields[field];
}

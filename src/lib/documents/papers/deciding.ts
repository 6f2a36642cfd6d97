import type { Level } from '../../domain/campaigns/rules';
import { numberOf } from '../../domain/papers/office';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { Words } from '../layout/blocks';
import { dateInWords } from '../layout/inPaper';
import { DOTS, joined, missing, orMissing } from '../layout/words';
import { authorityInText, numberAndSymbol, numberInText } from './inText';

/** Whose decision on awards it is: the head of that paper, and who signs it in person (domain §3.4). */
export interface DecidingOffice {
	readonly superior: readonly string[];
	readonly agency: readonly string[];
	readonly place: Words;
	/** `QĐ-UBND` */
	readonly symbol: string;
	/** "Chủ tịch UBND phường Tiến Thành" */
	readonly inText: string;
	/** the line in capitals above the legal bases */
	readonly authority: Words;
	readonly capacity: readonly string[];
	readonly signer: Words;
}

/**
 * The ward's chair by the office's own data. Of a superior the ward knows only what its plan says: place and signer stay
 * blank, for that office fills them in.
 */
export function decidingOffice(
	source: Pick<PaperSource, 'units' | 'office' | 'awards'>,
	level: Level
): DecidingOffice {
	const { office } = source;
	const own = authorityInText(source, level);
	if (level.own) {
		return {
			superior: office.superior,
			agency: office.agency,
			place: [orMissing(office.place, 'địa danh ghi trên văn bản')],
			symbol: `QĐ-${office.symbol}`,
			inText: own,
			authority: [orMissing(office.authority, 'thẩm quyền ban hành quyết định')],
			capacity: office.authorityCapacity,
			signer: [orMissing(office.signerName, 'họ và tên người ký văn bản')]
		};
	}
	const inText =
		source.awards.find(({ level: code, issuer }) => code === level.code && issuer !== '')?.issuer ?? own;
	const whole = inText.replace(/UBND/g, 'Ủy ban nhân dân').toUpperCase();
	const [, capacity = 'CHỦ TỊCH', body = whole] = /^(.*?) (ỦY BAN NHÂN DÂN.*)$/.exec(whole) ?? [];
	const [, head = body, name = ''] = /^(ỦY BAN NHÂN DÂN) (.+)$/.exec(body) ?? [];
	return {
		superior: [],
		agency: name === '' ? [head] : [head, name],
		place: DOTS,
		symbol: 'QĐ-UBND',
		inText,
		authority: whole,
		capacity: [capacity],
		signer: ''
	};
}

/** Number and day of a decision, as far as they are given. */
export interface DecisionNumber {
	readonly number: string;
	readonly date: string;
	/** the level's awards carry different ones: no paper can carry them all */
	readonly differs: boolean;
}

/** Number and day of the decision of a level: those of its awards, else those that the clerk gave to the paper. */
export function decisionNumber(
	{ awards, office }: Pick<PaperSource, 'awards' | 'office'>,
	level: string
): DecisionNumber {
	const given = new Map(
		awards
			.filter((one) => one.level === level && one.state === 'decided' && one.number !== '')
			.map(({ number, date }) => [`${number}\n${date}`, { number, date }])
	);
	const [first, ...others] = [...given.values()];
	if (others.length > 0) return { number: '', date: '', differs: true };
	const { number, date } = first ?? numberOf(office, paperKey({ kind: 'decision', about: level }));
	return { number, date, differs: false };
}

const DIFFERS = 'số quyết định chung (các quyết định khen thưởng của cấp này mang số khác nhau)';

/** "số 134/QĐ-UBND ngày 29 tháng 12 năm 2023" */
export function decisionInText({ number, date, differs }: DecisionNumber, symbol: string): Words {
	return differs ? joined('số ', [missing(DIFFERS)]) : numberInText(number, symbol, date);
}

/** "Số: 134/QĐ-UBND" */
export function decisionNumberLine({ number, differs }: DecisionNumber, symbol: string): Words {
	return differs ? joined('Số: ', [missing(DIFFERS)]) : `Số: ${numberAndSymbol(number, symbol)}`;
}

/** Place and day of the decision; the day stays blank while it is not given. */
export function decisionPlaceAndDate({ place }: DecidingOffice, { date }: DecisionNumber): Words {
	return joined(place, `, ${date === '' ? 'ngày      tháng      năm         ' : dateInWords(date)}`);
}

import type { Level } from '../../domain/campaigns/rules';
import { membersOn } from '../../domain/councils/membership';
import type { PaperNominee } from '../../domain/papers/levelNominees';
import { numberOf } from '../../domain/papers/office';
import { paperKey } from '../../domain/papers/paperKey';
import type { PaperSource } from '../../domain/papers/source';
import type { HeadingBlock, Signature, Words } from '../layout/blocks';
import { orMissing } from '../layout/words';
import { agencyInText, numberInText } from './inText';
import {
	agencyHeading,
	agencySignature,
	agencySymbol,
	councilHeading,
	councilSignature,
	paperNumber,
	placeOf
} from './letterhead';
import { councilInText } from './reviews';

/** Whose submission letter it is. */
export interface ProposingOffice {
	readonly heading: HeadingBlock;
	readonly inText: Words;
	readonly signature: Signature;
	/** "số 05/TTr-UBND ngày 02 tháng 01 năm 2024", for papers that name the letter */
	readonly letterNumber: string;
}

/**
 * To a superior the ward proposes; to the ward's own chair the council does, for nobody submits to himself (domain §1.9:
 * the procedure asks for a letter at the commune too, the plan of 2023 for none).
 */
export function proposingOffice(
	source: PaperSource,
	level: Level,
	nominees: readonly PaperNominee[]
): ProposingOffice {
	const { office } = source;
	const key = paperKey({ kind: 'submissionLetter', about: level.code });
	const { number, date } = numberOf(office, key);
	const symbol = level.own ? `TTr-${office.councilSymbol}` : agencySymbol(office, 'TTr');
	const head = level.own ? councilHeading : agencyHeading;
	const inText = level.own ? councilInText(source, nominees) : agencyInText(source);
	return {
		heading: head(office, paperNumber(office, key, symbol), placeOf(office, key)),
		inText,
		signature: level.own
			? councilSignature(office, [orMissing(chairOf(source), 'họ và tên Chủ tịch Hội đồng')])
			: agencySignature(office),
		letterNumber: numberInText(number, symbol, date)
	};
}

function chairOf({ councils, people, rules }: PaperSource): string {
	const council = councils.find(({ kind }) => kind === 'emulation');
	const chair = council && membersOn(council, rules.period.last).find(({ role }) => role === 'chair')?.person;
	return people.get(chair ?? '')?.name ?? '';
}

/** Whether the dossier of a level has a submission letter: else its minutes lead it. */
export function hasLetter({ rules }: Pick<PaperSource, 'rules'>, level: string): boolean {
	return rules.dossiers.some(
		(dossier) =>
			dossier.level === level && dossier.items.some(({ document }) => document === 'submissionLetter')
	);
}

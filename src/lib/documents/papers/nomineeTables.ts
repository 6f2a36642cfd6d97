import type { SubjectKind } from '../../domain/campaigns/rules';
import type { PaperNominee } from '../../domain/papers/levelNominees';
import type { Block, Column, Words } from '../layout/blocks';
import { romanNumeral } from '../layout/inPaper';
import { orMissing } from '../layout/words';
import { positionAndUnit } from './inText';

/** A column of a list of nominees, and what stands in it. */
export interface NomineeColumn extends Column {
	/** @param place counted from 1 within its kind */
	readonly cell: (nominee: PaperNominee, place: number) => Words;
}

const HEADINGS = { collective: 'TẬP THỂ', individual: 'CÁ NHÂN' } as const satisfies Record<
	SubjectKind,
	string
>;

/** What stands in the one row of a list of nobody. */
const NOBODY = 'Không có';

/** Running number, the first column of every list. */
export const PLACE: NomineeColumn = {
	label: 'TT',
	share: 6,
	align: 'centre',
	cell: (_, place) => String(place)
};

/** Position and unit of a person. */
export function placeOfWork(nominee: PaperNominee): Words {
	return [orMissing(positionAndUnit(nominee), `chức vụ, đơn vị của ${nominee.name}`)];
}

/**
 * Nominees in a table for each kind below its Roman heading, in the order that they are given; one empty table where
 * there is nobody.
 * @param columnsOf of a kind: what is said of a person is not said of a collective
 */
export function nomineeTables(
	nominees: readonly PaperNominee[],
	columnsOf: (kind: SubjectKind) => readonly NomineeColumn[]
): readonly Block[] {
	const kinds = (['collective', 'individual'] as const).filter((kind) =>
		nominees.some((one) => one.kind === kind)
	);
	if (kinds.length === 0) return [tableOf([], columnsOf('individual'))];
	return kinds.flatMap((kind, order): readonly Block[] => [
		{ kind: 'section', level: 1, text: `${romanNumeral(order + 1)}. ${HEADINGS[kind]}` },
		tableOf(
			nominees.filter((one) => one.kind === kind),
			columnsOf(kind)
		)
	]);
}

function tableOf(nominees: readonly PaperNominee[], columns: readonly NomineeColumn[]): Block {
	return {
		kind: 'table',
		columns: columns.map(({ cell: _, ...column }) => column),
		rows: nominees.map((nominee, place) => columns.map(({ cell }) => cell(nominee, place + 1))),
		empty: NOBODY,
		size: 12
	};
}

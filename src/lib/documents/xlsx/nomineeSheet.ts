import { fieldValue } from '../../domain/nominations/formValues';
import { levelNominees, levelOf, type PaperNominee } from '../../domain/papers/levelNominees';
import type { PaperSource } from '../../domain/papers/source';
import { summaryOf } from '../papers/summaryList';
import type { SheetColumn, SheetContent } from './writeSheet';

interface NomineeCell extends SheetColumn {
	readonly cell: (nominee: PaperNominee, place: number, source: PaperSource) => string | number;
}

const KINDS = { collective: 'Tập thể', individual: 'Cá nhân' } as const;

const profileOf = ({ kind, nomination }: PaperNominee, { profiles }: PaperSource) =>
	kind === 'individual' ? profiles.get(nomination.subject) : undefined;

/** Hundredths of a percent are kept: a share is a number, so that a list can be sorted by it. */
const ratioOf = ({ result }: PaperNominee): number | '' =>
	result && result.base > 0 ? Math.round((result.agree / result.base) * 10_000) / 100 : '';

/** What personnel systems and the superior's system ask for (domain §1.5, §7.1). */
const COLUMNS: readonly NomineeCell[] = [
	{ label: 'TT', kind: 'number', width: 6, cell: (_, place) => place },
	{ label: 'Họ và tên, tên tập thể', kind: 'text', width: 30, cell: ({ name }) => name },
	{ label: 'Loại', kind: 'text', width: 10, cell: ({ kind }) => KINDS[kind] },
	{
		label: 'Ngày sinh',
		kind: 'day',
		width: 13,
		cell: (one, _, source) => profileOf(one, source)?.birthday ?? ''
	},
	{
		label: 'Giới tính',
		kind: 'text',
		width: 10,
		cell: (one, _, source) =>
			fieldValue('gender', {
				nomination: one.nomination,
				profile: profileOf(one, source),
				unitName: one.unitName,
				rules: source.rules
			})
	},
	{ label: 'Chức vụ', kind: 'text', width: 30, cell: ({ position }) => position },
	{ label: 'Đơn vị', kind: 'text', width: 26, cell: ({ unitName }) => unitName },
	{
		label: 'Trình độ',
		kind: 'text',
		width: 26,
		cell: (one, _, source) => profileOf(one, source)?.education ?? ''
	},
	{
		label: 'Hình thức khen thưởng',
		kind: 'text',
		width: 14,
		cell: ({ award, nomination }, _, source) =>
			award?.form || (levelOf(source, nomination.level)?.awardForm ?? '')
	},
	{
		label: 'Cấp khen thưởng',
		kind: 'text',
		width: 24,
		cell: ({ award, nomination }, _, source) =>
			award?.issuer || (levelOf(source, nomination.level)?.decidedBy ?? '')
	},
	{ label: 'Tóm tắt thành tích', kind: 'text', width: 50, cell: summaryOf },
	{ label: 'Số phiếu đồng ý', kind: 'number', width: 10, cell: ({ result }) => result?.agree ?? '' },
	{ label: 'Số phiếu làm cơ sở', kind: 'number', width: 10, cell: ({ result }) => result?.base ?? '' },
	{ label: 'Tỷ lệ đồng ý (%)', kind: 'number', width: 10, cell: ratioOf },
	{ label: 'Số quyết định', kind: 'text', width: 18, cell: ({ award }) => award?.number ?? '' },
	{ label: 'Ngày quyết định', kind: 'day', width: 13, cell: ({ award }) => award?.date ?? '' }
];

/**
 * The summary list of a level as a sheet, in the order of the paper. What is not known is an empty cell.
 * @param about code of the level
 */
export function nomineeSheet(source: PaperSource, about: string): SheetContent {
	return {
		name: `Danh sách ${levelOf(source, about)?.label ?? about}`,
		columns: COLUMNS.map(({ label, kind, width }) => ({ label, kind, width })),
		rows: levelNominees(source, about).map((nominee, at) =>
			COLUMNS.map(({ cell }) => cell(nominee, at + 1, source))
		)
	};
}

import type { QuotaLimit } from '../../../domain/campaigns/quota';
import { meetingQuotas } from '../../../domain/papers/meetingQuotas';
import type { HeldMeeting } from '../../../domain/papers/heldMeeting';
import type { PaperSource } from '../../../domain/papers/source';
import { countInPaper } from '../../layout/inPaper';

const COUNTS = {
	collective: 'tập thể',
	individual: 'cá nhân',
	either: 'trường hợp (tập thể hoặc cá nhân)'
} as const;

/** "Chỉ tiêu: không vượt quá 01 tập thể (đã chọn 01), 03 cá nhân (đã chọn 03)"; empty where the level has no quota. */
export function quotaWords(source: PaperSource, held: HeldMeeting, level: string): string {
	const limits = meetingQuotas(source, held, level);
	if (limits.length === 0) return '';
	const words = limits.map((limit) => limitWords(limit, source, held.isCounted));
	return `Chỉ tiêu: không vượt quá ${words.join(', ')}`;
}

function limitWords(
	{ counts, unit, max, taken }: QuotaLimit,
	{ units }: Pick<PaperSource, 'units'>,
	isCounted: boolean
): string {
	const ofUnit = unit === '' ? '' : ` của ${units.get(unit)?.name ?? 'mỗi đơn vị'}`;
	const chosen = isCounted ? ` (đã chọn ${countInPaper(taken)})` : '';
	return `${countInPaper(max)} ${COUNTS[counts]}${ofUnit}${chosen}`;
}

import type { TallyFinding } from '$lib/domain/meetings/checkTally';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';
import { problemText } from '$lib/i18n/words';
import type { Sheet } from '../parts';

/** A sum that cannot be, with the figures as they stand on the sheet: "Hợp lệ 7 + không hợp lệ 1 = 8, nhưng thu về 9". */
export function findingWords(finding: TallyFinding, sheet: Sheet): string {
	const rule = finding.code.split('.').at(-1) ?? '';
	const key = `meeting.sum.${rule}`;
	if (!hasMessage(key)) return problemText(finding);
	const line = sheet.lines.find(({ item }) => finding.field === `lines.${item}`);
	const figures = {
		issued: sheet.issued ?? 0,
		returned: sheet.returned ?? 0,
		valid: sheet.valid ?? 0,
		invalid: sheet.invalid ?? 0,
		agree: line?.agree ?? 0,
		disagree: line?.disagree ?? 0,
		blank: line?.blank ?? 0
	};
	return t(key, { ...figures, ...finding.params });
}

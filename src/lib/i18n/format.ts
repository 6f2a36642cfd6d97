import type { Language } from './language';

// Việt Nam has kept UTC+7 without summer time since 1975, so plain arithmetic replaces a time zone database.
const hoChiMinhOffset = 7 * 3_600_000;
const dayLength = 86_400_000;
const thousands = { vi: '.', en: ',' } as const satisfies Record<Language, string>;
/** Making one costs more than a hundred uses, and a table of counts asks a thousand times. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** `2023-12-19` → `19/12/2023`, in both languages: papers of the ward never carry another order. */
export function formatDay(day: string): string {
	const [year, month, date] = day.split('-');
	return year && month && date ? `${date}/${month}/${year}` : day;
}

/** An instant (milliseconds or ISO text) as `14:05 19/12/2023` on the clocks of Việt Nam. */
export function formatInstant(instant: number | string): string {
	const at = typeof instant === 'number' ? instant : Date.parse(instant);
	if (Number.isNaN(at)) return String(instant);
	const local = new Date(at + hoChiMinhOffset).toISOString();
	return `${local.slice(11, 16)} ${formatDay(local.slice(0, 10))}`;
}

/** Whole days from one `yyyy-MM-dd` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** 1.234.567,8 in Vietnamese, 1,234,567.8 in English. */
export function formatNumber(value: number, language: Language, decimals = 3): string {
	// Counts are whole. The browser's first number format costs a slow phone 60 ms in the middle of the first screen.
	if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands[language]);
	const key = `${language}${decimals}`;
	const format =
		numberFormats.get(key) ?? new Intl.NumberFormat(locale(language), { maximumFractionDigits: decimals });
	numberFormats.set(key, format);
	return format.format(value);
}

/** A file's size in the unit a person would use: `312 kB`, `1,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
	if (bytes < 1000) return `${bytes} B`;
	const units = ['kB', 'MB', 'GB'] as const;
	const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
	const value = bytes / 1000 ** power;
	return `${formatNumber(value, language, value < 10 && power > 1 ? 1 : 0)} ${units[power - 1] ?? 'GB'}`;
}

/** `Lan, Hùng và Minh`. */
export function listNames(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(names);
}

function locale(language: Language): string {
	return language === 'vi' ? 'vi-VN' : 'en-GB';
}

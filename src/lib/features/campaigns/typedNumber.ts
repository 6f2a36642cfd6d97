/** A whole number as typed; what is none stays as it is, so that the rules can say what is wrong with it. */
export function readWhole(typed: string): number | string {
	const trimmed = typed.trim();
	return /^-?\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** A decimal as it is stored: `97,5` and `97.5` are the same; a preview beside the field shows what was understood. */
export function readDecimal(typed: string): string {
	return typed.trim().replace(',', '.');
}

/** The stored decimal as Vietnamese write it. */
export function shownDecimal(stored: string): string {
	return stored.replace('.', ',');
}

/** Whether a stored decimal is a number already. */
export function isNumber(stored: string): boolean {
	return /^-?\d{1,15}(\.\d{1,6})?$/.test(stored);
}

/**
 * A telephone number as people type it, in the one form that is stored: `+84 91 234 56 78` → `0912345678`.
 * @returns digits only; empty stays empty
 */
export function nationalPhone(typed: string): string {
	const digits = typed.replace(/[^\d+]/g, '');
	return digits.replace(/^(\+84|0084|84(?=\d{9}$))/, '0').replace(/\D/g, '');
}

/** Millimetres with at most one decimal, comma or point, as tenths; `null` for what is no such measure. */
export function readMillimetres(typed: string): number | null {
	const [, sign = '', whole = '', tenth = ''] = /^([-−]?)(\d{1,3})(?:[,.](\d?))?$/.exec(typed.trim()) ?? [];
	if (whole === '') return null;
	const tenths = Number(whole) * 10 + Number(tenth || '0');
	return sign === '' || tenths === 0 ? tenths : -tenths;
}

/** `385` → `38,5`, as Vietnamese write it. */
export function shownMillimetres(tenths: number): string {
	const size = Math.abs(tenths);
	return `${tenths < 0 ? '-' : ''}${Math.floor(size / 10)}${size % 10 === 0 ? '' : `,${size % 10}`}`;
}

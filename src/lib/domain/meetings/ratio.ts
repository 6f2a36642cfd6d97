/**
 * A share in the words of the minutes (domain §1.7): decimal comma, at most two decimals, half rounded up, from whole
 * numbers. `6` of `7` is `85,71%`, `5` of `5` is `100%`. Never compared with anything: thresholds take the integers.
 * @returns empty when there is nothing to take a share of
 */
export function ratioText(part: number, whole: number): string {
	if (whole <= 0) return '';
	const twice = 20_000 * part + whole;
	const hundredths = (twice - (twice % (2 * whole))) / (2 * whole);
	const decimals = String(hundredths % 100)
		.padStart(2, '0')
		.replace(/0+$/, '');
	const percent = String((hundredths - (hundredths % 100)) / 100);
	return `${decimals === '' ? percent : `${percent},${decimals}`}%`;
}

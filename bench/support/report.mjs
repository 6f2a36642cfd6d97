/**
 * One line of JSON for the runner.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} [target] at most
 */
export function row(name, value, unit, target) {
	const places = Math.abs(value) < 100 ? 1 : 0;
	const rounded = Number(value.toFixed(places));
	console.log(JSON.stringify({ name, value: rounded, unit, ...(target !== undefined && { target }) }));
}

/** @param {readonly number[]} values */
export function median(values) {
	return percentile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0..1
 */
export function percentile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

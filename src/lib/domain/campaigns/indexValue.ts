import type { ReformIndex } from './rules';

/** A figure that an entry gives for an index; `value` is a decimal as text, `day` the day of the deed. */
export interface IndexFigure {
	readonly value: string;
	readonly day: string;
}

export interface IndexValue {
	/** Decimal as text. */
	readonly reached: string;
	readonly met: boolean;
}

/** Decimal places that are kept: what the schema of a figure allows. */
const PLACES = 6;
const SHAPE = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

/** The decimal as a whole number of millionths: floats would turn 0.1 + 0.2 into a missed target. */
function millionths(decimal: string): bigint | null {
	const parts = SHAPE.exec(decimal);
	if (!parts) return null;
	const size = BigInt((parts[2] ?? '0') + (parts[3] ?? '').padEnd(PLACES, '0'));
	return parts[1] === '-' ? -size : size;
}

function written(value: bigint): string {
	const zero = BigInt(0);
	const digits = String(value < zero ? -value : value).padStart(PLACES + 1, '0');
	const fraction = digits.slice(-PLACES).replace(/0+$/, '');
	return (value < zero ? '-' : '') + digits.slice(0, -PLACES) + (fraction === '' ? '' : `.${fraction}`);
}

/**
 * What was reached of an index, against its target (product §3).
 * @param figures in the order of their arrival: of several on the newest day the last one counts
 * @returns `null` while no figure names the index
 */
export function indexValue(
	index: Pick<ReformIndex, 'target' | 'direction' | 'combine'>,
	figures: readonly IndexFigure[]
): IndexValue | null {
	let reached: bigint | null = null;
	let newest = '';
	for (const { value, day } of figures) {
		const amount = millionths(value);
		if (amount === null) continue;
		if (index.combine === 'sum') reached = (reached ?? BigInt(0)) + amount;
		else if (day >= newest) [reached, newest] = [amount, day];
	}
	const target = millionths(index.target);
	if (reached === null || target === null) return null;
	return {
		reached: written(reached),
		met: index.direction === 'atLeast' ? reached >= target : reached <= target
	};
}

/** Reading of a file's first bytes. Beyond the end every number is 0 and every text is empty: a cut file never throws. */

export function u8(bytes: Uint8Array, at: number): number {
	return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number, littleEndian = false): number {
	const [high, low] = littleEndian ? [at + 1, at] : [at, at + 1];
	return u8(bytes, high) * 0x100 + u8(bytes, low);
}

export function u32(bytes: Uint8Array, at: number, littleEndian = false): number {
	const [high, low] = littleEndian ? [at + 2, at] : [at, at + 2];
	return u16(bytes, high, littleEndian) * 0x10000 + u16(bytes, low, littleEndian);
}

/** The bytes as Latin-1 characters. */
export function ascii(bytes: Uint8Array, at: number, length: number): string {
	let text = '';
	for (const byte of bytes.subarray(at, at + length)) text += String.fromCharCode(byte);
	return text;
}

/** Whether these bytes stand at that place. */
export function hasBytes(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
	return at + wanted.length <= bytes.length && wanted.every((byte, i) => bytes[at + i] === byte);
}

/** Where the bytes stand first at or after `from`, or -1. */
export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
	const first = wanted[0] ?? 0;
	for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
		if (hasBytes(bytes, at, wanted)) return at;
	}
	return -1;
}

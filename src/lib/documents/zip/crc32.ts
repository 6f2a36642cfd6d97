const TABLE = new Int32Array(256).map((_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ -306_674_912 : value >>> 1;
	return value;
});

/** The checksum of the zip format (CRC-32, IEEE). */
export function crc32(bytes: Uint8Array): number {
	let value = -1;
	for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
	return ~value >>> 0;
}

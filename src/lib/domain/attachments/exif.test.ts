import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExif } from './exif';

type Order = 'II' | 'MM';

/** A JPEG's start with orientation in the main directory, and the two times in the photo's own. */
function head(
	order: Order,
	orientation: number,
	taken: string,
	offset = '',
	orientationType = 3
): Uint8Array {
	const swap = (bytes: number[]) => (order === 'II' ? bytes.reverse() : bytes);
	const u16 = (value: number) => swap([value >> 8, value & 255]);
	const u32 = (value: number) => swap([0, 0, value >> 8, value & 255]);
	const latin = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
	const value = orientationType === 3 ? [...u16(orientation), 0, 0] : u32(orientation);
	const tiff = [
		...latin(order),
		...u16(42),
		...u32(8),
		...[...u16(2), ...u16(0x0112), ...u16(orientationType), ...u32(1), ...value],
		...[...u16(0x8769), ...u16(4), ...u32(1), ...u32(38), ...u32(0)],
		...[...u16(2), ...u16(0x9003), ...u16(2), ...u32(20), ...u32(68)],
		...[...u16(0x9011), ...u16(2), ...u32(7), ...u32(88), ...u32(0)],
		...latin(taken.padEnd(20, '\0')),
		...latin(offset.padEnd(7, '\0'))
	];
	const payload = [...latin('Exif\0\0'), ...tiff];
	return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, payload.length + 2, ...payload, 0xff, 0xda, 0, 2]);
}

describe('readExif', () => {
	it.each([
		['II', 3],
		['MM', 3],
		['II', 4],
		['MM', 4]
	] as const)('reads the orientation and where it stands (%s, type %i)', (order, type) => {
		const bytes = head(order, 6, '', '', type);
		const { orientation, orientationAt } = readExif(bytes);
		expect(orientation).toBe(6);
		expect(orientationAt.map((at) => bytes[at])).toEqual([6]);
		for (const at of orientationAt) bytes[at] = 1;
		expect(readExif(bytes).orientation).toBe(1);
	});

	it.each([
		['2023:10:20 07:30:00', '', '2023-10-20T00:30:00.000Z'],
		['2023:10:20 07:30:00', '+07:00', '2023-10-20T00:30:00.000Z'],
		['2023:10:20 07:30:00', '-02:30', '2023-10-20T10:00:00.000Z'],
		['2023:12:20 00:00:01', '', '2023-12-19T17:00:01.000Z'],
		['2023:02:30 07:30:00', '', undefined],
		['2023:10:20 25:30:00', '', undefined],
		['0000:00:00 00:00:00', '', undefined],
		['    :  :     :  :  ', '', undefined],
		['1980:01:01 00:00:00', '', undefined],
		['', '', undefined]
	])('taken %j %j is %j', (taken, offset, instant) => {
		expect(readExif(head('MM', 1, taken, offset)).takenAt).toBe(instant);
		expect(readExif(head('II', 1, taken, offset)).takenAt).toBe(instant);
	});

	it('takes an impossible orientation as upright', () => {
		expect(readExif(head('MM', 9, ''))).toEqual({ orientation: 1, orientationAt: [] });
	});

	it('gives up quietly on damaged metadata', () => {
		const whole = head('II', 6, '2023:10:20 07:30:00', '+07:00');
		const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(whole.length) });
		fc.assert(
			fc.property(damage, ({ at, byte, cut }) => {
				const bytes = whole.slice(0, cut);
				if (at < cut) bytes[at] = byte;
				const { orientation, orientationAt } = readExif(bytes);
				expect(orientation).toBeGreaterThanOrEqual(1);
				expect(orientation).toBeLessThanOrEqual(8);
				expect(orientationAt.every((place) => place < cut)).toBe(true);
			})
		);
	});
});

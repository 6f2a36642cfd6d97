/// <reference lib="dom" />
import { idFromBytes } from '../../src/lib/domain/idFromBytes';
import { randomFrom } from '../../tests/sync/support/faults';

/** What somebody noted, the same for every competitor of a benchmark. */
export interface Deed {
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly photo?: DeedPhoto;
}

export interface DeedPhoto {
	readonly id: string;
	readonly sha256: string;
	readonly bytes: ArrayBuffer;
}

export interface DeedSize {
	readonly entries: number;
	readonly photos: number;
	readonly photoBytes: number;
}

const WORDS = (
	'bà con khu phố hồ sơ trực tuyến nộp nhận trả kết quả đúng hẹn trước hạn người cao tuổi tận nhà hướng dẫn điện thoại ' +
	'tài khoản định danh khai sinh khai tử chứng thực đất đai xây dựng hộ tịch cư trú bảo hiểm y tế trẻ em học sinh nhà'
).split(' ');

/** Start of image and a frame header: 1200×900, three components. */
const JPEG_HEAD = [
	0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x04, 0xb0, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01,
	0x03, 0x11, 0x01
];

/**
 * Entries of about 0.6 kB, the first of them with a photo each: noise behind a JPEG's head, which nothing compresses.
 * @param form the fields that are the same in all
 * @param seed the same seed gives the same deeds, ids and bytes
 */
export async function makeDeeds(
	form: Readonly<Record<string, unknown>>,
	size: DeedSize,
	seed: number
): Promise<readonly Deed[]> {
	const random = randomFrom(seed);
	const deeds: Deed[] = [];
	for (let n = 0; n < size.entries; n += 1) {
		const story = Array.from({ length: 40 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
		const title = `Giúp bà con nộp hồ sơ trực tuyến (lần ${n})`;
		const id = idFrom(random);
		const photo = n < size.photos ? await photoFrom(random, size.photoBytes) : undefined;
		deeds.push({ id, fields: { ...form, title, story }, ...(photo && { photo }) });
	}
	return deeds;
}

async function photoFrom(random: () => number, size: number): Promise<DeedPhoto> {
	const words = new Uint32Array(Math.ceil(size / 4));
	for (let at = 0; at < words.length; at += 1) words[at] = random() * 4_294_967_296;
	const bytes = words.buffer.slice(0, size);
	new Uint8Array(bytes).set(JPEG_HEAD);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return { id: idFrom(random), sha256, bytes };
}

function idFrom(random: () => number): string {
	const bytes = Uint8Array.from({ length: 40 }, () => random() * 256);
	return idFromBytes(bytes) ?? idFrom(random);
}

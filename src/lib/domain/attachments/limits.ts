/** Most files that one record names. */
export const MOST_FILES = 20;

/** What is taken as evidence, and how a photo leaves the phone (product P6). Bytes and pixels. */
export const INTAKE_LIMITS = {
	/** largest PDF or Word file, equal to what the server takes */
	documentBytes: 10 * 1024 * 1024,
	/** largest photo as the camera made it */
	photoBytes: 40 * 1024 * 1024,
	/** a decoded pixel takes four bytes: more than this kills the page on a phone with 3 GB */
	photoPixels: 64_000_000,
	/** how much of a file's beginning is read to know what it is; a camera's metadata may fill several hundred kB */
	headBytes: 1024 * 1024
} as const;

export const PHOTO_OUTPUT = {
	longSide: 1600,
	/** aimed at; a photo full of leaves may stay above */
	aimBytes: 300_000,
	thumbLongSide: 240,
	thumbBytes: 15_000
} as const;

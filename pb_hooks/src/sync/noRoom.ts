/** Of SQLite, and of the system when a file is written. */
const NO_ROOM =
	/database or disk is full|no space left on device|disk quota exceeded|not enough space on the disk/i;

/**
 * Whether something failed because the disk is full. Nothing of the request may stand then: SQLite may have taken the whole
 * transaction back by itself, and the rest of it would fail for the same reason.
 */
export function isNoRoom(problem: unknown): boolean {
	return NO_ROOM.test(String(problem));
}

import Dexie from 'dexie';
import type { Cursor } from '$lib/domain/changes/protocol';
import type { LastReport } from '$lib/domain/devices/due';
import type { Device, LeftBehind } from '$lib/domain/devices/answers';
import type { PasswordReset } from '$lib/domain/accounts/resets';
import type { LocalDatabase } from './database';
import type { ErasedHere } from './forgetErased';
import { lasting } from './lasting';

/** What the phone remembers beside records, with the type of each. */
export interface Meta {
	/** id of this database: the device in the server's log */
	device: string;
	cursor: Cursor;
	/** newest place of the log that a confirmation of own changes rests on */
	seen: Cursor;
	/** places that the log has had, oldest first, ever fewer of them: a restored server tells which it still has */
	heads: readonly Cursor[];
	/** digest of the rights under which the rows were read */
	stamp: string;
	/** number of the full read in force; rows of an older one are swept when it ends */
	gen: number;
	/** a full read is under way */
	sweeping: boolean;
	/** last pass that ended well, by the phone's clock: its age is told by the same clock */
	lastSync: string;
	/** server − phone in ms, null while never measured */
	clockOffset: number | null;
	/** ids chosen last as subjects, newest first */
	recentSubjects: readonly string[];
	/** files wait for Wi-Fi */
	photosOnWifiOnly: boolean;
	/** files of an import under way: bytes that nothing names yet should it be cut off */
	carrying: readonly string[];
	/** changes and drafts that were brought from another phone before, so that a file brings them once */
	carried: readonly string[];
	/** the person has read what is kept about them and why */
	purposeSeen: boolean;
	/** this database was made empty, and the server has not heard of it yet */
	isFresh: boolean;
	/** what this phone has told the server of itself last */
	lastReport: LastReport | null;
	/** the cursor that the server's log no longer held, when that happened last */
	lostHead: Cursor;
	/** other devices of this account with work that never arrived, as the server told */
	leftBehind: readonly LeftBehind[];
	/** those of which the person said not to wait for them, until the server knows */
	settledDevices: readonly string[];
	/** for the administrator: devices of the ward that should be asked about */
	deviceAlarms: number;
	/** records that were erased by decision and lay here, as `collection/id`: what links to them says so */
	erased: readonly string[];
	/** unsent work of this phone that went with one of them, until the person has read it */
	erasedHere: ErasedHere | null;
	/** for the standing body: passwords that were replaced, as they were read last, and when (server time) */
	resetsRead: { readonly at: string; readonly resets: readonly PasswordReset[] } | null;
	/** for the administrator: the devices as they were read last, and when (server time) */
	devicesRead: { readonly at: string; readonly devices: readonly Device[] } | null;
}

const INITIAL: Meta = {
	device: '',
	cursor: { seq: 0, hash: '' },
	seen: { seq: 0, hash: '' },
	heads: [],
	stamp: '',
	gen: 1,
	sweeping: false,
	lastSync: '',
	clockOffset: null,
	recentSubjects: [],
	photosOnWifiOnly: false,
	carrying: [],
	carried: [],
	purposeSeen: false,
	isFresh: false,
	lastReport: null,
	lostHead: { seq: 0, hash: '' },
	leftBehind: [],
	settledDevices: [],
	deviceAlarms: 0,
	devicesRead: null,
	erased: [],
	erasedHere: null,
	resetsRead: null
};

export async function readMeta<K extends keyof Meta>(db: LocalDatabase, key: K): Promise<Meta[K]> {
	const row = await db.meta.get(key);
	return row === undefined ? INITIAL[key] : (row.value as Meta[K]);
}

export async function writeMeta(db: LocalDatabase, values: Partial<Meta>): Promise<void> {
	const rows = Object.entries(values).map(([key, value]) => ({ key, value }));
	const put = () => db.meta.bulkPut(rows);
	// Inside a transaction its whole is tried again by whoever began it, never this line alone.
	await (Dexie.currentTransaction ? put() : lasting(db, put));
}

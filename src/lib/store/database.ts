import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Draft } from './drafts';
import type { Edit } from './keepEdit';
import type { CachedFile } from './fileCache';
import type { StoredFile, StoredThumb } from './files';
import type { OutboxItem } from './outbox';
import type { LocalOf } from './rows';

export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

/**
 * One account's data on this phone: a database of its own, so that another account can neither see nor send it.
 * Every version of the schema stays here for ever, because phones come back after months.
 */
export class LocalDatabase extends Dexie {
	readonly units!: Table<LocalOf<'units'>, string>;
	readonly people!: Table<LocalOf<'people'>, string>;
	readonly users!: Table<LocalOf<'users'>, string>;
	readonly campaigns!: Table<LocalOf<'campaigns'>, string>;
	readonly entries!: Table<LocalOf<'entries'>, string>;
	readonly councils!: Table<LocalOf<'councils'>, string>;
	readonly profiles!: Table<LocalOf<'profiles'>, string>;
	readonly initiatives!: Table<LocalOf<'initiatives'>, string>;
	readonly scores!: Table<LocalOf<'scores'>, string>;
	readonly grades!: Table<LocalOf<'grades'>, string>;
	readonly conduct!: Table<LocalOf<'conduct'>, string>;
	readonly nominations!: Table<LocalOf<'nominations'>, string>;
	readonly meetings!: Table<LocalOf<'meetings'>, string>;
	readonly awards!: Table<LocalOf<'awards'>, string>;
	readonly attachments!: Table<LocalOf<'attachments'>, string>;
	readonly outbox!: EntityTable<OutboxItem, 'n'>;
	readonly drafts!: Table<Draft, string>;
	readonly edits!: Table<Edit, string>;
	/** bytes of own files; read one by one, never by a list */
	readonly files!: Table<StoredFile, string>;
	readonly thumbs!: Table<StoredThumb, string>;
	/** bytes of files that were looked at here or taken along; never the only copy */
	readonly fileCache!: Table<CachedFile, string>;
	readonly meta!: Table<MetaRow, string>;
	/** shut on purpose, not by the browser: no late write may open it again behind the door (P7, P8) */
	isShut = false;

	constructor(name: string) {
		// Strict: what the app calls saved has left the browser's memory (P1). Measured cost: none worth naming.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			units: 'id, gen',
			people: 'id, gen',
			users: 'id, gen',
			campaigns: 'id, gen',
			entries: 'id, gen, capturedAt, sync, reporter',
			attachments: 'id, gen, record',
			outbox: '++n, &changeId, status, [collection+id]',
			drafts: 'id, updatedAt',
			files: 'id, owner',
			thumbs: 'id, owner',
			meta: 'key'
		});
		this.version(2).stores({ fileCache: 'id, keptAt' });
		// Which corrections an entry has, asked on its page.
		this.version(3).stores({ entries: 'id, gen, capturedAt, sync, reporter, corrects' });
		this.version(4).stores({
			councils: 'id, gen',
			profiles: 'id, gen, person',
			initiatives: 'id, gen, campaign',
			scores: 'id, gen, initiative',
			grades: 'id, gen, campaign, subject',
			conduct: 'id, gen, campaign, subject',
			nominations: 'id, gen, campaign, subject',
			meetings: 'id, gen, campaign',
			awards: 'id, gen, campaign',
			edits: 'key, updatedAt'
		});
		// Own initiatives without reading the others'; what was taken along, told from what was only looked at.
		this.version(5).stores({
			initiatives: 'id, gen, campaign, reporter, *people',
			fileCache: 'id, keptAt, along'
		});
	}

	override close(options?: { disableAutoOpen: boolean }): void {
		if (options?.disableAutoOpen !== false) this.isShut = true;
		super.close(options);
	}
}

/** The database's name: the server's identity and the account belong to it (P7, P11). */
export function databaseName(server: string, account: string): string {
	return `so-thi-dua.${server}.${account}`;
}

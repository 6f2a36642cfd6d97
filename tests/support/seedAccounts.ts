import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/lib/domain/access/roles';
import type { CollectionName } from '../../src/lib/domain/changes/protocol';
import { ROOT } from '../../scripts/lib/root.mjs';

export interface SeedAccount {
	readonly id?: string;
	readonly username: string;
	readonly password?: string;
	readonly phone?: string;
	readonly name?: string;
	readonly person?: string;
	readonly roles?: readonly Role[];
	readonly disabled?: boolean;
	readonly mustChange?: boolean;
}

/** Records that stand in the database from the start (they are not in the log), by collection. */
export type SeedRecords = { readonly [name in CollectionName]?: readonly object[] };

export const PASSWORD = 'tienthanh2023';

/**
 * A folder with our migrations and one more that makes accounts, because no door lets a test write them, and records
 * that a test begins with.
 * @returns its path
 */
export function seedMigrations(
	folder: string,
	accounts: readonly SeedAccount[],
	records: SeedRecords = {}
): string {
	const target = join(folder, 'migrations');
	mkdirSync(target);
	const source = join(ROOT, 'pb_migrations');
	for (const file of readdirSync(source)) copyFileSync(join(source, file), join(target, file));
	writeFileSync(
		join(target, '9999_test_accounts.js'),
		`migrate((app) => {
			const users = app.findCollectionByNameOrId('users');
			// The cheapest hash: the tests are about who may sign in, not about bcrypt.
			users.fields.getByName('password').cost = 4;
			app.save(users);
			for (const { password, ...fields } of ${JSON.stringify(accounts.map(filled))}) {
				const record = new Record(users, fields);
				record.setPassword(password);
				app.save(record);
			}
			for (const [name, rows] of Object.entries(${JSON.stringify(records)})) {
				const collection = app.findCollectionByNameOrId(name);
				for (const row of rows) app.save(new Record(collection, { rev: 1, ...row }));
			}
		});`
	);
	return target;
}

function filled(account: SeedAccount) {
	return { password: PASSWORD, name: account.username, roles: ['reporter'], rev: 1, ...account };
}

import type { Scope } from '$lib/domain/access/scope';
import { FILE_OWNERS } from '$lib/domain/attachments/owners';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { namedWithin } from './correctionFiles';
import { reachSql, type Condition } from './reachSql';

/** The condition under which a row of a collection is within the scope. */
export function sight(scope: Scope, collection: CollectionName, alias: string, prefix: string): Condition {
	if (collection !== 'attachments') return reachSql(scope[collection], alias, prefix);
	const params: Record<string, string> = {};
	const follows = FILE_OWNERS.map((name) => {
		const owner = reachSql(scope[name], 'owner', `${prefix}${name}`);
		Object.assign(params, owner.params);
		const readable = `EXISTS (SELECT 1 FROM "${name}" owner WHERE owner.id = ${alias}.record AND ${owner.sql})`;
		return `(${alias}.owner = '${name}' AND ${readable})`;
	});
	const sql = `(${follows.join(' OR ')})`;
	// Who reads every entry need not be asked about corrections.
	if (reachSql(scope.entries, 'owner', prefix).sql === '(1)') return { sql, params };
	const named = namedWithin(scope.entries, alias, prefix);
	return { sql: `(${sql} OR ${named.sql})`, params: { ...params, ...named.params } };
}

import type { ReachName, Scope } from '$lib/domain/access/scope';
import { FILE_OWNERS } from '$lib/domain/attachments/owners';
import type { PullResponse } from '$lib/domain/changes/answers';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { SCOPE_FIELDS } from '$lib/domain/changes/visibility';
import { ERASABLE } from '$lib/domain/erasures/erasable';
import { namedByEntries } from './correctionFiles';
import type { PageQuery } from './page';
import { reachSql, type Condition } from './reachSql';
import { sight } from './sight';
import { arrayOf, type Statements } from './statements';

type Gone = PullResponse['gone'];
type Asked = Pick<PageQuery, 'collections' | 'account'>;

/**
 * What this reader saw before and sees no more, with the files of it, and what was erased by decision. A full read begins
 * anew and needs to be told of nothing that moved; but own copies of what was erased lie beside the rows, so of that it is
 * told.
 */
export function goneRows(
	db: Statements,
	scope: Scope,
	since: number,
	until: number,
	{ collections, account }: Asked
): Gone {
	const erased = erasedBetween(db, scope, since, until, { collections, account });
	if (since === 0) return erased;
	const named = new Set(erased.map(({ collection, id }) => `${collection}/${id}`));
	const moved = movedBetween(db, scope, since, until, collections);
	return [...erased, ...moved.filter(({ collection, id }) => !named.has(`${collection}/${id}`))];
}

function movedBetween(
	db: Statements,
	scope: Scope,
	since: number,
	until: number,
	collections: readonly CollectionName[]
): Gone {
	const moved = collections
		.filter((name): name is ReachName => name !== 'attachments' && SCOPE_FIELDS[name].length > 0)
		.map((name) => {
			const now = reachSql(scope[name], 't', `${name}Now`);
			const before = reachSql(scope[name], 'm', `${name}Was`);
			return {
				// What was erased meanwhile is there no more, wherever it stood before that.
				sql: `SELECT DISTINCT '${name}' AS collection, m.record AS id FROM moves m LEFT JOIN "${name}" t ON t.id = m.record
					WHERE m.seq > {:since} AND m.seq <= {:until} AND m.collection = '${name}'
						AND ${before.sql} AND (t.id IS NULL OR NOT ${now.sql})`,
				params: { ...now.params, ...before.params }
			};
		});
	const files = sight(scope, 'attachments', 'a', 'files');
	const goneEntries = `SELECT id FROM gone WHERE collection = 'entries'`;
	return db.json<Gone>(
		`WITH gone AS (${moved.map(({ sql }) => sql).join(' UNION ALL ')})
		${arrayOf(`SELECT json_object('collection', collection, 'id', id) AS item FROM (
			SELECT collection, id FROM gone UNION ALL
			SELECT 'attachments', a.id FROM attachments a
			WHERE EXISTS (SELECT 1 FROM gone) AND NOT ${files.sql}
				AND (a.record IN (SELECT id FROM gone) OR ${namedByEntries('a', goneEntries)}))`)}`,
		Object.assign({ since, until }, files.params, ...moved.map(({ params }) => params))
	);
}

/** Collections through which somebody may have read what was erased; score sheets go with their initiative. */
const READ_THROUGH: readonly ReachName[] = [
	...ERASABLE.filter((name) => name !== 'attachments'),
	...FILE_OWNERS.filter((name) => !(ERASABLE as readonly string[]).includes(name)),
	'scores'
];

/** Erased records and files that this reader could see where they stood last, or wrote something of. */
function erasedBetween(
	db: Statements,
	scope: Scope,
	since: number,
	until: number,
	{ collections, account }: Asked
): Gone {
	const isAny = db.text(
		`SELECT EXISTS (SELECT 1 FROM erasures WHERE seq > {:since} AND seq <= {:until}) AS text`,
		{ since, until }
	);
	if (isAny !== '1') return [];
	const seen = READ_THROUGH.map((name): Condition => {
		const there = reachSql(scope[name], 't', `${name}Now`);
		const left = reachSql(scope[name], 'm', `${name}Was`);
		return {
			sql: `(e.owner = '${name}' AND (
				EXISTS (SELECT 1 FROM moves m WHERE m.seq = e.place AND ${left.sql})
				OR EXISTS (SELECT 1 FROM "${name}" t WHERE t.id = e."ownerRecord" AND ${there.sql})))`,
			params: { ...there.params, ...left.params }
		};
	});
	const known = collections.map((name) => `'${name}'`).join(', ');
	return db.json<Gone>(
		arrayOf(
			`SELECT DISTINCT json_object('collection', e.collection, 'id', e.record, 'erased', json('true')) AS item
			FROM erasures e WHERE e.seq > {:since} AND e.seq <= {:until} AND e.collection IN (${known}) AND (
				${seen.map(({ sql }) => sql).join(' OR ')}
				OR EXISTS (SELECT 1 FROM changes c
					WHERE c.record = e.record AND c.collection = e.collection AND c.actor = {:account}))`
		),
		Object.assign({ since, until, account }, ...seen.map(({ params }) => params))
	);
}
